import { isoWeek } from '../../dates/calendar.js';
import { beforeEaster, fixed, fromEaster, nth, workdayBefore } from '../../dates/holidays.js';
import type { Holiday } from '../../dates/words.js';

const beforeChristmas = fixed(12, 23);
const lastSchoolday = (year: number): number => nth(-1, 5, 6)(year) ?? fixed(6, 30)(year);
const feast = (numeral: string, name: string): string[] => [`${numeral}. ${name}`, `${numeral} ${name}`];

export const holidays: readonly Holiday[] = [
  { names: ['nytårsdag', 'nytårsdagen', ...feast('1', 'nytårsdag')], day: fixed(1, 1) },
  { names: ['hellig tre konger', 'helligtrekonger', 'helligtrekongersdag', 'hellig tre kongers dag'], day: fixed(1, 6) },
  { names: ['kyndelmisse'], day: fixed(2, 2) },
  { names: ['valentinsdag', 'valentins dag', 'valentinesdag', 'sankt valentins dag'], day: fixed(2, 14) },
  { names: ['fastelavn', 'fastelavnssøndag'], day: fromEaster(-49) },
  { names: ['fastelavnsmandag'], day: fromEaster(-48) },
  { names: ['hvide tirsdag', 'hvidetirsdag'], day: fromEaster(-47) },
  { names: ['askeonsdag'], day: fromEaster(-46) },
  { names: ['kvindernes internationale kampdag', 'kvindernes kampdag', 'kvindedagen', 'international kvindedag'], day: fixed(3, 8) },
  { names: ['mariæ bebudelse', 'mariæ bebudelsesdag'], day: fromEaster(-14) },
  { names: ['palmesøndag'], day: fromEaster(-7) },
  { names: ['skærtorsdag'], day: fromEaster(-3) },
  { names: ['langfredag'], day: fromEaster(-2) },
  { names: ['påskelørdag', 'påskeaften'], day: fromEaster(-1) },
  { names: ['påske', 'påsken', 'påskedag', 'påskesøndag', ...feast('1', 'påskedag'), 'første påskedag'], day: fromEaster(0), before: beforeEaster },
  { names: ['påskeferien', 'påskeferie'], day: fromEaster(1), before: (year) => fromEaster(-9)(year) },
  { names: ['påskemandag', ...feast('2', 'påskedag'), 'anden påskedag'], day: fromEaster(1) },
  { names: ['aprilsnar', 'aprilsnarsdag', 'første april snar'], day: fixed(4, 1) },
  { names: ['store bededag', 'st. bededag', 'storebededag'], day: fromEaster(26) },
  { names: ['arbejdernes internationale kampdag', 'arbejdernes kampdag'], day: fixed(5, 1) },
  { names: ['befrielsesaften', 'danmarks befrielsesaften'], day: fixed(5, 4) },
  { names: ['befrielsesdagen', 'danmarks befrielse'], day: fixed(5, 5) },
  { names: ['mors dag', 'morsdag'], day: nth(2, 7, 5) },
  { names: ['kristi himmelfart', 'kristi himmelfartsdag', 'kr. himmelfart', 'kr. himmelfartsdag', 'himmelfartsdag'], day: fromEaster(39) },
  { names: ['pinse', 'pinsen', 'pinsedag', 'pinsesøndag', ...feast('1', 'pinsedag'), 'første pinsedag'], day: fromEaster(49), before: workdayBefore(fromEaster(48)) },
  { names: ['pinselørdag', 'pinseaften'], day: fromEaster(48) },
  { names: ['pinsemandag', ...feast('2', 'pinsedag'), 'anden pinsedag'], day: fromEaster(50) },
  { names: ['grundlovsdag', 'grundlovsdagen'], day: fixed(6, 5) },
  { names: ['fars dag', 'farsdag'], day: fixed(6, 5) },
  { names: ['valdemarsdag'], day: fixed(6, 15) },
  { names: ['sankthansaften', 'sankt hansaften', 'sankt hans aften', 'sankthans aften', 'skt. hans aften', 'skt. hansaften', 'sct. hans aften', 'sct hans aften', 'skt hans aften', 'sct hansaften', 'skt hansaften', 'sct. hansaften'], day: fixed(6, 23) },
  { names: ['sankthans', 'sankt hans', 'sankthansdag', 'sankt hans dag', 'skt. hans', 'sct. hans', 'sct hans', 'skt hans'], day: fixed(6, 24), before: fixed(6, 22) },
  { names: ['sommerferien', 'sommerferie'], day: (year) => nth(1, 5, 8)(year), before: lastSchoolday },
  { names: ['efterårsferien', 'efterårsferie', 'kartoffelferien'], day: (year) => isoWeek(year, 42) + 4, before: (year) => isoWeek(year, 41) + 4 },
  { names: ['vinterferien', 'vinterferie'], day: (year) => isoWeek(year, 7) + 4, before: (year) => isoWeek(year, 6) + 4 },
  { names: ['fn-dag', 'fn dag', 'fn-dagen'], day: fixed(10, 24) },
  { names: ['halloween', 'allehelgensaften'], day: fixed(10, 31) },
  { names: ['allehelgen', 'alle helgen', 'allehelgensdag', 'alle helgens dag'], day: nth(1, 7, 11) },
  { names: ['mortensaften', 'mortens aften', 'morten bisp aften', 'morten bisps aften'], day: fixed(11, 10) },
  { names: ['mortensdag', 'morten bisp', 'mortens dag'], day: fixed(11, 11) },
  { names: ['thanksgiving'], day: nth(4, 4, 11) },
  { names: ['black friday', 'sorte fredag'], day: nth(4, 4, 11, 1) },
  { names: ['cyber monday'], day: nth(4, 4, 11, 4) },
  ...['første', 'anden', 'tredje', 'fjerde'].map((numeral, index) => ({
    names: [`${numeral} søndag i advent`, `${index + 1}. søndag i advent`],
    day: (year: number) => advent(year) + 7 * index,
  })),
  { names: ['luciadag', 'lucia', 'luciadagen', 'sankta lucia'], day: fixed(12, 13) },
  { names: ['lille juleaften', 'lillejuleaften', 'lillejuleaftensdag'], day: fixed(12, 23) },
  { names: ['juleaften', 'juleaftensdag', 'juleaftens dag'], day: fixed(12, 24), before: beforeChristmas },
  { names: ['jul', 'julen'], day: fixed(12, 24), before: beforeChristmas },
  { names: ['juleferien', 'juleferie'], day: fixed(12, 24), before: beforeChristmas },
  { names: ['juledag', 'juledagen', ...feast('1', 'juledag'), 'første juledag'], day: fixed(12, 25) },
  { names: [...feast('2', 'juledag'), 'anden juledag'], day: fixed(12, 26) },
  { names: [...feast('3', 'juledag'), 'tredje juledag'], day: fixed(12, 27) },
  { names: ['nytårsaften', 'nytårsaftensdag', 'nytårsaftens dag', 'årsskiftet', 'nytår'], day: fixed(12, 31), before: fixed(12, 31) },
]; // prettier-ignore

/** The first of the four Sundays before Christmas Day. */
function advent(year: number): number {
  const fourth = fixed(12, 25)(year) - 1;
  return fourth - ((fourth + 4) % 7) - 21;
}
