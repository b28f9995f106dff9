import { addDays } from '../domain/day.js';
import { say } from '../domain/view/reply.js';
import { mondayOf } from '../domain/week.js';
import type { Command } from '../commands/command.js';
import { ask, today } from './ask.js';
import { question } from './asks.js';
import { mineAsked } from './mine-asked.js';
import { respond } from './respond.js';

export const overdue: Command = {
  intent: 'overdue',
  group: 'ask',
  words: { da: ['overskredet', 'forsinkede', 'over frist'], en: ['overdue', 'late'] },
  also: [
    question('hvad er (?:der )?(?:overskredet|forsinket|over (?:fristen|tiden)|for sent)'),
    question('hvilke (?:opgaver|opfølgninger|frister) er (?:overskredet|forsinkede|over (?:fristen|tiden))'),
    question(
      'hvilke af (?<mine>mine) (?:opgaver|opfølgninger) er (?:overskredet|forsinkede|over (?:fristen|tiden))',
    ),
    question('(?<mine>mine) (?:overskredne|forsinkede) (?:opgaver|opfølgninger)'),
    question('hvad er (?<mine>jeg) (?:bagud med|forsinket med)'),
    question("what(?:'s|’s| is) (?:overdue|late|past due|behind)"),
    question('which (?:tasks|follow-ups|actions) are (?:overdue|late|past due)'),
    question('which of (?<mine>my) (?:tasks|follow-ups|actions) are (?:overdue|late)'),
    question('(?<mine>my) (?:overdue|late) (?:tasks|follow-ups|actions)'),
    question('what am (?<mine>i) (?:late|behind) with'),
  ],
  run: async (call) =>
    respond(call, {
      heading: { code: 'overdue' },
      lines: await ask(call, {
        type: 'followUp',
        open: true,
        dueBefore: today(call),
        order: 'due',
        ...mineAsked(call),
      }),
      none: say('nothing-overdue', {}),
    }),
};

export const dueThisWeek: Command = {
  intent: 'due-this-week',
  group: 'ask',
  words: {
    da: ['frist denne uge', 'denne uge', 'ugens frister'],
    en: ['due this week', 'this week'],
  },
  also: [
    question(
      'hvad (?:skal (?:være færdigt|nås|laves)|har frist|forfalder|er der af frister) (?:i )?denne uge',
    ),
    question('hvilke (?:opgaver|opfølgninger) (?:har frist|forfalder|skal (?:nås|laves)) (?:i )?denne uge'),
    question('hvad skal (?<mine>jeg) (?:nå|lave|gøre) (?:i )?denne uge'),
    question('(?<mine>mine) (?:opgaver|frister|opfølgninger) (?:i )?denne uge'),
    question("what(?:'s|’s| is) due this week"),
    question('which (?:tasks|follow-ups|actions) are due this week'),
    question('what (?:must|has to) be done this week'),
    question('what do (?<mine>i) (?:have|need) to do this week'),
    question('(?<mine>my) (?:tasks|follow-ups|actions|deadlines) this week'),
  ],
  run: async (call) => {
    const monday = mondayOf(today(call));
    return respond(call, {
      heading: { code: 'due-this-week' },
      lines: await ask(call, {
        type: 'followUp',
        open: true,
        dueFrom: monday,
        dueBefore: addDays(monday, 7),
        order: 'due',
        ...mineAsked(call),
      }),
      none: say('nothing-due', {}),
    });
  },
};
