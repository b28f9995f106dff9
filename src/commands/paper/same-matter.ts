/** Words that many titles have. */
const common = new Set(
  'sparring indstilling orientering drøftelse vedrørende vedr forslag oplæg status med for den det til som ift om fra eller nye nyt ny på af møde referat punkt beslutning evaluering proposal update about with from'.split(
    ' ',
  ),
);

const wordsOf = (title: string): string[] =>
  title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 && !common.has(word));

/** "pårørendestøtte" and "pårørendeindsats" share what they are about. */
const alike = (a: string, b: string): boolean =>
  a === b || (a.length > 7 && b.length > 7 && a.slice(0, 7) === b.slice(0, 7));

/** Whether two titles are about the same. */
export function sameMatter(a: string, b: string): boolean {
  const others = wordsOf(b);
  return wordsOf(a).some((word) => others.some((other) => alike(word, other)));
}
