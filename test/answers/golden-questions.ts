import { isOpen } from '../../src/domain/entry.js';
import { subjects, type Kept } from './house.js';

export interface Golden {
  ask: string;
  /** Those of all that the asker may see which the answer must hold, in any order; empty: nothing is found. */
  want: (one: Kept) => boolean;
  where: 'alone' | 'chat';
  /** Asked by one who may see nothing closed. */
  outsider?: boolean;
}

const about =
  (subject: string, type?: 'outcome' | 'followUp') =>
  (one: Kept): boolean =>
    one.subject === subject && (type === undefined || one.entry.type === type);
const none = (): boolean => false;
const open = ({ entry }: Kept): boolean => entry.type === 'followUp' && isOpen(entry);
const ownedBy =
  (name: string) =>
  (one: Kept): boolean =>
    open(one) &&
    one.entry.type === 'followUp' &&
    one.entry.owners.some((owner) => (owner.kind === 'person' ? owner.person.name : owner.name) === name);
/** What is the asker's own is told to her of forums that she is not in, too. */
export const hers = ownedBy('Hanne Dal');
const due =
  (from: string, to: string) =>
  (one: Kept): boolean => {
    const day = one.entry.type === 'followUp' ? (one.entry.due?.day ?? '') : '';
    return open(one) && day >= from && day < to;
  };
const waiting = (one: Kept): boolean => one.entry.type === 'followUp' && one.entry.state === 'waiting';
const overdue = due('2000-01-01', '2026-11-25');
const week = due('2026-11-23', '2026-11-30');
const numbered =
  (number: number) =>
  (one: Kept): boolean =>
    one.entry.number === number;
const lastIn =
  (meeting: string) =>
  (one: Kept): boolean =>
    one.meeting === meeting;

type Asking = [words: string, type?: 'outcome' | 'followUp'];
type Fixed = [ask: string, want: (one: Kept) => boolean, where?: Golden['where'], outsider?: true];

const asking: Record<'da' | 'en', readonly Asking[]> = {
  da: [
    ['hvad besluttede vi om X?', 'outcome'], ['hvad blev der besluttet om X', 'outcome'],
    ['hvad har vi aftalt om X?', 'outcome'], ['hvornår besluttede vi X?', 'outcome'],
    ['hvem godkendte X', 'outcome'], ['Kan du sige mig, hvad vi besluttede om X?', 'outcome'],
    ['hvornår blev X vedtaget?', 'outcome'], ['hvilke forbehold var der til X?', 'outcome'],
    ['status på X'], ['Hvordan går det med X?'], ['hvor langt er vi med X'], ['hvad skete der med X?'],
    ['søg X'], ['hvor mange gange er X flyttet?', 'followUp'],
  ],
  en: [
    ['what did we decide about X?', 'outcome'], ['what was decided on X', 'outcome'],
    ['what have we agreed about X?', 'outcome'], ['when did we decide on X?', 'outcome'],
    ['who approved X', 'outcome'], ['Can you tell me what we decided about X?', 'outcome'],
    ['when was X approved?', 'outcome'], ['what reservations were there about X?', 'outcome'],
    ['status of X'], ['How is it going with X?'], ['where are we with X'], ['what happened to X?'],
    ['search for X'], ['how often was X moved?', 'followUp'],
  ],
}; // prettier-ignore

/** The same subject as people may write it. */
const typed: Record<string, string> = {
  cykelstativer: 'cykelstativet',
  svømmehallen: 'svoemmehal',
  screeningsværktøjet: 'screening',
  pårørendepolitik: 'paaroerendepolitikken',
  fjernvarme: 'fjernvarmme',
  legepladsen: 'legepladser',
  tandplejen: 'tandplej',
  vintertjeneste: 'vintertjenesten',
  elevators: 'elevator',
  laptops: 'the laptop',
  dashboards: 'dashbord',
  mentoring: '“mentoring”',
};

const fixed: Record<'da' | 'en', readonly Fixed[]> = {
  da: [
    ['mine opgaver', hers],
    ['Hvad skal jeg lave?', hers, 'chat'],
    ['hvad skal Karla Holm nå?', ownedBy('Karla Holm'), 'chat'],
    ['hvilke opgaver har Udvikling', ownedBy('Udvikling'), 'chat'],
    ['hvad er overskredet?', overdue],
    ['hvad skal være færdigt i denne uge?', week],
    ['hvad venter vi på?', waiting, 'chat'],
    ['hvad afventer godkendelse', waiting],
    ['hvad blev der aftalt på sidste møde?', lastIn('cc-23'), 'chat'],
    ['#5', numbered(5), 'chat'],
    ['CC-6', numbered(6), 'chat'],
    ['hvor ofte er 6 blevet udskudt', numbered(6), 'chat'],
  ],
  en: [
    ['my tasks', hers],
    ['What do I have to do?', hers, 'chat'],
    ['what does Karla Holm have to do?', ownedBy('Karla Holm'), 'chat'],
    ['which tasks does Udvikling have', ownedBy('Udvikling'), 'chat'],
    ['what is overdue?', overdue],
    ["what's due this week?", week],
    ['what are we waiting for?', waiting, 'chat'],
    ['what is waiting for approval', waiting],
    ['what was decided at the last meeting?', lastIn('cc-23'), 'chat'],
    ['#9', numbered(9), 'chat'],
    ['CC-10?', numbered(10), 'chat'],
    ['how many times was 10 postponed', numbered(10), 'chat'],
  ],
};

const unknown: Record<'da' | 'en', readonly string[]> = {
  da: ['rumfart', 'elefanter', 'kirkeklokker', 'guldbryllup', 'ridehuset', 'skøjtebanen', 'vindmøllepark', 'zebrastriber', 'ølsmagning', 'jagttegn'],
  en: ['spaceships', 'elephants', 'churches', 'weddings', 'horses', 'skating', 'windmills', 'zebras', 'brewery', 'hunting'],
}; // prettier-ignore

const nothing: Record<'da' | 'en', readonly Fixed[]> = {
  da: [
    ['hvad besluttede vi om baggrundsnotathhx3', none],
    ['status baggrundsnotatjjx7', none],
    ['søg baggrundsnotataax2', none, 'chat'],
    ['hvad skal Olga Nielsen lave', none],
    ['CC-999', none, 'chat'],
    ['hvem har flest opgaver?', none, 'chat'],
    ['hvad besluttede vi om Rævekrog', none, 'chat', true],
    ['status Rævekrog', none, 'alone', true],
    ['hvor mange gange er Rævekrog flyttet', none, 'chat', true],
    ['hvad er nyt siden sidst?', none],
  ],
  en: [
    ['what did we decide about baggrundsnotathhx3', none],
    ['status of baggrundsnotatjjx7', none],
    ['search for baggrundsnotataax2', none, 'chat'],
    ['what does Olga Nielsen have to do', none],
    ['CC-999?', none, 'chat'],
    ['who has the most tasks?', none, 'chat'],
    ['what was decided about Rævekrog', none, 'chat', true],
    ['what happened to Rævekrog', none, 'alone', true],
    ['how often was Rævekrog moved', none, 'chat', true],
    ['what is new since last time?', none],
  ],
};

/** Sixty of a language: forty that the record answers, twenty that it does not. */
export function goldenQuestions(locale: 'da' | 'en'): Golden[] {
  const topics = asking[locale].flatMap(([words, type], at): Golden[] =>
    (['alone', 'chat'] as const).map((where, turn) => {
      const subject =
        subjects[locale].filter((_, month) => (month * 2 + (locale === 'da' ? 0 : 1)) % 7 !== 3)[
          (at + turn * 7) % 20
        ] ?? '';
      return { ask: words.replace('X', typed[subject] ?? subject), want: about(subject, type), where };
    }),
  );
  const no = unknown[locale].map((subject, at): Golden => ({
    ask: (asking[locale][at]?.[0] ?? 'X').replace('X', subject),
    want: none,
    where: at % 2 === 0 ? 'alone' : 'chat',
  }));
  const rest = [...fixed[locale], ...nothing[locale]].map(
    ([ask, want, where = 'alone', outsider]): Golden => ({
      ask,
      want,
      where,
      ...(outsider ? { outsider } : {}),
    }),
  );
  return [...topics, ...no, ...rest];
}
