import type { PapersPhrases } from '../../phrases/papers.js';
import { count } from '../../count.js';

export const papersPhrases: PapersPhrases = {
  paperFor: (kind, forum, day) => `${kind} for ${forum}${day === null ? '' : ` ${day}`}`,
  paperItems: (n, updated) =>
    updated ? count(n, 'item updated', 'items updated') : `${count(n, 'item', 'items')} on the agenda`,
  paperWaiting: (forum) => `${forum} has no chat with me yet. The items wait until it does.`,
  paperUnchanged: 'I have this paper already, and nothing in it is new.',
  paperChanged: (what) => `Changed: ${what}`,
  paperChange: ({ field, added, removed }) => {
    const parts: Partial<Record<typeof field, [string, string]>> = {
      asks: ['recommendation', 'recommendations'],
      outcomes: ['decision', 'decisions'],
      followUps: ['follow-up', 'follow-ups'],
    };
    const part = parts[field];
    const name = {
      title: 'title',
      presenters: 'who presents it',
      minutes: 'time',
      visibility: 'open or closed',
      asks: 'recommendations',
      effects: 'effect',
      background: 'background',
      communication: 'communication',
      coordination: 'coordination',
      costs: 'costs',
      attachments: 'attachments',
      caseNumber: 'case number',
      caseOfficers: 'case officer or department',
      outcomes: 'decisions',
      followUps: 'follow-ups',
      due: 'due day',
    }[field];
    if (!part || added + removed === 0) return name;
    const one = (n: number, how: string): string => `${n} ${how} ${part[n === 1 ? 0 : 1]}`;
    const same = Math.min(added, removed);
    return [
      same > 0 ? one(same, 'changed') : '',
      added > same ? one(added - same, 'new') : '',
      removed > same ? one(removed - same, 'removed') : '',
    ]
      .filter(Boolean)
      .join(', ');
  },
  related: (earlier, kind, forum, day, number) =>
    `${earlier ? 'Earlier' : 'Later'}: ${kind === null ? '' : `${kind.toLowerCase()} at `}${forum}${day === null ? '' : ` ${day}`}, item ${number}`,
  turned: (from, to) =>
    from === '' ? `added “${to}”` : to === '' ? `left out “${from}”` : `“${from}” → “${to}”`,
  paperRead: (asks, outcomes, followUps) =>
    [
      asks > 0 ? count(asks, 'thing to consider', 'things to consider') : '',
      outcomes > 0 ? count(outcomes, 'decision', 'decisions') : '',
      followUps > 0 ? count(followUps, 'follow-up', 'follow-ups') : '',
    ]
      .filter(Boolean)
      .join(', '),
};
