import type { Token } from '../../owners/parties.js';
import type { ClauseWords } from '../../rules/clauses.js';

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const asked = set('de vi der det man jeg han hun den i nogen alle du hvad vores');
const finite = set('kan skal vil er har må bør bliver får kunne skulle ville var havde');

export const clauseWords: ClauseWords = {
  conjunctions: set('og men for så eller samt'),
  subordinators: set(
    'at om hvis når som der fordi hvorvidt mens inden før efter selvom da medmindre såfremt hvad hvem hvor hvordan hvorfor hvornår hvilke hvilken hvilket siden imens ligesom eftersom',
  ),
  prepositions: set('inden før efter siden om som så'),
  conditions: set('hvis såfremt medmindre forudsat'),
  fillers: set(
    'ok okay fint super godt ja jo nej jep nå hej hejsa tak altså så hmm øh øhm perfekt yes nice og men kære dav mojn godmorgen lige klart selvfølgelig enig helt fedt alt deal alright glimrende udmærket jamen',
  ),
  subjects: set('jeg vi du nogen man de han hun det'),
  indirect: (tokens, at) => {
    const word = tokens[at]?.word ?? '';
    if (tokens[at]?.party) return false;
    if (
      [
        'hvorvidt',
        'hvornår',
        'hvordan',
        'hvad',
        'hvorfor',
        'hvilke',
        'hvilken',
        'hvis',
        'når',
        'fordi',
        'medmindre',
        'såfremt',
      ].includes(word)
    )
      return true;
    return word === 'om' && (asked.has(tokens[at + 1]?.word ?? '') || finite.has(tokens[at + 2]?.word ?? ''));
  },
};

export const negations = set('ikke aldrig hverken ingen intet næppe ej');
/** Something that is done time and again, or by itself, is no task. */
const habits = set(
  'altid plejer plejede normalt typisk sædvanligvis ofte sjældent automatisk generelt ugentligt månedligt årligt dagligt jævnligt stadig stadigvæk allerede løbende',
);
const hedges = set(
  'måske muligvis eventuelt evt formentlig formodentlig forhåbentlig vist vistnok sikkert tilsyneladende kunne ville burde tænker tror synes mener håber overvejer ønsker foreslår gætter frygter vurderer',
);
export const past =
  /(?<!\p{L}|(?:fra|af) )(?:sidste (?:år|gang|uge|måned|møde|mandag|tirsdag|onsdag|torsdag|fredag|sommer|efterår|forår|vinter)|forrige|i (?:går|forgårs|fjor|mandags|tirsdags|onsdags|torsdags|fredags|sommer|foråret|efteråret|\d{4})|dengang|tidligere|for (?:\p{L}+|\d+) (?:dage|uger|måneder|år) siden|allerede|sidst|i sin tid|oprindeligt|engang|i vinter|på det seneste møde|på sidste møde)(?!\p{L})/u;
/** Plans of a private kind, and what is done the moment it is said. */
const privately = set(
  'kaffe te frokost frokosten bus bussen tog toget bilen cykel cyklen børn børnene datter søn hund hunden læge lægen tandlæge tandlægen ferie fri hjem lyd lyden kamera kameraet mikrofon mikrofonen skærm skærmen headset pause toilet toilettet vasketøj madpakke madpakken motion træning flyet kage kagen is vinduet vinduer døren rygepause skype wifi netværk netværket hotspot oplader strøm batteri nabo håndværker håndværkeren vvs pakke cigaret snack',
);

const isHabit = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token || token.party) return false;
  return token.word === 'hver' || token.word === 'hvert' || habits.has(token.word);
};

/** Nothing among the words says that it is a habit or uncertain. */
export const plainPromise = (tokens: readonly Token[]): boolean =>
  !tokens.some((token, i) => isHabit(tokens, i) || (!token.party && hedges.has(token.word)));

/** What one tells of oneself may be private; what one asks of others is not. */
export const isPrivate = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => !token.party && privately.has(token.word));
