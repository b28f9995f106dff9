import type { Visibility } from '../../domain/paper.js';
import { block, type Block } from '../document.js';
import { caseNumberIn } from '../read/case-number.js';
import { roleOf } from '../words/labels.js';
import { plainKey } from '../words/text.js';
import { candidatesIn, type Candidate } from './candidates.js';
import { bestChain } from './chain.js';
import type { Cut, RawItem } from './raw-item.js';
import { titleVisibility, visibilityAfter } from './title-visibility.js';
import { isGroupHeading, lastGroup, listedVisibility } from './group-visibility.js';
import { headedItems } from './headed-items.js';
import { scoreCandidates } from './score.js';
import { minutesIn, tableItems } from './table-items.js';
import { timedItems } from './timed-items.js';

/** Cuts a document at its agenda items. */
export function itemsOf(blocks: readonly Block[]): Cut {
  const all = candidatesIn(blocks);
  scoreCandidates(blocks, all);
  const chain = bestChain(all);
  const timed = chain.length < 3 ? timedItems(blocks) : null;
  if (timed) return timed;
  if (chain.length === 0) return withoutNumbers(blocks) ?? { head: [...blocks], items: [] };
  const table = chain.every((c) => blocks[c.at]?.kind === 'row')
    ? (tableItems(blocks, 'minutes') ?? tableItems(blocks, 'time'))
    : null;
  if (table && table.items.length >= chain.length) return table;
  const chosen = new Set(chain);
  const others = new Map<string, Candidate[]>();
  for (const c of all)
    if (!chosen.has(c)) others.set(c.number, [...(others.get(c.number) ?? []).slice(-20), c]);
  const starts = startsOf(blocks, chain, all);
  const head = withoutContents(blocks.slice(0, starts[0]), all);
  const listed = listedVisibility(
    blocks.slice(0, chain[0]?.at),
    all.filter((c) => !chosen.has(c)),
  );
  let visibility: Visibility | null = listed.after;
  const items = chain.map((c, i) => {
    let body = [...besideTitle(blocks, c), ...blocks.slice(c.at + c.span, starts[i + 1])];
    let title = c.title;
    const full = fullTitle(c, others.get(c.number) ?? []);
    if (full && full !== title) {
      const longer = swallow(title, body, full);
      if (longer) body = longer;
      title = full;
    }
    const listedTitle =
      c.style === 'ad' ? titleInAgenda(c, others.get(c.number) ?? [], starts[0] ?? 0) : null;
    if (listedTitle) {
      body = [block('paragraph', title), ...body];
      title = listedTitle;
    }
    const numbered = caseNumberInTitle(title);
    const own = titleVisibility(numbered?.title ?? title);
    if (numbered) body = [block('paragraph', numbered.line), ...body];
    const before = blocks[c.at - 1];
    if (before && (starts[i] ?? c.at) < c.at && isCaseNumberLine(before)) body = [before, ...body];
    const inList = listed.of.get(c.number) ?? null;
    const item: RawItem = {
      number: c.number,
      title: own.title || null,
      visibility: own.visibility ?? (inList === 'closed' ? inList : (visibility ?? inList)),
      blocks: body,
    };
    visibility = lastGroup(body) ?? visibilityAfter(own.title) ?? visibility;
    item.blocks = body.filter((b) => !isGroupHeading(b));
    return item;
  });
  return { head, items: withoutGroups(items, chain) };
}

/**
 * "3. Sager til beslutning", and at once "3.1. Udpegning": where every number of one part only opens such a group, the
 * numbers of two parts are the items. Beside items with a text of their own it is one of them.
 */
function withoutGroups(items: readonly RawItem[], chain: readonly Candidate[]): RawItem[] {
  const isGroup = items.map(
    (item, i) =>
      item.blocks.length === 0 &&
      chain[i + 1]?.order.length === 2 &&
      chain[i + 1]?.order[0] === chain[i]?.order[0],
  );
  const outer = chain.flatMap((c, i) => (c.order.length === 1 ? [isGroup[i] === true] : []));
  return outer.length > 1 && outer.every(Boolean)
    ? items.filter((_, i) => chain[i]?.order.length !== 1)
    : [...items];
}

/** A first page without the list of items that ends it. */
function withoutContents(head: readonly Block[], all: readonly Candidate[]): Block[] {
  const places = new Set(all.map((c) => c.at));
  let end = head.length;
  while (places.has(end - 1)) end--;
  return head.slice(0, end);
}

/** What the further cells of a row say, under the labels of their columns where these mean something. */
function besideTitle(blocks: readonly Block[], c: Candidate): Block[] {
  const row = blocks[c.at];
  if (row?.kind !== 'row' || c.listed) return [];
  const title = row.cells.findIndex((cell) => plainKey(cell).endsWith(plainKey(c.title)));
  if (title < 0) return [];
  const header = blocks.find((b) => b.kind === 'row' && b.table === row.table);
  const labels = header && header !== row ? header.cells : [];
  return row.cells.slice(title + 1).flatMap((cell, i) => {
    const label = labels[title + 1 + i]?.trim() ?? '';
    return /\p{L}/u.test(cell) && roleOf(label) === 'decision' ? minutesIn(cell, label) : [];
  });
}

/**
 * Where each item begins: before its number where the line of its case number stands there, and at the first of two
 * lines that give the same title one right after the other.
 */
function startsOf(
  blocks: readonly Block[],
  chain: readonly Candidate[],
  all: readonly Candidate[],
): number[] {
  const numberFirst = chain.filter((c) => isCaseNumberLine(blocks[c.at - 1])).length * 2 > chain.length;
  const byPlace = new Map<number, Candidate[]>();
  for (const c of all) byPlace.set(c.at, [...(byPlace.get(c.at) ?? []), c]);
  return chain.map((c, i) => {
    const floor = (chain[i - 1]?.at ?? -1) + 1;
    const from = Math.max(floor, c.at - 4);
    const near = [from, from + 1, from + 2, from + 3].flatMap((k) =>
      k < c.at ? (byPlace.get(k) ?? []) : [],
    );
    // Other numbers or groups in between make it a list of items, whose last one this merely is.
    const alone = near.every((o) => o.number === c.number) && !blocks.slice(from, c.at).some(isGroupHeading);
    const twice = alone ? near.find((o) => sameTitle(o, c) || c.style === 'ad') : undefined;
    const at = twice?.at ?? restated(c, { floor, chain, all })?.at ?? c.at;
    return numberFirst && isCaseNumberLine(blocks[at - 1]) ? at - 1 : at;
  });
}

const sameTitle = (a: Candidate, b: Candidate): boolean => plainKey(a.title) === plainKey(b.title);

/**
 * "2. Kapacitet på skolerne" opens the item where "Dagsordenspunkt 2: Kapacitet på skolerne" only says once more, over
 * the decision, which it is. A list that names other items in between is a table of contents.
 */
function restated(
  c: Candidate,
  { floor, chain, all }: { floor: number; chain: readonly Candidate[]; all: readonly Candidate[] },
): Candidate | undefined {
  if (c.style !== 'named' || c.title === '') return undefined;
  const between = all.filter((o) => o.at >= floor && o.at < c.at);
  const first = between.findIndex((o) => !o.listed && o.number === c.number && sameTitle(o, c));
  if (first < 0) return undefined;
  const others = between
    .slice(first)
    .some((o) => o.number !== c.number && chain.some((k) => k.number === o.number && sameTitle(k, o)));
  return others ? undefined : between[first];
}

function isCaseNumberLine(b: Block | undefined): boolean {
  return b !== undefined && b.kind !== 'row' && b.text.length < 60 && caseNumberIn(b.text) !== null;
}

/** "Støtte til havnefestival (2026-0021345)": the number in brackets is the case's, and no part of the title. */
function caseNumberInTitle(title: string): { title: string; line: string } | null {
  const [, name = '', number = ''] = /^(.*\S)\s*\(([^()\s]{6,30})\)$/su.exec(title) ?? [];
  const line = `Sagsnr.: ${number}`;
  return /\d{3}/.test(number) && caseNumberIn(line) === number ? { title: name, line } : null;
}

/** Headings, or the rows of the one table there is; of both the one that names more items. */
function withoutNumbers(blocks: readonly Block[]): Cut | null {
  const headed = headedItems(blocks);
  const table = tableItems(blocks);
  return (table?.items.length ?? 0) > (headed?.items.length ?? 0) ? table : headed;
}

/** "Ad 2. Referatet blev godkendt.": the title stands in the agenda above, and this is what was said. */
function titleInAgenda(c: Candidate, others: readonly Candidate[], first: number): string | null {
  const agenda = others.filter((o) => o.at < first && o.title !== '').at(-1);
  return agenda && /[.!]$/.test(c.title) && plainKey(agenda.title) !== plainKey(c.title)
    ? agenda.title
    : null;
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
