import type { Told } from './agreement.js';

/** The captures that the minutes as Markdown tell under the item with this number. */
export function markdownEntries(markdown: string, number: number): Told[] {
  const heading = new RegExp(`^## (?:Punkt|Item) ${number}: `, 'm');
  const from = markdown.search(heading);
  if (from < 0) return [];
  const [item = ''] = markdown.slice(from + 3).split(/^## /m);
  const parts = item.split(/^### /m);
  const notes = parts.find((part) => /^(?:Bemærkninger|Notes)\n/.test(part)) ?? '';
  const part = parts.filter((one) => one !== notes && !/^(?:Ændret|Changed)/.test(one)).join('');
  return [
    ...lines(part, /^ *- (.*) \[([^\]]+)\]$/).map(([, text, name]): Told => [name!, plain(text!)]),
    ...lines(part, /^\| ([A-Z]{2}-\d+) \| ((?:[^|\\]|\\.)*) \|/).map(([, name, text]): Told => [
      name!,
      plain(text!),
    ]),
    ...lines(notes, /^- [^:]+: (.*)$/).map(([, text]): Told => ['', plain(text!)]),
  ];
}

const lines = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text
    .split('\n')
    .map((one) => pattern.exec(one))
    .filter((one) => one !== null);

const plain = (text: string): string => text.replace(/\\(.)/g, '$1').replaceAll('&amp;', '&');
