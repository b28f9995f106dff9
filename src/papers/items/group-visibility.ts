import type { Visibility } from '../../domain/paper.js';
import type { Block } from '../document.js';
import type { Candidate } from './candidates.js';

const danish =
  /^(?:(åbne?|åben|åbent|offentlige?)|lukkede?|lukket|fortrolige?|ikke[ -]offentlige?) (?:sager|punkter|dagsorden(?:spunkter)?|del(?: af (?:mødet|dagsordenen))?|møde|tillægsdagsorden)$/iu;
const part = 'part (?:\\d|[ab]|i{1,2}|one|two)';
const kind = '(?:(open|public)|exempt|confidential|private|closed|restricted)';
/** "Exempt items", "Part 2 – Confidential business (press and public excluded)", "Part B: private" */
const english = new RegExp(
  `^(?:(?:${part}\\s?[:–—-]?\\s)?${kind} (?:items|business|session|agenda|reports|matters)|${part}\\s?[:–—-]?\\s?\\(?${kind}\\)?)(?:\\s?[(–—-].{3,80})?$`,
  'iu',
);

/** "Tillægsdagsorden" over the items that were added later: no text of the item before it. */
export const isGroupHeading = (b: Block): boolean =>
  groupVisibility(b) !== null || /^tillægs(?:dagsorden|punkter|sager)\s?:?$/iu.test(b.text.trim());

/** "Lukkede sager" over a group of items holds until "Åbne sager". */
function groupVisibility(b: Block): Visibility | null {
  const text = b.text.trim().replace(/\s?:$/, '');
  const m = danish.exec(text) ?? english.exec(text);
  if (!m) return null;
  return (m[1] ?? m[2]) === undefined ? 'closed' : 'open';
}

/** What the last of such headings among blocks says of the items that follow. */
export function lastGroup(blocks: readonly Block[]): Visibility | null {
  return blocks.reduce<Visibility | null>((last, b) => groupVisibility(b) ?? last, null);
}

/** What the headings of a table of contents say of the items listed under them, and what holds after it. */
export function listedVisibility(
  head: readonly Block[],
  listed: readonly Candidate[],
): { of: ReadonlyMap<string, Visibility>; after: Visibility | null } {
  const of = new Map<string, Visibility>();
  const at = new Map(listed.map((c) => [c.at, c.number]));
  let group: Visibility | null = null;
  let used = false;
  for (const [i, b] of head.entries()) {
    const here = groupVisibility(b);
    if (here) [group, used] = [here, false];
    const number = at.get(i);
    if (number === undefined || group === null) continue;
    of.set(number, group);
    used = true;
  }
  return { of, after: used ? null : group };
}
