import type { Block } from '../document.js';
import { endsWithAsk, hasAsk } from '../words/ask-verbs.js';
import { roleOf } from '../words/labels.js';

/** The width at which the text was broken into lines; Infinity where each line is a paragraph of its own. */
export function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((l) => l.trim().length).filter((n) => n >= 40);
  if (lengths.length < 3) return Infinity;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  let broken = 0;
  let ended = 0;
  lines.forEach((line, i) => {
    const here = line.trim();
    const next = (lines[i + 1] ?? '').trim();
    if (here.length < 40 || !next) return;
    if (/[\p{Ll},–-]$/u.test(here) && /^[\p{Ll}(]/u.test(next) && !/^at /.test(next)) broken++;
    else ended++;
  });
  return wide <= 140 && broken >= 3 && broken * 2 >= ended ? wide : Infinity;
}

const opensMore =
  /(?:^|\s)(?:af|i|på|til|og|for|med|om|at|en|et|den|det|de|som|der|fra|ved|under|over|mellem|eller|samt|hos|jf\.|the|of|to|and|in|a|an|for|with|on|by)$/iu;

/** Whether a line goes on with the block before it, and whether a hyphen between them falls away. */
/** A paragraph longer than this is no paragraph, but a file that is none of ours. */
export const longestBlock = 20_000;

export function joinsPrevious(
  last: Block,
  rawLast: string,
  next: string,
  { gap, wrap, strong }: { gap: boolean; wrap: number; strong: boolean },
): 'space' | 'hyphen' | null {
  if (
    last.kind === 'heading' ||
    last.kind === 'row' ||
    next === '' ||
    last.text === '' ||
    last.text.length > longestBlock
  )
    return null;
  // Only its end matters; a block grows line by line, and must not be searched anew each time.
  const tail = last.text.slice(-200);
  if (/^[☒☐]/.test(next) || startsAnew(next) || /(?:\.\s?){4,}\s*\d{0,4}$/.test(tail)) return null;
  if (isHyphenated(tail, next)) return 'hyphen';
  if (gap || strong || last.strong) return null;
  if (tail.lastIndexOf('(') > tail.lastIndexOf(')') && next.includes(')')) return 'space';
  if (roleOf(last.text) || (roleOf(next) && /^[\p{Lu}]/u.test(next))) return null;
  if (/[.!?:;]$/.test(tail)) {
    return wrap < Infinity && /[.!?;]$/.test(tail) && full(rawLast, next, wrap) ? 'space' : null;
  }
  if (/^at\s/.test(next) && /(?:,|\bat|[:;.])$/.test(tail)) return null;
  if (/^at\s/.test(next) && /^at\s/i.test(tail) && !full(rawLast, next, wrap)) return null;
  if (/^[\p{Ll}(]/u.test(next) && !/^\p{Lu}?\p{L}+:\s/u.test(next)) return 'space';
  if (opensMore.test(tail) || /,$/.test(tail)) return 'space';
  if (/^\d/.test(next) && last.kind === 'item' && last.text.length > 40) return 'space';
  return full(rawLast, next, wrap) ? 'space' : null;
}

const goesOn =
  /^(?:og|samt|eller|men|med|til|i|på|af|for|fra|ved|under|over|efter|inden|jf\.|som|der|at|hvis|idet|således|når|mellem|uden|hos|om|dog|herunder|and|or|with|to|of)(?!\p{L})/iu;

/**
 * Under "indstiller, at" each line may be an ask of its own, without any mark. It is where the line above says its
 * whole clause ("regnskabet godkendes") and this one has a verb for itself. Counts lines of their own only.
 */
export function isNextAsk(blocks: readonly Block[], rawLast: string, next: string): boolean {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || rawLast.trim() !== last.text || rawLast.trim().length > 75) return false;
  if (!endsWithAsk.test(last.text) || goesOn.test(next) || !hasAsk.test(next)) return false;
  for (let i = blocks.length - 2; i >= Math.max(0, blocks.length - 12); i--) {
    const above = blocks[i];
    if (above?.kind !== 'paragraph') return false;
    if (
      /(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås)(?:,? at|,? følgende)?[,:]?$/iu.test(
        above.text.slice(-60),
      )
    )
      return true;
    if (!endsWithAsk.test(above.text)) return false;
  }
  return false;
}

/** Numbers of cases and labels of a head never go on from the line above. */
export function startsAnew(next: string): boolean {
  return newCase.test(next) || /^\d{1,2}\.\d{1,2}\.?\s\p{Lu}/u.test(next);
}

const newCase =
  /^(?:EMN-\d|\d\d\.\d\d\.\d\d-\p{Lu}|(?:sags?(?:nr|id|behandler)|j\.? ?nr|dok\.? ?nr)[.:\s]|\((?:agenda )?item \d)/iu;

function isHyphenated(last: string, next: string): boolean {
  // A title in capitals is broken like any other; "IT-" and "EU-" keep theirs.
  if (/\p{Lu}{3,}-$/u.test(last) && /^\p{Lu}{3,}/u.test(next) && !/\p{Ll}/u.test(last)) return true;
  return /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(next) && !/^(?:og|eller|samt|and|or|til)\b/.test(next);
}

/** The next word would not have fitted on the line, so the line ends there for want of room. */
function full(rawLast: string, next: string, wrap: number): boolean {
  if (wrap === Infinity) return false;
  const word = next.split(' ')[0] ?? '';
  return rawLast.trim().length + 1 + word.length > wrap * 0.95;
}
