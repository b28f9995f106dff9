import assert from 'node:assert/strict';
import type { Entry } from '../../src/domain/entry.js';
import type { AgendaItem, Meeting } from '../../src/domain/meeting.js';
import type { ReadCard } from '../support/teams/index.js';
import type { Assembly } from './assembly.js';
import { markdownEntries } from './markdown-entries.js';

/** What a card or a document says of one capture: by its number, its words. */
export type Told = [label: string, text: string];

const label = ({ number }: Entry, prefix: string): string => `${prefix}-${number}`;
const stands = (entry: Entry): boolean => !entry.withdrawn && !entry.suggested;
const unofficial = new Set(['note', 'question', 'idea']);
const isOfficial = (entry: Entry): boolean => entry.type === 'followUp' || !unofficial.has(entry.kind);

/** The captures that the card of an item shows, all of them, in their rows and in the slots of what was asked. */
async function onItemCard(assembly: Assembly, number: number): Promise<Told[]> {
  const shared = assembly.item(number);
  const more = shared.titles().find((title) => /^(Vis alle|Show all)/.test(title));
  const card = more ? (await assembly.presses(assembly.secretary, shared, more)).shown() : shared;
  return toldBy(card);
}

const number = /^[A-Z]{2}-\d+(?= ·|$)/;
const answered = /^✓ (?:[^:]+?)(?:: (.*))? · ([A-Z]{2}-\d+)$/;

/** A row is its words and below them its number; a slot's answer stands below what was asked. */
function toldBy(card: ReadCard): Told[] {
  const texts = card.texts();
  const above = (at: number): string => texts[at - 1] ?? '';
  const rows = texts.flatMap((text, at): Told[] => {
    const row = number.exec(text);
    return row ? [[row[0], above(at)]] : [];
  });
  const slots = texts.flatMap((text, at): Told[] => {
    const slot = answered.exec(text);
    return slot ? [[slot[2]!, slot[1] ?? above(at).replace(/^(?:\d+\. |• )/, '')]] : [];
  });
  // An answer that was understood stands in its own words too.
  return [...rows, ...slots.filter(([name]) => !rows.some(([other]) => other === name))];
}

/** Record, cards and minutes tell the same, word for word, and nothing else. */
export async function agrees(
  assembly: Assembly,
  meeting: Meeting,
  prefix: string,
  markdown: string,
): Promise<void> {
  for (const [at, item] of meeting.items.entries()) {
    if (item.state === 'waiting' || item.visibility === 'closed' || !item.startedAt) continue;
    const entries = meeting.entries.filter((entry) => entry.item === item.id);
    const shown = await onItemCard(assembly, at + 1);
    assert.deepEqual(
      sorted(shown.map(([name, text]) => [name, withoutKind(text)])),
      sorted(entries.map((entry) => [label(entry, prefix), entry.text])),
      `the card of ${item.title}`,
    );
  }
  const minutes = assembly.chat.card(/^(Referat|Minutes)$/m);
  const official = meeting.entries.filter((entry) => stands(entry) && isOfficial(entry));
  const lines = minutes
    .texts()
    .flatMap((text) => (/^\u2003*• /.test(text) ? [text.replace(/^\u2003*• /, '')] : []));
  const expected = official.map((entry) => entry.text);
  // What was asked and not answered is told as such.
  const known = [...expected, ...meeting.items.flatMap(({ asks }) => asks)];
  for (const line of lines)
    assert.ok(
      known.some((text) => line.startsWith(text)),
      `on the minutes: ${line}`,
    );
  if (!minutes.says(/forkortet|shortened/i)) {
    for (const text of expected)
      assert.ok(
        lines.some((line) => line.startsWith(text)),
        `not on the minutes: ${text}`,
      );
  }
  for (const item of [...meeting.items, null]) {
    const entries = meeting.entries.filter((entry) => entry.item === (item?.id ?? null) && stands(entry));
    assert.deepEqual(
      sorted(markdownEntries(markdown, headingOf(item, meeting))),
      sorted(entries.map((entry) => [referenceOf(entry, prefix), entry.text])),
      `the file on ${item?.title ?? 'what was said outside items'}`,
    );
  }
}

/** What is decided has its official number once the minutes are approved; notes have none in the file. */
function referenceOf(entry: Entry, prefix: string): string {
  if (entry.type === 'followUp') return label(entry, prefix);
  if (!isOfficial(entry)) return '';
  return entry.decisionNumber ?? label(entry, prefix);
}

const headingOf = (item: AgendaItem | null, { items }: Meeting): number =>
  item === null ? items.length + 1 : items.indexOf(item) + 1;

const withoutKind = (text: string): string =>
  text.replace(/^(?:Forslag: |Suggestion: )?(?:\p{Lu}[^:.]{2,25}: )?/u, '');

const sorted = (told: readonly (readonly [string, string])[]): string[] =>
  told.map(([name, text]) => `${name} ${text}`).toSorted();
