import type { OutcomeKind } from '../domain/outcome.js';
import type { Locale } from '../domain/locale.js';
import type { PaperWarning } from '../domain/paper.js';
import type { PaperProblem } from '../papers/index.js';

export interface PaperStrings {
  usage: string;
  problems: Record<PaperProblem | 'unreadable', string>;
  warnings: Record<PaperWarning, string>;
  kinds: Record<OutcomeKind, string>;
  labels: Record<
    | 'meeting'
    | 'open'
    | 'closed'
    | 'unknown'
    | 'case'
    | 'ask'
    | 'followUp'
    | 'warning'
    | 'layout'
    | 'noItems',
    string
  >;
}

/** What the command line says about a paper. */
export const paperStrings: Record<Locale, PaperStrings> = {
  da: {
    usage: 'Brug: paper FIL [--json]',
    problems: {
      unreadable: 'Filen kan ikke læses.',
      empty: 'Filen er tom.',
      'too-large': 'Filen er for stor (over 20 MB).',
      encrypted: 'Filen er beskyttet med adgangskode.',
      scanned: 'Filen er scannet: den har billeder af sider, men ingen tekst.',
      damaged: 'Filen er beskadiget.',
      bomb: 'Filen fylder alt for meget, når den pakkes ud.',
      mislabelled: 'Filens indhold svarer ikke til dens navn.',
      'unknown-format': 'Filens format kendes ikke (.txt, .md, .html, .docx og .pdf kan læses).',
    },
    warnings: {
      'visibility-unknown': 'Åben eller lukket fremgår ikke',
      'cost-unit': 'Beløbets enhed passer ikke til overskriften',
      'case-officer-missing': 'Sagsbehandler mangler',
      'item-without-minutes': 'Et punkt har intet referat',
      'date-without-year': 'Mødedatoen mangler årstal',
      'date-missing': 'Mødedatoen mangler',
      'body-missing': 'Mødeforum mangler',
      'layout-unsure': 'Dokumentets form er ukendt, så læsningen er usikker',
    },
    kinds: {
      decided: 'besluttet', approved: 'godkendt', agreed: 'aftalt', recommended: 'anbefalet', forwarded: 'oversendt',
      noted: 'taget til efterretning', discussed: 'drøftet', wished: 'ønsket', informed: 'orienteret', postponed: 'udsat', rejected: 'afvist',
    }, // prettier-ignore
    labels: {
      meeting: 'Møde',
      open: 'åben',
      closed: 'lukket',
      unknown: 'åben/lukket ukendt',
      case: 'Sag',
      ask: 'spørges om',
      followUp: 'opfølgning',
      warning: 'OBS',
      layout: 'Læst som',
      noItems: 'Ingen punkter fundet.',
    },
  },
  en: {
    usage: 'Usage: paper FILE [--json]',
    problems: {
      unreadable: 'The file cannot be read.',
      empty: 'The file is empty.',
      'too-large': 'The file is too large (over 20 MB).',
      encrypted: 'The file is protected by a password.',
      scanned: 'The file is scanned: it has pictures of pages but no text.',
      damaged: 'The file is damaged.',
      bomb: 'The file unpacks to far too much.',
      mislabelled: "The file's content does not match its name.",
      'unknown-format': 'The file format is not known (.txt, .md, .html, .docx and .pdf can be read).',
    },
    warnings: {
      'visibility-unknown': 'Open or closed is not stated',
      'cost-unit': "The sum's unit does not match the heading",
      'case-officer-missing': 'No case officer',
      'item-without-minutes': 'An item has no minutes',
      'date-without-year': 'The meeting date lacks its year',
      'date-missing': 'No meeting date',
      'body-missing': 'No body named',
      'layout-unsure': 'The form is not known, so the reading is unsure',
    },
    kinds: {
      decided: 'decided', approved: 'approved', agreed: 'agreed', recommended: 'recommended', forwarded: 'forwarded',
      noted: 'noted', discussed: 'discussed', wished: 'wished', informed: 'informed', postponed: 'postponed', rejected: 'rejected',
    }, // prettier-ignore
    labels: {
      meeting: 'Meeting',
      open: 'open',
      closed: 'closed',
      unknown: 'open/closed unknown',
      case: 'Case',
      ask: 'asked',
      followUp: 'follow-up',
      warning: 'NB',
      layout: 'Read as',
      noItems: 'No items found.',
    },
  },
};
