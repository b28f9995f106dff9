import type { PaperLink } from '../document.js';
import { normaliseMarks } from '../words/marks.js';

export interface Inline {
  text: string;
  strong: boolean;
  links: PaperLink[];
}

/** A line's own marks: emphasis, links, code, boxes, escapes. Underscores and stars within words stay. */
export function readInline(raw: string): Inline {
  const links: PaperLink[] = [];
  const marked = normaliseMarks(raw);
  let text = hideEscaped(marked).replace(
    /!?\[([^[\]]{0,400})\]\(<?([^()\s<>]{0,1000})>?(?:\s"[^"]{0,200}")?\)/g,
    (_, title: string, url: string) => {
      if (url) links.push({ title: title || url, url });
      return title;
    },
  );
  const strong = /^(?:\*\*|__)[^*_].*(?:\*\*|__):?$/.test(text.trim()) && !/\*\*.+\*\*.+\*\*/.test(text);
  text = text
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,1000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,1000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/<\/?(?:b|i|u|em|strong|span|p|div|sup|sub|font|br)\b[^<>]{0,200}>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\ue020-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - hidden))
    .replace(/[ \t]+/g, ' ')
    .trim();
  return { text, strong, links };
}

const hidden = 0xe000;

/** An escaped sign is no mark: it is put out of sight until the marks are read. */
const hideEscaped = (text: string): string =>
  text.replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, (_, sign: string) =>
    String.fromCharCode(hidden + sign.charCodeAt(0)),
  );
