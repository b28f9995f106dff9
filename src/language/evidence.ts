import { terms } from './terms.js';

const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'u');

/** What is done, as the perfect and the passive have it. */
const doneWords = word(
  'sendt|fremsendt|oversendt|videresendt|afsendt|udsendt|rundsendt|afleveret|leveret|klaret|færdig|færdigt|færdiggjort|afsluttet|løst|udført|gennemført|lavet|udarbejdet|skrevet|indkaldt|booket|bestilt|afholdt|undersøgt|afklaret|kontaktet|ringet|rettet|opdateret|fordelt|underskrevet|offentliggjort|publiceret|fremlagt|forelagt|præsenteret|indsamlet|tjekket|aftalt|købt|betalt|indhentet|besvaret|' +
    'sent|delivered|done|finished|completed|written|booked|ordered|checked|contacted|called|fixed|updated|shared|signed|published|submitted|presented|collected|investigated|clarified|bought|paid|answered',
);
const helpers = word("har|er|blev|blevet|has|have|was|were|is|are|been|i’ve|i've");
const past = word(
  'sendte|fremsendte|oversendte|afleverede|leverede|undersøgte|kontaktede|ringede|bookede|bestilte|opdaterede|udarbejdede|indhentede|sent|delivered|called|booked|ordered|submitted',
);
/** What is not yet, not sure, asked, wished or to come. */
const doubt = word(
  "ikke|endnu|ingen|intet|aldrig|næsten|snart|skal|skulle|vil|ville|kan|kunne|bør|burde|må|hvis|når|måske|mangler|inden|før|først|lad|gerne|håber|tror|not|never|almost|soon|will|would|should|must|shall|may|might|can|could|if|when|until|before|maybe|need|needs|hope|think|isn[’']t|hasn[’']t|haven[’']t|wasn[’']t",
);

/** Whether a line tells of something that is done: in the past, plainly, and neither asked nor denied. */
export function saysDone(text: string): boolean {
  const lower = text.normalize('NFC').toLowerCase();
  if (lower.length > 400 || lower.includes('?') || doubt.test(lower)) return false;
  return (helpers.test(lower) && doneWords.test(lower)) || past.test(lower);
}

const numbered =
  /(?<![\p{L}\p{N}.,:/-])(?<!(?:kl\.?|punkt|uge|side|§|nr\.?|item|week|page) )(?:#|(?<prefix>\p{L}{2,5})-)?(?<number>\d{1,6}) (?:er|blev|is|was) (?:nu |now )?(?:klaret|færdig|færdigt|løst|udført|gjort|afsluttet|done|finished|completed|sorted)(?![\p{L}])/giu;

/** The numbers of follow-ups that a line says are done ("15 er klaret", "CT-15 is done"). */
export function doneNumbers(text: string): { prefix: string | null; number: number }[] {
  const said = text.normalize('NFC');
  if (said.includes('?') || doubt.test(said.toLowerCase())) return [];
  return [...said.matchAll(numbered)].map(({ groups }) => ({
    prefix: groups?.['prefix']?.toUpperCase() ?? null,
    number: Number(groups?.['number']),
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
  const known = open.map((one) => ({ one, words: wordsOf(one) }));
  const fits = known.filter(({ words }) => {
    const shared = words.filter((w) => said.some((s) => alike(w, s)));
    const telling = shared.filter(
      (w) => known.filter((other) => other.words.some((o) => alike(w, o))).length <= rare,
    );
    return telling.length >= enough && shared.length >= words.length * share;
  });
  const [only, ...others] = fits;
  return only && others.length === 0 ? only.one : null;
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
