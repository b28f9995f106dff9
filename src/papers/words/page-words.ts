/** What a saved page says of itself between its text: ways back to the top, buttons for printing and folding. */
const pageWord =
  /^(?:(?:til|tilbage til|gå til) (?:top(?:pen)?|forsiden|oversigten|oversigt|indhold(?:et|sfortegnelsen?)?|hovedindhold(?:et)?)|(?:udskriv|print)(?: (?:hele )?(?:dagsorden(?:en)?|dagsordnen|referat(?:et)?|siden|punktet|this page|page))?|(?:hent|download|åbn) (?:som|as) (?:fil|pdf)|kopi[ée]r link|læs (?:op|mere)|(?:vis|fold) (?:alle|mere|mindre|ud|ind)(?: (?:ud|ind|punkter))?|se alle bilag|du er her|you are here|(?:back|return) to top|top of page|view directions)[.:]?$/iu;

export const isPageWord = (text: string): boolean => text.length < 40 && pageWord.test(text.trim());

const folding = /^(\s*)(?:fold dette punkt (?:ind|ud)|(?:fold|vis) (?:punktet|sagen) (?:ind|ud))\s+(?=\S)/iu;
const overview = /^(\s*)(indholdsfortegnelse|punktoversigt|indholdsoversigt)(?=\d{1,3}\.\s)/iu;

/** A button that was copied with the label beside it, and the head of a list that ran together with its first line. */
export const apartFromPageWords = (line: string): string =>
  line.replace(folding, '$1').replace(overview, '$1$2\n\n');
