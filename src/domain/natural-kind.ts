import type { AgendaItem } from './meeting.js';
import type { OutcomeKind } from './outcome.js';
import type { PaperKind } from './paper.js';

/** Verbs of what is asked of a meeting, by what they expect of it. A noun made of one ("indstillingen") expects nothing. */
const verbs: readonly [OutcomeKind, string][] = [
  [
    'noted',
    '(?:ta(?:ge[rs]?)\\s+)?(?:\\p{L}+\\s+){0,6}til\\s+(?:efterretning|orientering)|orientere[rs]?|take\\s+note|notes?\\s+that|note',
  ],
  ['discussed', 'drøfte[rs]?|diskutere[rs]?|discuss(?:es)?|consider'],
  ['approved', 'godkende[rs]?|tiltræde[rs]?|vedtage[rs]?|approves?|adopts?'],
  ['recommended', 'anbefale[rs]?|indstille[rs]?|recommends?'],
  ['forwarded', 'oversende[rs]?|videresende[rs]?|forwards?|refers?'],
  [
    'decided',
    'beslutte[rs]?|afgøre[rs]?|vælge[rs]?|tage[rs]?\\s+stilling|prioritere[rs]?|udpege[rs]?|give[rs]?|afsætte[rs]?|bevilge[rs]?|igangsætte[rs]?|iværksætte[rs]?|decides?|choose|grants?|appoints?',
  ],
];

const patterns = verbs.map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

/**
 * What an ask expects to become of it, by the first verb in it: "drøfte, om forslaget skal godkendes" is discussed.
 * Without a verb it is what its item is there for.
 */
export function naturalKind(ask: string, item: Meant = nothingSaid): OutcomeKind {
  const found = patterns
    .map(([kind, pattern]) => ({ kind, at: ask.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.kind ?? meantBy(item);
}

type Meant = Pick<AgendaItem, 'purpose'> & { paper: { kind: PaperKind } | null };

const nothingSaid: Meant = { purpose: null, paper: null };

/** A paper's purpose may have been read from its other asks, so that only its kind tells of those without a verb. */
function meantBy({ purpose, paper }: Meant): OutcomeKind {
  if (paper) return paper.kind === 'sounding' ? 'discussed' : 'decided';
  return purpose === 'discussion' ? 'discussed' : purpose === 'information' ? 'noted' : 'decided';
}
