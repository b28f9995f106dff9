const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#160': ' ',
};

/** Teams leaves some HTML entities in its plain text, "&nbsp;" after every mention. */
export const decode = (words: string): string =>
  words.includes('&')
    ? words.replace(
        /&(nbsp|amp|lt|gt|quot|apos|#39|#160);/g,
        (whole, name: string) => entities[name] ?? whole,
      )
    : words;

/** No-break spaces are what editors put after a mention; nobody means them. */
export const plain = (words: string): string =>
  decode(words).replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n');
