import { markers, noMarkers } from '../markers.js';
import type { CaptureKind } from '../recognition.js';
import { oneOf } from '../text/pattern.js';
import type { Prepared } from '../text/prepare.js';
import { sentencesOf, trim, type Stretch } from '../text/sentences.js';

export interface Marked {
  kind: CaptureKind;
  word: string;
  /** What the marker says it of. */
  body: Stretch;
  /** Who stands in the marker itself ("ACTION on Ivan: …"). */
  bearer: Stretch | null;
}

const kinds = new Map<string, CaptureKind>(
  markers.flatMap(({ kind, words }) => [...words.da, ...words.en].map((word) => [word, kind] as const)),
);
const words = oneOf(kinds.keys());
/** What is decided, and not only talked of, wished or told. */
const outcomes: ReadonlySet<CaptureKind> = new Set<CaptureKind>([
  'decided',
  'approved',
  'agreed',
  'recommended',
  'rejected',
  'postponed',
]);

/** "<nick> ", list signs, a box, a number, emphasis: what may stand before a marker. */
const lead = '(?:<[^<>\\s]{1,40}> ?)?(?:[*_•·~ -]|\\d[.)] |\\d\\d[.)] )*';
const closing = '[*_]{0,2}';
const explicit = new RegExp(
  `^${lead}(?<hash>#)?(?<word>${words})(?: ?(?:nr\\.? ?)?\\d{1,2})?${closing} ?(?:(?<colon>:|=>|->)${closing}|(?<dash> - | -- ))(?<body>[^]*)$`,
  'u',
);
/** "Decision on the pool: …", "Anbefaling til byrådet: …": what it is about stands in the marker. */
const about = new RegExp(
  `^${lead}#?(?<word>${words}) (?:on|re|regarding|to|about|om|vedr\\.?|vedrørende|angående|til) (?<body>(?![^:]*\\?)[^:]{2,50}:[*_]{0,2} [^]+)$`,
  'u',
);
const hashed = new RegExp(`^${lead}#(?<word>${words})${closing}(?: +|$)(?<body>[^]*)$`, 'u');
const box = /^(?:[*-] *)?\[ ?\] +(?<body>[^]+)$/u;
/** "ACTION on Ivan: …", "action ivan: …", "AP Lars: …", "ACTION ivan to …", "todo @Lars …". */
const borne =
  /^(?:<[^<>\s]{1,40}> *)?[*_•-]?[*_]? ?#?(?<word>action(?: (?:item|point))?|ap|todo|opgave|opfølgning|task)(?: (?:on|for|til|at|to))? +(?<bearer>@?[\p{L}\p{N}_.'-]+(?:(?:,? (?:og|and)? ?|, ?)@?[\p{L}\p{N}_.'-]+){0,4}?) ?: *(?<body>[^]+)$/u;
/** "TODO Bo - bestille kaffe" */
const dashed =
  /^[*_•-]? ?#?(?<word>action(?: (?:item|point))?|ap|todo|task|opgave)(?: (?:for|to|til|on))? +(?<bearer>@?\p{L}[\p{L}\p{N}_.'-]*) +- +(?<body>[^]+)$/u;
const shouted =
  /^(?:<[^<>\s]{1,40}> ?)?[*_•-]?[*_]? ?#?(?:ACTION|TODO|AP|[Aa]ction)(?: ITEM)? +(?<body>@?[\p{L}][\p{L}\p{N}_.'-]*(?: [\p{Lu}][\p{L}.'-]*)?(?:(?:, ?(?:and )?| and | & )@?[\p{L}][\p{L}\p{N}_.'-]*){0,4} to [^]+)$/u;
const none = new RegExp(
  `^${lead}#?(?:${oneOf(noMarkers)})(?: [\\p{L}\\d]{1,3}| by [\\p{L} ]{1,20})?(?: ?\\([^)]{0,30}\\))?${closing} ?(?::|\\?:| - )`,
  'u',
);
const glance = /[:#\]]|->|=>| -|^[^\p{L}]*(?:<.*> *)?(?:action|todo|ap) /u;
/** "Action plan: …" names nobody. */
const noBearer =
  /^(?:plan|items?|list|points?|required|needed|summary|status|log|tracker|review|group|team|taken|by|from|nr|no|liste|for|that|this|here|the|is|was|due|owner|complete|closed|done|open|number)\b/u;

/** What marker a line begins with, if any. */
export function markerOf(prepared: Prepared, line: Stretch): Marked | null {
  const lower = prepared.lower.slice(line.start, line.end);
  if (!glance.test(lower)) return null;
  const bodyOf = (body: string): Stretch =>
    trim(prepared.text, { start: line.end - body.length, end: line.end });
  const plain = explicit.exec(lower) ?? hashed.exec(lower);
  if (plain?.groups) {
    const word = plain.groups['word'] ?? '';
    const kind = kinds.get(word.replace(/ +/g, ' '));
    const body = bodyOf(plain.groups['body'] ?? '');
    // A dash may only follow what nobody says by itself.
    if (kind && (plain.groups['dash'] === undefined || word.length > 4))
      return { kind, word, body, bearer: null };
  }
  const topical = about.exec(lower)?.groups;
  const said = topical && kinds.get((topical['word'] ?? '').replace(/ +/g, ' '));
  if (topical && said && outcomes.has(said))
    return { kind: said, word: topical['word'] ?? '', body: bodyOf(topical['body'] ?? ''), bearer: null };
  const ticked = box.exec(lower);
  if (ticked?.groups)
    return { kind: 'followUp', word: '[ ]', body: bodyOf(ticked.groups['body'] ?? ''), bearer: null };
  const personal = borne.exec(lower) ?? dashed.exec(lower);
  if (personal?.groups && !noBearer.test(personal.groups['bearer'] ?? '')) {
    const { bearer = '', body = '', word = 'action' } = personal.groups;
    const start = line.start + lower.indexOf(bearer, lower.indexOf(word) + word.length);
    return { kind: 'followUp', word, body: bodyOf(body), bearer: { start, end: start + bearer.length } };
  }
  // Case matters here: "ACTION Ivan to …" is shouted at the scribe's bot.
  const loud = shouted.exec(prepared.text.slice(line.start, line.end));
  if (loud?.groups)
    return { kind: 'followUp', word: 'action', body: bodyOf(loud.groups['body'] ?? ''), bearer: null };
  return null;
}

const greeting =
  /^(?:(?:ok|okay|så|fint|godt|super|hej(?: alle)?|so|right|great|well|and|og|hi(?: all)?)[,:]? +)+/u;

const heading = /^[^\p{L}]*(?:punkt|pkt|emne|tema|item|topic|agendum)(?!\p{L})/u;
const verdict =
  /: *(?:enstemmigt |unanimously )?(?:godkendt|tiltrådt|vedtaget|udsat|udskudt|afvist|approved|agreed|carried|noted|deferred|postponed|rejected)(?: .{0,40})?[.!]*$/u;

/** What of an agenda line goes on after its title: "Pkt 5: APV. Vi er enige om …", "Item 4: approved". */
export function afterHeading(prepared: Prepared, line: Stretch): Stretch | null {
  const lower = prepared.lower.slice(line.start, line.end);
  if (!heading.test(lower.replace(greeting, ''))) return null;
  if (verdict.test(lower)) return line;
  const second = sentencesOf(prepared, line)[1];
  return second ? { start: second.start, end: line.end } : null;
}

/** A proposal, an agenda line and the like: nothing in it is for the record yet. */
export function isNoMarker(prepared: Prepared, line: Stretch): boolean {
  const lower = prepared.lower.slice(line.start, line.end);
  return none.test(lower.slice(greeting.exec(lower)?.[0].length ?? 0));
}
