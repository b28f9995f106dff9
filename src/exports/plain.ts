/** Excel takes no more in one cell. */
const longest = 32_000;

/** Signs that no file of text may hold, and those that turn the order of what follows; a line feed is none of them. */
const unfit = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** Most texts hold nothing of the kind, which is seen at once. */
const unusual = /[^\n\x20-\x7e\xa0-\u1fff\u2010-\u2027\u2030-\u205f\u20a0-\u2bff]/;
const halves = /\p{Cs}/gu;

/**
 * A text as a cell may hold it: lines end with a line feed alone, and what is neither a letter nor a sign is gone, as are
 * halves of letters. What stands around it is no part of it, so that a tab cannot hide what a cell begins with.
 */
export function plain(text: string): string {
  const fit = unusual.test(text) ? cleaned(text) : text;
  const kept = fit.trim();
  return kept.length > longest ? `${kept.slice(0, longest).replace(halves, '')} …` : kept;
}

const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(halves, '')
    .replace(unfit, ' ');
