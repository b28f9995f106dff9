import type { Locale } from '../domain/locale.js';
import type { PaperProblem } from '../papers/index.js';

export interface PaperStrings {
  usage: string;
  problems: Record<PaperProblem | 'unreadable', string>;
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

/** What the command line says about a paper, besides the words that the cards have. */
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
