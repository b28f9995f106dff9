import type { Locale } from '../domain/locale.js';
import type { EntryView } from '../domain/view/views.js';
import type { MinutesDocument, MinutesItem, MinutesSection } from './document.js';
import { minutesWords, type MinutesWords } from './words.js';

/** The minutes as Markdown. What people wrote is escaped, so that it reads as it was written. */
export function minutesMarkdown(document: MinutesDocument, locale: Locale): string {
  const words = minutesWords[locale];
  const name = escape(document.title ?? document.forum);
  const parts = [
    `# ${words.minutes}: ${name}`,
    facts(document, words),
    ...document.items.map((item) => itemText(item, document.forum, words)),
    ...(document.loose.length > 0
      ? [`## ${words.loose}\n\n${sectionsText(document.loose, document.forum, words)}`]
      : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function facts(document: MinutesDocument, words: MinutesWords): string {
  const time = [document.start, document.end].filter(Boolean).join(' - ');
  const lines = [
    ['Forum', document.title ? escape(document.forum) : null],
    [words.day, [document.day && dayText(document.day), time].filter(Boolean).join(' ') || null],
    [words.place, document.place && escape(document.place)],
    [words.participants, document.participants.map(escape).join(', ') || null],
  ];
  return lines.flatMap(([label, value]) => (value ? [`**${label}:** ${value}`] : [])).join('  \n');
}

function itemText(item: MinutesItem, forum: string, words: MinutesWords): string {
  const heading = `## ${words.item} ${item.number}: ${item.title === null ? words.closed : escape(item.title)}`;
  if (item.title === null) return heading;
  const facts = [
    item.caseNumber && `**${words.caseNumber}:** ${escape(item.caseNumber)}`,
    item.caseOfficers.length > 0 && `**${words.caseOfficer}:** ${item.caseOfficers.map(escape).join(', ')}`,
  ].filter(Boolean);
  const asked =
    item.asks.length > 0 && `${words.asked}:\n\n${item.asks.map((ask) => `- ${escape(ask)}`).join('\n')}`;
  const body = sectionsText(item.sections, forum, words);
  const empty = item.state === 'postponed' ? words.postponed : words.none;
  const copies = item.copies.length > 0 && `**${words.copies}:** ${item.copies.map(escape).join(', ')}`;
  const parts = [heading, facts.join('  \n'), asked, body || empty, turnedText(item, words), copies];
  return parts.filter(Boolean).join('\n\n');
}

/** "som en *særlig udfordring*" beside "som et *prioriteret tema*". */
function turnedText({ turned }: MinutesItem, words: MinutesWords): string | null {
  if (turned.length === 0) return null;
  const change = ({ from, to }: { from: string; to: string }): string =>
    from === ''
      ? words.added(escape(to))
      : to === ''
        ? words.leftOut(escape(from))
        : `${words.quoted(escape(from))} → ${words.quoted(escape(to))}`;
  const lines = turned.map(({ label, changes }) => `- ${changes.map(change).join(', ')} [${label}]`);
  return `**${words.turned}:**\n\n${lines.join('\n')}`;
}

const sectionsText = (sections: readonly MinutesSection[], forum: string, words: MinutesWords): string =>
  sections
    .map(({ kind, by, entries }) => {
      const lead = words.kinds[kind](escape(by ?? forum));
      return `**${lead}:**\n\n${entries.map((entry) => entryText(entry, words)).join('\n')}`;
    })
    .join('\n\n');

function entryText(entry: EntryView, words: MinutesWords): string {
  const mark = (source: string): string => (source === 'default' ? ` (${words.proposed})` : '');
  const owners = entry.owners.map((owner) => escape(owner.name) + mark(owner.source)).join(', ');
  const due = entry.due?.day ? dayText(entry.due.day) + mark(entry.due.source) : null;
  const details = [owners && `${words.owner}: ${owners}`, due && `${words.due}: ${due}`]
    .filter(Boolean)
    .join(', ');
  const text = escape(entry.text ?? '').replace(/\s*\n\s*/g, ' ');
  const indent = '  '.repeat(entry.level);
  return `${indent}- ${text}${details ? ` (${details})` : ''} [${entry.label}]`;
}

/** Danish offices and Outlook alike read dd-mm-yyyy. */
const dayText = (day: string): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;

/** Only what Markdown would read as markup in the middle of a line, or at its start. */
const escape = (text: string): string =>
  text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^(\s*)([-+#]|\d+\.)(?=\s)/gm, '$1\\$2');
