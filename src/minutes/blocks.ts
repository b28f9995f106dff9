import type { Locale } from '../domain/locale.js';
import type { EntryView } from '../domain/view/views.js';
import type { Block } from './block.js';
import { bodyInSentence } from './body-in-sentence.js';
import type { MinutesDocument, MinutesItem, MinutesSection } from './document.js';
import { headBlocks } from './head-blocks.js';
import { dayText, line } from './text.js';
import { minutesWords, type MinutesWords } from './words.js';

/** The minutes from top to bottom. The form is the one that minutes are read in when they come back as a paper. */
export function minutesBlocks(document: MinutesDocument, locale: Locale): Block[] {
  const words = minutesWords[locale];
  const who = bodyInSentence(line(document.forum), locale);
  return [
    ...headBlocks(document, words),
    ...document.items.flatMap((item) => itemBlocks(item, document, who, words)),
    ...commentBlocks(document, null, words),
  ];
}

function itemBlocks(item: MinutesItem, document: MinutesDocument, who: string, words: MinutesWords): Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: words.itemHeading(item.number, titleOf(item, words)),
  };
  if (item.title === null) return [heading];
  const { asks, absences, turned } = item;
  return [
    heading,
    ...fact(words.caseNumber, item.caseNumber),
    ...fact(words.caseOfficer, item.caseOfficers.join(', ')),
    ...fact(
      words.absent,
      absences
        .filter(({ kind }) => kind === 'absent')
        .map(nameOf)
        .join(', '),
    ),
    ...fact(
      words.disqualified,
      absences
        .filter(({ kind }) => kind !== 'absent')
        .map(nameOf)
        .join(', '),
    ),
    ...(item.outcomes.length === 0 ? paragraph(words.nothing(item)) : []),
    ...listed(
      words.asked,
      asks.map(({ text }) => ({ text: line(text), level: 0 })),
    ),
    ...outcomeBlocks(item, who, words),
    ...listed(
      words.reservations,
      item.reservations.map((one) => ({
        text: words.reserved(one.kind, line(one.name), one.text && line(one.text)),
        level: 0,
      })),
    ),
    ...listed(
      words.turned,
      turned.map(({ label, changes }) => ({ text: words.changed(changes, label), level: 0 })),
    ),
    ...followUpBlocks(item.followUps, words),
    ...noteBlocks(item.notes, words),
    ...listed(
      words.copies,
      item.copies.map((text) => ({ text: line(text), level: 0 })),
    ),
    ...commentBlocks(document, item.number, words),
  ];
}

const nameOf = ({ name }: { name: string }): string => line(name);

const titleOf = ({ title, closed }: MinutesItem, words: MinutesWords): string | null =>
  title === null
    ? null
    : typeof title === 'object'
      ? words.loose
      : closed
        ? words.closedTitle(line(title))
        : line(title);

/** What was asked and never answered is said, so that nobody takes the silence for an answer. */
function outcomeBlocks(
  { outcomes, asks, undecided }: MinutesItem,
  who: string,
  words: MinutesWords,
): Block[] {
  const open = asks.filter((ask) => ask.open);
  if (outcomes.length === 0 && open.length === 0 && !undecided) return [];
  const holes =
    outcomes.length === 0 && open.length === asks.length
      ? [words.undecided]
      : open.map(({ text }) => words.undecidedOn(line(text)));
  return [
    { kind: 'heading', level: 3, text: words.minutes },
    ...outcomes.flatMap(({ kind, by, entries }): Block[] => [
      { kind: 'lead', text: `${words.kinds[kind](by === null ? who : line(by))}:` },
      { kind: 'list', items: nested(entries) },
    ]),
    ...(open.length > 0 || undecided ? holes.map((text): Block => ({ kind: 'paragraph', text })) : []),
  ];

  function nested(entries: readonly EntryView[]): { text: string; level: number }[] {
    let above = -1;
    return entries.map((entry) => {
      above = Math.min(entry.level, above + 1);
      return { text: `${line(entry.text ?? '')} [${referenceOf(entry)}]`, level: above };
    });
  }

  function referenceOf({ decisionNumber, label, embargo }: EntryView): string {
    return [decisionNumber ?? label, ...(embargo ? [words.embargo] : [])].join(', ');
  }
}

function followUpBlocks(followUps: readonly EntryView[], words: MinutesWords): Block[] {
  if (followUps.length === 0) return [];
  const mark = (source: string | undefined): string => (source === 'default' ? ` (${words.proposed})` : '');
  const rows = followUps.map((entry) => [
    entry.label,
    line(entry.text ?? ''),
    entry.owners.map((owner) => line(owner.name) + mark(owner.source)).join('; ') || '–',
    entry.due?.day
      ? dayText(entry.due.day) + mark(entry.due.source)
      : entry.due?.meeting
        ? line(words.nextMeeting(entry.due.meeting))
        : '–',
  ]);
  return [
    { kind: 'heading', level: 3, text: words.followUps },
    { kind: 'table', head: words.followUpColumns, rows },
  ];
}

const noteBlocks = (sections: readonly MinutesSection[], words: MinutesWords): Block[] =>
  listed(
    words.notes,
    sections.flatMap(({ kind, entries }) =>
      entries.map((entry) => ({ text: `${words.kinds[kind]('')}: ${line(entry.text ?? '')}`, level: 0 })),
    ),
  );

/** Comments wait at the item they are about, or at the end. */
function commentBlocks(
  { minutes, items, excerpt }: MinutesDocument,
  item: number | null,
  words: MinutesWords,
): Block[] {
  if (excerpt) return [];
  const shown = (number: number | null): boolean =>
    number !== null && items.some((one) => one.number === number);
  const these = (minutes?.comments ?? []).filter(
    (comment) => comment.text !== null && (item === null ? !shown(comment.item) : comment.item === item),
  );
  return listed(
    words.comments,
    these.map(({ by, text }) => ({ text: `${line(by ?? '')}: ${line(text ?? '')}`, level: 0 })),
  );
}

const fact = (label: string, text: string | null): Block[] =>
  text ? [{ kind: 'fact', label, text: line(text) }] : [];
const paragraph = (text: string | null): Block[] => (text ? [{ kind: 'paragraph', text }] : []);
const listed = (heading: string, items: { text: string; level: number }[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: heading },
        { kind: 'list', items },
      ];
