import { terms } from './terms.js';

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'u');

/** What is done, as the perfect and the passive have it. */
const plainlyDone =
  'sendt|fremsendt|oversendt|videresendt|afsendt|udsendt|rundsendt|afleveret|leveret|klaret|færdig|færdigt|færdiggjort|afsluttet|løst|udført|gennemført|lavet|udarbejdet|skrevet|afholdt|holdt|undersøgt|afklaret|rettet|opdateret|fordelt|underskrevet|offentliggjort|publiceret|fremlagt|forelagt|præsenteret|indsamlet|tjekket|indhentet|besvaret|modtaget|indgået|vedtaget|givet|talt|gjort|på plads|gået afsted|gået af sted|' +
  'sent|delivered|done|finished|completed|written|checked|fixed|updated|shared|signed|published|submitted|presented|collected|investigated|clarified|answered|received|talked|spoken|held|given';
/** What is done by these is no more than that: a report that is ordered is not sent. */
const particular =
  'indkaldt|booket|bestilt|kontaktet|ringet|aftalt|købt|betalt|booked|ordered|contacted|called|bought|paid|agreed';
const doneWords = word(`${plainlyDone}|${particular}`);
const justDone = word(plainlyDone);
const particularWord = word(particular);
const helpers = word("har|er|blev|blevet|fik|fået|has|have|was|were|is|are|been|i[’']ve|we[’']ve");
const past = word(
  'sendte|fremsendte|oversendte|afleverede|leverede|undersøgte|kontaktede|ringede|bookede|bestilte|opdaterede|udarbejdede|indhentede|sent|delivered|called|booked|ordered|submitted',
);
/** What is not yet, not wholly, not sure, asked, wished or to come. */
const doubt = word(
  [
    'ikke|endnu|ingen|intet|aldrig|næsten|snart|skal|skulle|vil|ville|kan|kunne|bør|burde|må|hvis|når|måske|mangler|inden|før|først|lad|gerne|håber|tror|mon',
    'delvist?|halvt|halvvejs|så godt som|ved at|klar til|blive|forvent\\p{L}*|vente\\p{L}*|planlagt|stadig|fortsat|retur|tilbage|sørg|sørge|husk|huske|haster|bedt|beder|ønsker|glemte|glemt|i morgen|i overmorgen|næste|(?:aftalt|enige om|besluttet),? at',
    'på (?:man|tirs|ons|tors|fre)dag',
    'not|never|nobody|none|almost|nearly|partly|partially|half|soon|will|would|should|must|shall|may|might|can|could|if|when|until|before|maybe|need|needs|hope|think|be|being|expected|planned|due|going|yet|sure|ensure|remember|forgot|asked|tomorrow|next|agreed to|returned',
    "isn[’']t|hasn[’']t|haven[’']t|wasn[’']t|no one",
  ].join('|'),
);
/** "Har du sendt …" asks, with or without its sign; "Har sendt …" and "Er sendt …" tell. */
const asks = new RegExp(
  `^(?:\\p{L}+, ?)?(?:hvem|hvad|hvornår|hvordan|hvor|who|what|when|where|how|did)(?!\\p{L})|^(?:\\p{L}+, ?)?(?:har|er|var|blev|fik|is|are|has|have|was|were) (?!(?:nu|lige|også|allerede|just|now|already|been|fået|${plainlyDone}|${particular})(?!\\p{L}))`,
  'u',
);

const plainText = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const isDoubtful = (lower: string): boolean =>
  lower.length > 400 || lower.includes('?') || doubt.test(lower) || asks.test(lower);

/** Whether a line tells of something that is done: in the past, plainly, and neither asked nor denied. */
export function saysDone(text: string): boolean {
  const lower = plainText(text);
  if (isDoubtful(lower)) return false;
  return (helpers.test(lower) && doneWords.test(lower)) || past.test(lower);
}

const doer =
  /^(?:(?:så|nu|hej|ok|okay|super|now|so)[, ]+)?(?<who>\p{L}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)(?:[’']ve| (?:har|fik|have|has|had|just|sendte|fremsendte|oversendte|afleverede|leverede|undersøgte|kontaktede|ringede|bookede|bestilte|opdaterede|udarbejdede|indhentede|sent|delivered|called|booked|ordered|submitted))(?!\p{L})/iu;

/** Who a line says has done it, as it is written: "jeg", "Karla Vestergård"; null where it says only that it is done. */
export const doerOf = (text: string): string | null =>
  doer.exec(text.normalize('NFC').trim())?.groups?.['who'] ?? null;

/** Whether somebody of that name is meant by how a line calls them: by the whole name, or the first. */
export const isCalled = (who: string, name: string): boolean => {
  const [said, known] = [plainText(who), plainText(name)];
  return said === known || said === known.split(' ')[0];
};

const number = '(?:#|(?<prefix>\\p{L}{2,5})-)?(?<number>\\d{1,6})';
const apart = '(?<![\\p{L}\\p{N}.,:/-])(?<!(?:kl\\.?|punkt|uge|side|§|nr\\.?|item|week|page) )';
const numbered = new RegExp(
  `${apart}${number} (?:er|blev|is|was|has been) (?:nu |now )?(?:klaret|færdig|færdigt|løst|udført|gjort|afsluttet|lukket|done|finished|completed|sorted|closed)(?!\\p{L})`,
  'giu',
);
/** "CT-15 kan lukkes", "vi kan lukke CT-15": a wish to close is no doubt. */
const closable = new RegExp(
  `${apart}${number} (?:kan|can) (?:nu |now |godt |vist )?(?:lukkes|be closed)(?!\\p{L})|(?<!\\p{L})(?:vi|we) (?:kan|can) (?:nu |now |godt )?(?:lukke|close) (?:#|(?<prefix2>\\p{L}{2,5})-)?(?<number2>\\d{1,6})(?![\\p{N}./:-])`,
  'giu',
);
const notClosable = word('ikke|endnu|hvis|når|not|yet|if|when|først|inden|until');

/** The numbers of follow-ups that a line says are done ("15 er klaret", "CT-15 is done"). */
export function doneNumbers(text: string): { prefix: string | null; number: number }[] {
  const said = text.normalize('NFC').trim();
  const lower = plainText(said);
  if (said.includes('?')) return [];
  const closing = notClosable.test(lower) ? [] : [...said.matchAll(closable)];
  const found = closing.length > 0 ? closing : isDoubtful(lower) ? [] : [...said.matchAll(numbered)];
  return found.map(({ groups }) => ({
    prefix: (groups?.['prefix'] ?? groups?.['prefix2'])?.toUpperCase() ?? null,
    number: Number(groups?.['number'] ?? groups?.['number2']),
  }));
}

/** What a follow-up is about, for telling whether a line tells of it. */
export interface About {
  text: string;
  /** Names in it that say whose it is, and not what it is. */
  names: readonly string[];
}

/** How few other follow-ups may have a word for it to tell one from the others. */
const rare = 2;
const enough = 2;
const share = 0.4;

/** The one follow-up that a line tells of, by words that few others have; null where none or several fit. */
export function toldOf<T extends About>(text: string, open: readonly T[]): T | null {
  const said = terms(text);
  const verb = particularOf(text);
  const known = open.map((one) => ({ one, words: wordsOf(one) }));
  const fits = known.filter(({ words }) => {
    if (verb.length > 0 && !verb.some((v) => words.some((w) => alike(w, v)))) return false;
    const shared = words.filter((w) => said.some((s) => alike(w, s)));
    const telling = shared.filter(
      (w) => known.filter((other) => other.words.some((o) => alike(w, o))).length <= rare,
    );
    return telling.length >= enough && shared.length >= words.length * share;
  });
  const [only, ...others] = fits;
  return only && others.length === 0 ? only.one : null;
}

/** Where all that is told is that something was ordered, or called for, that is what it must have been about. */
function particularOf(text: string): string[] {
  const lower = plainText(text);
  return justDone.test(lower) ? [] : terms(particularWord.exec(lower)?.[0] ?? '');
}

function wordsOf({ text, names }: About): string[] {
  const owners = new Set(names.flatMap(terms));
  return terms(text).filter((w) => !owners.has(w) && /\p{L}/u.test(w));
}

/** Forms of one word: "undersøger" and "undersøgt", "bestiller" and "bestilt". */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return (
    (same >= 5 || (same >= 4 && Math.min(a.length, b.length) <= 6)) &&
    Math.max(a.length, b.length) - same <= 2
  );
}
