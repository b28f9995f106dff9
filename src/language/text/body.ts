/** What is the same in "rådmandsmøde", "Rådmandsmødet" and "rådmand": enough to tell which meeting is meant. */
export const bodyStem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s?(?:møde(?:t|r|rne)?|meetings?)$/u, '');
