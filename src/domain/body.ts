/**
 * What is the same in the ways a forum is named: "Chefteam", "Chefteammøde", "Chefteam-møde", "chefteamet" and
 * "chefteammødet" are one body; so are "Rådmandsmøde" and "rådmandsmødekredsen".
 */
export function bodyKey(name: string): string {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const ending = /(?:s?møde(?:t|r|rne)?(?:kreds(?:en)?)?|kreds(?:en)?|s?meeting)$/u;
  const stem = letters.replace(ending, '');
  const bare = stem.length >= 3 ? stem : letters;
  const definite = bare.replace(/(?:et|en)s?$/u, '');
  return (definite.length >= 4 ? definite : bare).replace(/s$/u, '');
}

/** The forum among `forums` that a paper or a person means by `name`, by its name, an alias or its prefix. */
export function forumCalled<F extends { name: string; aliases: readonly string[]; prefix: string }>(
  name: string,
  forums: readonly F[],
): F | null {
  const key = bodyKey(name);
  return (
    forums.find((forum) => [forum.name, forum.prefix, ...forum.aliases].some((n) => bodyKey(n) === key)) ??
    null
  );
}

const heads =
  /(?<=\p{L}{2})(team|møde|udvalg|råd|kreds|gruppe|forum|ledelse|direktion|bestyrelse|board|group)/u;

/** Letters that lead the forum's numbers: "Chefteam" → CT, "Social- og Seniorudvalget" → SSU. */
export function prefixFor(name: string, aliases: readonly string[] = []): string {
  const short = aliases.find((alias) => /^\p{Lu}{2,5}$/u.test(alias));
  if (short) return short;
  const words = name.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const parts = words
    .filter((word) => !/^(?:og|for|i|til|af|and|the|of)$/iu.test(word))
    .flatMap((word) => word.toLowerCase().replace(heads, ' $1').split(' '));
  const letters = parts.map((part) => part.charAt(0).toUpperCase()).join('');
  return (letters.length > 1 ? letters : (words[0] ?? 'TH').slice(0, 2).toUpperCase()).slice(0, 5);
}
