/** Words by which papers name those who meet. Suffixes, since Danish compounds ("Social- og Seniorudvalget"). */
const noun =
  '(?:[\\p{L}-]*(?:udvalg(?:et)?|byråd(?:et)?|kommunalbestyrelse(?:n)?|bestyrelse(?:n)?|direktion(?:en)?|chefteam(?:et)?|lederteam(?:et)?|ledelsesteam(?:et)?|magistrat(?:en)?|(?:regions|ældre|handicap|senior|ungdoms|integrations|folkeoplysnings|bruger|pårørende|sogne|fælles|udsatte|trafik|klima|idræts|kultur|skole|elev|børne|lokal|grund|med)råd(?:et)?|(?<=\\p{L}{3}s-?)råd(?:et)?|lederforum(?:met)?|chefgruppe(?:n)?|ledergruppe(?:n)?|ledelse(?:n)?|styregruppe(?:n)?|(?:følge|projekt|program|koordinations|koordinerings|ekspert|reference|faglig)-?gruppe(?:n)?|arbejdsgruppe(?:n)?|rådmandsmødekreds(?:en)?|rådmandskreds(?:en)?|chefkreds(?:en)?|kommission(?:en)?|nævn(?:et)?|-?MED|møde(?:t)?|seminar(?:et)?|forum(?:met)?|committee|council|cabinet|board|team))';

const meetingNoun = new RegExp(`^${noun}s?$`, 'iu');
/** Meetings of people who are no forum. */
const noForum = /^(?:borger|opstarts?|netværks|arbejds|kick-?off|formøde|forældre|personale|telefon|top|års|bruger|dialog|informations|orienterings|beboer|afholdt|et)-?møde(?:t|r|rne)?$/iu; // prettier-ignore

export function isBodyWord(word: string): boolean {
  return meetingNoun.test(word) && !noForum.test(word) && !/^(?:med|mødes|Teams)$/.test(word);
}

/** "Chefteamets" -> "Chefteamet"; "Økonomiudvalgets" -> "Økonomiudvalget"; "CTs" -> "CT". */
export function withoutGenitive(word: string): string {
  return /(?:et|en|met|MED|udvalg|råd|team|møde|forum|[A-ZÆØÅ]{2})s$/u.test(word) ? word.slice(0, -1) : word;
}

/** For telling whether two names mean one body: "Økonomiudvalget", "Økonomiudvalg", "ØKONOMIUDVALGETS". */
function bodyKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=udvalg|råd|team|møde|forum)(?:et|t|met)?s?$/u, '')
    .replace(/(?<=bestyrelse|direktion|magistrat|kreds|gruppe|ledelse|nævn)(?:en|n|et)?s?$/u, '');
}

export function sameBody(a: string, b: string): boolean {
  const [x, y] = [bodyKey(a), bodyKey(b)];
  return (
    x === y ||
    (x.length > 3 && y.length > 3 && (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)))
  );
}
