import type { Visibility } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { plainKey } from '../words/text.js';
import { candidatesIn, scoreCandidates, type Candidate } from './candidates.js';
import { bestChain } from './chain.js';
import type { Cut, RawItem } from './raw-item.js';
import { titleVisibility } from './title-visibility.js';
import { headedItems } from './headed-items.js';
import { tableItems } from './table-items.js';
import { timedItems } from './timed-items.js';

/** Cuts a document at its agenda items. */
export function itemsOf(blocks: readonly Block[]): Cut {
  const all = candidatesIn(blocks);
  scoreCandidates(blocks, all);
  const chain = bestChain(all);
  const timed = chain.length < 3 ? timedItems(blocks) : null;
  if (timed) return timed;
  if (chain.length === 0) return withoutNumbers(blocks) ?? { head: [...blocks], items: [] };
  const chosen = new Set(chain);
  const others = new Map<string, Candidate[]>();
  for (const c of all)
    if (!chosen.has(c)) others.set(c.number, [...(others.get(c.number) ?? []).slice(-20), c]);
  const first = chain[0];
  const head = blocks.slice(0, first?.at);
  let visibility: Visibility | null = groupVisibility(head);
  const items = chain.map((c, i) => {
    const end = chain[i + 1]?.at ?? blocks.length;
    let body = blocks.slice(c.at + c.span, end);
    let title = c.title;
    const full = fullTitle(c, others.get(c.number) ?? []);
    if (full && full !== title) {
      const longer = swallow(title, body, full);
      if (longer) body = longer;
      title = full;
    }
    const own = titleVisibility(title);
    const item: RawItem = {
      number: c.number,
      title: own.title || null,
      visibility: own.visibility ?? visibility,
      blocks: body,
    };
    const group = groupVisibility(body);
    if (group) visibility = group;
    return item;
  });
  return { head, items };
}

/** Headings, or the rows of the one table there is; of both the one that names more items. */
function withoutNumbers(blocks: readonly Block[]): Cut | null {
  const headed = headedItems(blocks);
  const table = tableItems(blocks);
  return (table?.items.length ?? 0) > (headed?.items.length ?? 0) ? table : headed;
}

/** "Lukkede sager" over a group of items holds until "Åbne sager". */
function groupVisibility(blocks: readonly Block[]): Visibility | null {
  let visibility: Visibility | null = null;
  for (const b of blocks) {
    const m =
      /^(?:(åbne?|åben|offentlige?)|lukkede?|lukket) (?:sager|punkter|dagsorden(?:spunkter)?|del|møde)$/iu.exec(
        b.text.trim(),
      );
    if (m) visibility = m[1] ? 'open' : 'closed';
  }
  return visibility;
}

/** The title as a table of contents has it, where the item's own is broken off or missing. */
function fullTitle(c: Candidate, others: readonly Candidate[]): string | null {
  const key = plainKey(c.title);
  const same = others.find(
    (o) =>
      o.at < c.at &&
      o.title !== '' &&
      (key === '' ||
        (plainKey(o.title).startsWith(key) &&
          /\p{L}/u.test(plainKey(o.title).slice(key.length)) &&
          key.length > 15)),
  );
  return same?.title ?? null;
}

/** Takes the rest of a broken title off the body; null where the body does not begin with it. */
function swallow(title: string, body: readonly Block[], full: string): Block[] | null {
  let have = title;
  for (let n = 0; n < Math.min(3, body.length); n++) {
    have = `${have} ${body[n]?.text ?? ''}`;
    if (plainKey(have) === plainKey(full)) return body.slice(n + 1);
    if (!plainKey(full).startsWith(plainKey(have))) return null;
  }
  return null;
}
