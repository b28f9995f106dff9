import type { Question } from '../language/index.js';
import type { Call, Command } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { agendaItem } from './agenda-item.js';
import { ask } from './ask.js';
import { asked } from './asked.js';
import { decided } from './decided.js';
import { dueBy } from './due-by.js';
import { overdue } from './due.js';
import { type Known, ownedByNamed } from './known.js';
import { lacking } from './lacking.js';
import { lastMeeting } from './last-meeting.js';
import { moved, movedAtAll } from './moved.js';
import { news } from './news.js';
import { oneEntry } from './one-entry.js';
import { ranking } from './ranking.js';
import { search } from './search.js';
import { status, whoDoes } from './status.js';
import { myTasks, tasksBy } from './tasks.js';
import { awaited } from './waiting.js';

/** The question that another one comes to, answered; null where it comes to none. */
export async function answerTo(call: Call, question: Question, known: Known): Promise<Handled | null> {
  const { facets, number, item, who } = question;
  const forum = known.forums.find(({ name, aliases }) => [name, ...aliases].includes(question.forum ?? ''));
  const here: Call = { ...call, words: forum ? { forumOnly: forum.id } : {} };
  const has = (facet: Parameters<typeof facets.has>[0]): boolean => facets.has(facet);
  const run = (command: Command, words: Call['words'] = {}): Promise<Handled> =>
    command.run({ ...here, words: { ...here.words, ...words } });

  if (has('ranking')) return run(ranking);
  if (item !== null && question.topics.length <= 1 && !number) return agendaItem(here, item);
  if (number) {
    const words = { prefix: number.prefix ?? undefined, number: String(number.number) };
    return has('moved') ? run(moved, { topic: labelOf(number) }) : run(oneEntry, words);
  }
  if (has('unowned')) return lacking(here, 'owner');
  if (has('undated')) return lacking(here, 'due');
  const theirs = has('tasks') ? await ownerAmong(here, question.topics) : null;
  if (theirs !== null) return tasksBy(here, theirs, { names: [theirs] });
  const topic = await found(here, question.topics);
  if (topic !== null) return about(topic);
  const mine = has('mine') ? 'mine' : undefined;
  if (who !== null && !has('mine')) return tasksBy(here, who, ownedByNamed(who, known));
  if (has('meetings')) return otherwise('meetings');
  if (has('agenda')) return otherwise('agenda');
  if (has('waiting') || has('approval')) {
    return run(awaited, { mine, approval: has('approval') ? 'approval' : undefined });
  }
  if (has('overdue')) return run(overdue, { mine });
  if (has('moved')) return movedAtAll(here);
  if (has('decided') || (has('meeting') && !has('news'))) {
    return run(lastMeeting, { day: question.date?.phrase });
  }
  if (question.date || has('due') || has('urgent')) return dueBy(here, question, mine !== undefined);
  if (has('news')) return run(news);
  if (has('mine') && (has('tasks') || has('responsible'))) return run(myTasks);
  return has('tasks') ? run(status, { topic: '' }) : null;

  function about(words: string): Promise<Handled> {
    if (has('reservations')) return run(decided, { topic: words, reservations: 'reservations' });
    if (has('moved')) return run(moved, { topic: words });
    if (has('asked')) return run(asked, { topic: words });
    if (has('decided')) return run(decided, { topic: words });
    const doing = has('responsible') || who !== null;
    return doing ? whoDoes(here, words, who) : run(status, { topic: words });
  }

  /** What is done by a command and not by a question. */
  function otherwise(intent: string): Promise<Handled> | null {
    return call.commands.find((command) => command.intent === intent)?.run(here) ?? null;
  }
}

const labelOf = ({ prefix, number }: NonNullable<Question['number']>): string =>
  prefix === null ? String(number) : `${prefix}-${number}`;

/** The first of the topics that the record holds anything about; else the first, for what is near it. */
async function found(call: Call, topics: readonly string[]): Promise<string | null> {
  if (topics.length < 2) return topics[0] ?? null;
  for (const topic of topics.slice(0, 4)) {
    const { lines, items } = await search(call, topic);
    if ([lines.here, lines.rest, items.here, items.rest].some((some) => some.length > 0)) return topic;
  }
  return topics[0] ?? null;
}

const kindOfUnit =
  /^(?:(?:afdelingen|afdeling|enheden|enhed|teamet|team|forvaltningen|sekretariatet|kontoret|the|department|unit|office)\s+)+/iu;

/** A unit or somebody else who has open follow-ups, and is known by nothing but its name. */
async function ownerAmong(call: Call, topics: readonly string[]): Promise<string | null> {
  for (const topic of topics) {
    const name = topic.replace(kindOfUnit, '');
    for (const said of [name, name.replace(/['’]?s['’]?$/u, '')]) {
      const { here, rest } = await ask(call, { type: 'followUp', open: true, owner: { names: [said] } });
      if (here.length + rest.length > 0) return said;
    }
  }
  return null;
}
