import type { PaperReading } from '../papers/index.js';
import type { Locale } from '../domain/locale.js';
import { lowerFirst } from '../render/lower-first.js';
import { strings } from '../render/strings/index.js';
import { paperStrings } from './paper-strings.js';

/** A reading for people: the meeting, then each item with what is asked, decided and to be done. */
export function paperTable(reading: PaperReading & { ok: true }, locale: Locale): string {
  const s = paperStrings[locale];
  const { kinds, warnings } = strings[locale];
  const { paper } = reading;
  const open = paper.visibility ? s.labels[paper.visibility] : s.labels.unknown;
  const lines = [
    paper.title,
    [paper.body, paper.date, paper.start, paper.place, open].filter(Boolean).join(' · '),
  ];
  lines.push(`${s.labels.layout}: ${reading.layout} (${Math.round(reading.confidence * 100)} %)`);
  if (paper.items.length === 0) lines.push('', s.labels.noItems);
  for (const item of paper.items) {
    lines.push(
      '',
      [item.number, item.title ?? '–', item.caseNumber && `(${item.caseNumber})`].filter(Boolean).join('  '),
    );
    const rows: [string, string][] = [
      ...item.asks.map((a): [string, string] => [s.labels.ask, a]),
      ...item.outcomes.map((o): [string, string] => [
        lowerFirst(kinds[o.kind]),
        `${'  '.repeat(o.level)}${o.text}`,
      ]),
      ...item.followUps.map((f): [string, string] => [
        s.labels.followUp,
        [f.text, f.owners.length ? `[${f.owners.join(', ')}]` : '', f.due ?? ''].filter(Boolean).join(' '),
      ]),
    ];
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    for (const [label, text] of rows) lines.push(`   ${label.padEnd(width)}  ${text.replace(/\n/g, ' ')}`);
  }
  if (paper.warnings.length)
    lines.push('', ...paper.warnings.map((w) => `${s.labels.warning}: ${warnings[w]}`));
  return lines.join('\n');
}
