import type { ClauseWords } from '../../rules/clauses.js';

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const clauseWords: ClauseWords = {
  conjunctions: set('and but so or then plus'),
  subordinators: set(
    'that if whether when because who which while unless although though what how why where since as until till before after once',
  ),
  prepositions: set('before after until till since as once'),
  conditions: set('if unless provided assuming'),
  fillers: set(
    'ok okay fine great good right well yes yeah yep sure no nope hi hello hey thanks cool perfect alright and but so then also btw fyi ah oh hmm um actually otherwise meanwhile dear morning agreed lovely excellent',
  ),
  subjects: set(
    "i i'll i'd i'm i've we we'll we'd you you'll someone somebody anyone they they'll he he'll she she'll it let",
  ),
  indirect: (tokens, at) =>
    ['whether', 'if', 'because', 'unless', 'who', 'which', 'when', 'why'].includes(tokens[at]?.word ?? '') &&
    !tokens[at]?.party,
};

export const negations = set(
  "not never no none nothing neither won't can't cannot don't doesn't didn't isn't aren't shouldn't couldn't wouldn't",
);
const habits = set(
  'always usually normally typically often rarely sometimes generally automatically currently still already regularly weekly monthly daily every',
);
const hedges = set(
  'maybe perhaps possibly probably might think believe guess hope wish suppose wonder feel reckon imagine assume would could suggest hopefully presumably',
);
const privately = set(
  'coffee tea lunch dinner breakfast train bus taxi kids kid children daughter son dog doctor doctor dentist gym home holiday vacation mic microphone camera headset screen mute unmute bathroom loo break nap flight airport hotel cake laundry groceries weather beer drink snack wifi hotspot charger irc zakim rrsagent',
);
export const past =
  /(?<!\p{L}|(?:of|from)(?: the| our)? )(?:last (?:year|month|week|time|meeting|call|monday|tuesday|wednesday|thursday|friday|quarter|summer|spring|autumn|fall|winter|night|f2f|telecon)|yesterday|ago|previously|earlier|back then|at the time|originally|already|in (?:19|20)\d\d|a while back|once|historically|before that|used to|in the past)(?!\p{L})/u;

interface Told {
  word: string;
  party: unknown;
}

export const plainPromise = (tokens: readonly Told[]): boolean =>
  !tokens.some(({ word, party }) => !party && (habits.has(word) || hedges.has(word)));

/** "before the autumn break" is a day, and no break of one's own. */
const seasons = set('autumn summer winter spring christmas easter half-term term school');

/** What one tells of oneself may be private; what one asks of others is not. */
export const isPrivate = (tokens: readonly Told[]): boolean =>
  tokens.some(
    ({ word, party }, i) => !party && privately.has(word) && !seasons.has(tokens[i - 1]?.word ?? ''),
  );
