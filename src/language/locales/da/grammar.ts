import type { Grammar } from '../../grammar.js';
import { decisions } from './decisions.js';
import { followUps } from './follow-ups.js';
import { thread } from './thread.js';
import { imperativeVerbs, infinitiveVerbs, passiveVerbs, presentVerbs } from './verbs.js';
import { set } from './words.js';

export const grammar: Grammar = {
  locale: 'da',
  decisions,
  thread,
  followUps,
  greeting:
    /^(?:(?:hej|hejsa|hey|goddag|godmorgen|god morgen|kære|dav|halløj|mojn|godeftermiddag)(?: (?:alle|allesammen|alle sammen|i|jer|venner|team|folkens|kolleger|gruppe|igen))*[,!. -]+|(?:ok|okay|fint|super|godt|perfekt|alright|nå|jamen|øh|tak)[,!.]+ *)+/u,
  hints: new Set([
    ...presentVerbs.keys(), ...infinitiveVerbs.keys(), ...passiveVerbs.keys(), ...imperativeVerbs.keys(),
    'du', 'senest', 'frist', 'inden', 'deadline', 'tovholder', 'tovholdere', 'ansvarlig', 'ansvarlige', 'ansvaret', 'opgaven', 'bolden', 'have', 'husk', 'sørg', 'projektleder', 'aktionen', 'ejer', 'bedes', 'rollen',
  ]), // prettier-ignore
  telling: set(
    'og det at er en til på jeg ikke med for af den som har vi kan skal så om der de et fra men vil også hvad ved eller lige nu mig dig os når blev hvis bliver hun han sig være have gør går hvor hvem hvornår inden senest uge møde mødet tak godt gerne noget nogen efter efterretning beslutning opgave aftalt sender laver undersøger melder tages blevet alle denne dette deres vores jer',
  ),
};
