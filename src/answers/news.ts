import type { Instant } from '../domain/day.js';
import type { FoundEntry } from '../domain/found-entry.js';
import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { keep, most, reachOf, seen } from './ask.js';
import { question } from './asks.js';
import { latestMeeting } from './latest-meeting.js';
import { respond } from './respond.js';

/** What was written down or changed since the last meeting ended. */
export const news: Command = {
  intent: 'news',
  group: 'ask',
  words: {
    da: ['hvad er nyt', 'hvad er nyt siden sidst', 'noget nyt'],
    en: ['what is new', 'what is new since last time', 'anything new'],
  },
  also: [
    question(
      '(?:hvad er (?:der )?(?:sket|nyt|ændret)|er der (?:sket )?noget nyt|noget nyt)(?: siden (?:sidst|sidste (?:møde|gang)|vi mødtes))?',
    ),
    question(
      "(?:what(?:'s|’s| is) new|what(?:'s|’s| has) (?:happened|changed)|(?:is there )?anything new)(?: since (?:last time|the last meeting|we met|last))?",
    ),
  ],
  run: async (call) => {
    const { records } = call.deps;
    const reach = await reachOf(call);
    const found = await Promise.all(
      [...reach.keys()].map(async (forum) => {
        const since = (await latestMeeting([forum], records))?.endedAt;
        if (!since) return [];
        const query = { forums: [forum], limit: most * 2 };
        const some = await Promise.all([
          records.find(query),
          records.find({ ...query, open: true, type: 'followUp', order: 'due' }),
        ]);
        return [...new Map(some.flat().map((one) => [one.ref.number, one])).values()].filter(
          (one) => lastTouched(one) > since,
        );
      }),
    );
    const newest = found
      .flat()
      .sort((a, b) => lastTouched(b).localeCompare(lastTouched(a)) || b.ref.number - a.ref.number);
    return respond(call, {
      heading: { code: 'news' },
      lines: keep(seen(call, newest, reach), ({ text, suggested }) => text !== null && !suggested),
      none: say('nothing-new', {}),
    });
  },
};

const lastTouched = ({ entry }: FoundEntry): Instant =>
  entry.history.reduce((latest, { at }) => (at > latest ? at : latest), entry.at);
