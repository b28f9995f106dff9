import type { BurnUpWeek } from '../domain/burn-up.js';
import type { Locale } from '../domain/locale.js';
import { burnUpSvg, size } from '../pictures/burn-up.js';
import { pngOf } from '../pictures/png.js';
import type { Block } from './block.js';
import { minutesWords } from './words.js';

/** Weeks that stand there in numbers too. */
const told = 8;

/** How the forum's follow-ups went up to the meeting: a picture sharp enough for paper, and the same in numbers. */
export async function appendixBlocks(weeks: readonly BurnUpWeek[], locale: Locale): Promise<Block[]> {
  const { appendix, burnUpColumns } = minutesWords[locale];
  const last = weeks.at(-1);
  if (!last) return [];
  const svg = await burnUpSvg(weeks, { theme: 'default', locale });
  const png = await pngOf(svg, size.width * 2);
  const rows = weeks
    .slice(-told)
    .map(({ week, created, closed, open }) => [week, String(created), String(closed), String(open)]);
  return [
    { kind: 'heading', level: 2, text: appendix },
    { kind: 'picture', png, ...size, text: `${appendix}: ${last.done} / ${last.total}` },
    { kind: 'table', head: burnUpColumns, rows },
  ];
}
