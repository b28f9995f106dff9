import assert from 'node:assert/strict';
import type { Paper } from '../../src/domain/paper.js';
import { viewMeeting } from '../../src/domain/view/view-meeting.js';
import type { Audience } from '../../src/domain/view/views.js';
import { minutesOf, type MinutesDocument } from '../../src/minutes/document.js';
import { line } from '../../src/minutes/text.js';
import { minutesFormats, writeMinutes } from '../../src/minutes/write.js';
import { readPaper } from '../../src/papers/index.js';
import { richMeetings } from './meetings.js';

const secretary: Audience = { kind: 'person', person: 'nobody', inside: true, secretary: true };
const outside: Audience = { kind: 'outside', inside: false };

interface Told {
  title: string | null;
  outcomes: string[];
  followUps: { text: string; owners: string[]; due: string | null }[];
}

const titles = { da: 'Uden for dagsordenen', en: 'Outside the agenda' };

/** What the document says, to compare with what was read from it. */
const written = (document: MinutesDocument, loose: string): Told[] =>
  document.items.map(({ title, outcomes, followUps }) => ({
    title: title !== null && typeof title === 'object' ? loose : title,
    outcomes: outcomes.flatMap(({ kind, entries }) =>
      entries.map(({ text }) => `${kind}: ${line(text ?? '')}`),
    ),
    followUps: followUps.map(({ text, owners, due }) => ({
      text: line(text ?? ''),
      owners: owners.map(({ name }) => name),
      due: due?.day ?? null,
    })),
  }));

/** A paper's outcomes may hold tasks of their own; those that stand as follow-ups are what was written as such. */
const read = (paper: Paper): Told[] =>
  paper.items.map(({ title, outcomes, followUps }) => ({
    title,
    outcomes: outcomes.map(({ kind, text }) => `${kind}: ${text}`),
    followUps: followUps
      .filter(({ source }) => source === 'followUp')
      .map(({ text, owners, due }) => ({ text, owners, due })),
  }));

describe('minutes that come back as a paper', () => {
  for (const { name, locale, forum, meeting } of richMeetings) {
    for (const format of minutesFormats) {
      for (const [whose, audience] of Object.entries({ secretary, outside })) {
        it(`say the same: ${name}, as ${format}, for ${whose}`, async () => {
          const document = minutesOf(viewMeeting(meeting, forum, audience));
          const bytes = await writeMinutes(document, format, locale);
          const reading = await readPaper({ name: `minutes.${format}`, bytes });
          assert.ok(reading.ok, reading.ok ? '' : reading.problem);
          const { paper } = reading;
          assert.deepEqual(read(paper), written(document, titles[locale]));
          assert.equal(paper.kind, 'minutes');
          assert.equal(paper.body, forum.name);
          assert.equal(paper.date, meeting.day);
          assert.deepEqual(paper.participants, document.participants);
          const closed = document.items.flatMap((item, at) =>
            item.closed ? [paper.items[at]?.visibility] : [],
          );
          assert.ok(closed.every((visibility) => visibility === 'closed'));
        });
      }
    }
  }
});
