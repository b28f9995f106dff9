import type { Paper } from '../../domain/paper.js';
import { looksLikePaper, readPaperHtml, readPaperText, type PaperReading } from '../../papers/index.js';

/** The bot is mentioned in front of a paper, or behind it; the name is no part of it. */
const mention =
  /<span\b[^<>]{0,300}schema\.skype\.com\/Mention"[^<>]{0,300}>[^<]{0,200}<\/span>(?:&nbsp;|\s)*/gi;

/** By how much the flattened words may fit a form better before they are believed over lists and tables. */
const margin = 0.25;

/**
 * A paper that was pasted, or null for talk. Teams keeps lists and tables only in the HTML; the words beside it are
 * flattened. So where there are any the HTML counts, unless nothing comes of it and something does of the words. Without
 * them the words are truer: HTML has no tabs, which in many papers stand for the columns of a table.
 */
export function readPasted(text: string, html: string | null, addressed: boolean): Paper | null {
  if (!looksLikePaper(text)) return addressed ? fromLines(text, html) : null;
  const structured = html && /<(?:table|[uo]l)\b/i.test(html) ? html : null;
  const formatted = structured && readPaperHtml(addressed ? withoutMention(structured) : structured);
  const flattened = readPaperText(text);
  if (!formatted || !formatted.ok) return flattened.ok ? flattened.paper : null;
  if (!flattened.ok) return formatted.paper;
  return worth(formatted) + margin >= worth(flattened) ? formatted.paper : flattened.paper;
}

/** Words that came as one line beside HTML that has many: a paper's lines are only there. */
function fromLines(text: string, html: string | null): Paper | null {
  if (html === null || html.length > longest || text.includes('\n')) return null;
  const own = withoutMention(html);
  const lines = own
    .replace(/<br\b[^<>]{0,100}>|<\/(?:p|div|li|tr|h[1-6])>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '');
  if (!looksLikePaper(lines)) return null;
  const read = readPaperHtml(own);
  return read.ok ? read.paper : null;
}

/** Teams takes messages of some 100 kB; nothing longer is one. */
const longest = 400_000;

const worth = (reading: Extract<PaperReading, { ok: true }>): number =>
  reading.paper.items.length === 0 ? -1 : reading.confidence;

/** People mentioned within the paper are part of it; the first mention before any other words is the bot's. */
function withoutMention(html: string): string {
  const found = [...html.matchAll(mention)][0];
  if (!found) return html;
  const before = html.slice(0, found.index).replace(/<[^<>]*>|&nbsp;|\s/g, '');
  return before === '' ? html.slice(0, found.index) + html.slice(found.index + found[0].length) : html;
}
