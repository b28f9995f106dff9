import type { Grammar } from '../../grammar.js';
import { decisions } from './decisions.js';
import { followUps } from './follow-ups.js';
import { thread } from './thread.js';
import { baseVerbs, ingVerbs, participles, thirdVerbs } from './verbs.js';
import { set } from './words.js';

export const grammar: Grammar = {
  locale: 'en',
  decisions,
  thread,
  followUps,
  greeting:
    /^(?:(?:hi|hello|hey|good morning|good afternoon|morning|dear)(?: (?:all|everyone|everybody|folks|team|there|guys|again))*[,!. -]+|(?:ok|okay|great|fine|good|right|well|cool|perfect|alright|thanks|oh|so)[,!.]+ *)+/u,
  hints: new Set([
    ...baseVerbs.keys(), ...ingVerbs.keys(), ...thirdVerbs.keys(), ...participles.keys(),
    'you', 'by', 'before', 'due', 'deadline', 'owner', 'assignee', 'responsible', 'assigned', 'assign', 'lead', 'action', 'task', 'remember', 'forget', 'sure', 'have', 'owns', 'charge', 'own', 'asked', 'leave', 'will',
  ]), // prettier-ignore
  telling: set(
    "the and to of a in is it that we i you for on with be this are have not will was by as at can if from they has do what would should i'll let's we're don't there our your all can't who when been about before next week please meeting decision agreed action which how its it's",
  ),
};
