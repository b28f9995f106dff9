import { readFileSync } from 'node:fs';

/** A line of talk and what is in it, in the notation of the tables (see cases/da.tsv). */
export interface Case {
  topic: string;
  gold: string;
  text: string;
}

/** The single lines of a table, each under its topic. */
export function casesIn(file: string): Case[] {
  let topic = '';
  return rows(file).flatMap((row) => {
    if (row.startsWith('## ')) topic = row.slice(3);
    const [gold, text] = row.split('\t');
    return row.startsWith('#') || gold === undefined || text === undefined ? [] : [{ topic, gold, text }];
  });
}

export interface Meeting {
  id: string;
  now: string;
  people: string[];
  zone: string | undefined;
  lines: { from: string; text: string; gold: string }[];
}

/** The meetings of a table of talks. */
export function meetingsIn(file: string): Meeting[] {
  const meetings: Meeting[] = [];
  for (const row of rows(file)) {
    const cells = row.split('\t');
    const [first = '', second = '', third = '', fourth = '', zone] = cells;
    if (row.startsWith('#') && !row.startsWith('#\t')) continue;
    if (first === '@meeting') {
      meetings.push({
        id: second,
        now: third,
        people: fourth.split(';').map((name) => name.trim()),
        zone,
        lines: [],
      });
    } else meetings.at(-1)?.lines.push({ from: first, text: second, gold: third });
  }
  return meetings;
}

const rows = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '');
