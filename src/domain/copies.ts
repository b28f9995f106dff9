const mostWords = 8;

/**
 * The people and units that a paper names under coordination ("Sundhed v. Kirstine Markvard"), to be offered a copy
 * of the minutes. What tells of coordination in sentences names nobody to send to.
 */
export function copiesTo(coordination: readonly string[]): string[] {
  const parts = coordination
    .flatMap((line) => line.split(/[;,\n]|\s+og\s+(?=\p{Lu})|\s+and\s+(?=\p{Lu})/u))
    .map((part) => part.replace(/^[\s•–-]+|[\s:]+$/gu, ''));
  return [...new Set(parts.filter(isParty))];
}

/** A name begins with a capital, has few words, and none of those that make a sentence of it. */
function isParty(part: string): boolean {
  const words = part.split(/\s+/);
  if (!/^\p{Lu}/u.test(part) || words.length > mostWords || /[.!?]$/.test(part)) return false;
  return !/(?:^|\s)(?:er|var|bliver|skal|har|kan|vil|der|det|som|med henblik|is|are|has|have|will|was)(?:\s|$)|^(?:ingen|intet|ikke|afventer|none|n\/a)(?:\s|$)/iu.test(
    part,
  );
}
