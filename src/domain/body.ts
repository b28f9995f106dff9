/**
 * What is the same in the ways a forum is named: "Chefteam", "Chefteammøde", "Chefteam-møde", "chefteamet" and
 * "chefteammødet" are one body; so are "Rådmandsmøde" and "rådmandsmødekredsen", "Sundhed- og Omsorgsudvalget" and
 * "Sundheds- og Omsorgsudvalget".
 */
export function bodyKey(name: string): string {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/s(?=-,? )/gu, '')
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

/** Shorter ends are those of too many names. */
const shortestEnd = 4;

/**
 * The forum that is meant by what was said in another, or the same: by its name, or where only "udvalget" was said the
 * one whose name ends so. Of several it is the one in which it was said, else none: which one is not guessed.
 */
export function forumMeant<
  F extends { id: string; name: string; aliases: readonly string[]; prefix: string },
>(said: string, forums: readonly F[], own: string): F | null {
  const key = bodyKey(said);
  const named = (fits: (name: string) => boolean): F[] =>
    forums.filter((forum) => [forum.name, forum.prefix, ...forum.aliases].some((n) => fits(bodyKey(n))));
  const exact = named((name) => name === key);
  const fits = exact.length > 0 || key.length < shortestEnd ? exact : named((name) => name.endsWith(key));
  return fits.find(({ id }) => id === own) ?? (fits.length === 1 ? (fits[0] ?? null) : null);
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
