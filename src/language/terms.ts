const stopwords = new Set(
  (
    'og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over ' +
    'da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo ' +
    'deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis ' +
    'din nogle hos blive mange ad bliver hendes været thi jer sådan the a an and or of to in on for with is are was were be ' +
    'by at from that this it we our what did'
  ).split(' '),
);

/** Endings of Danish and English words, longest first; what is left must keep four letters. */
const endings =
  /(?:ernes|erne|enes|ningen|ninger|ning|elser|elsen|else|erens|eren|ene|ens|ets|er|en|et|es|e|ing|ed|s)$/u;

/** Small letters, æøå as people without those keys write them. */
const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');

function stem(word: string): string {
  const stripped = word.replace(endings, '');
  // "busser" and "butikken" are of "bus" and "butik".
  return (stripped.length >= 4 ? stripped : word).replace(/([bdfgklmnprst])\1$/u, '$1');
}

/** Search terms of a text: its words without endings, æøå folded, each once. What has no meaning alone is left out. */
export function terms(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    ...new Set(
      words.filter((word) => word.length > 1 && !stopwords.has(word)).map((word) => stem(fold(word))),
    ),
  ];
}

/** Terms to search for. A question made only of small words is searched as it is. */
export function queryTerms(text: string): string[] {
  const found = terms(text);
  return found.length > 0 ? found : [fold(text.trim())];
}

/** The last word as far as it is typed, where it is one that is searched for. */
export function begun(typed: string, asked: readonly string[]): string | null {
  const word = /[\p{L}\p{N}]+$/u.exec(typed.normalize('NFC'))?.[0];
  return word !== undefined && terms(word)[0] === asked.at(-1) ? fold(word) : null;
}
