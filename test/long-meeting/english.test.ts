import assert from 'node:assert/strict';
import { agrees } from './agreement.js';
import { Assembly } from './assembly.js';
import { bring } from './delivering.js';
import { line, type Line } from './line.js';
import { minutesFile } from './minutes-file.js';

const day = '2026-11-27';

const talk: readonly Line[] = [
  line('Gerd', 'Has everybody seen the drawing?'),
  line('Esben', 'Decision: The racks stand at the north entrance', 'decided'),
  line('Palle', 'Action: Esben asks the railway by 16 December', 'followUp'),
  line('Tove', 'Agreed: The old racks are used again', 'agreed'),
  line('Viggo', 'Action: Viggo moves the old racks by 26 February', 'followUp'),
  line('Lis', 'I like the old ones better'),
  line('Merete', 'Noted: The police have marked 64 bicycles', 'noted'),
  line('Jonas', 'Rejected: A fee for parking', 'rejected'),
  line('Aksel', 'Todo: Aksel draws a map by 14 December', 'followUp'),
];

describe('a whole meeting in English', () => {
  let a: Assembly;
  before(async () => {
    a = await Assembly.open('2026-11-25T08:00:00.000Z', { title: 'Board', environment: { LOCALE: 'en' } });
  });
  after(() => a.close());

  it('is planned, put on the agenda and begun', async () => {
    const { chair, secretary } = a;
    await a.asks(chair, 'forum Board (BD)');
    await a.asks(chair, 'language en');
    await a.asks(chair, `chair @${chair.name}`);
    await a.asks(chair, `secretary @${secretary.name}`);
    await a.asks(chair, 'meeting 27 November 9-10');
    await a.asks(chair, 'agenda+ Bicycle racks [Esben] (20 min)');
    await a.asks(secretary, 'agenda+ Holiday plan');
    await a.at('2026-11-27T08:00:00.000Z');
    await a.teams.starts(a.chat);
    await a.settled();
    await a.asks(chair, 'next');
    assert.match(a.chat.card('Agenda').text(), /Bicycle racks[\s\S]*Holiday plan/);
  });

  it('catches what is said, and is corrected by word', async () => {
    await bring(a, talk);
    const { entries } = await a.meeting(day, 'Board');
    assert.deepEqual(
      entries.map(({ text }) => text).toSorted(),
      talk.flatMap(({ becomes }) => becomes?.text ?? []).toSorted(),
    );
    const map = entries.find(({ text }) => text.includes('a map'))!.number;
    await a.asks(a.secretary, `due ${map} 18/12`);
    assert.match(a.item(1).text(), /Aksel Vejrum.*by Fri 18 Dec/);
  });

  it('is closed, approved and told alike by record, cards and minutes', async () => {
    await a.asks(a.chair, 'postpone item 2');
    await a.asks(a.chair, 'end meeting');
    await a.asks(a.chair, 'end anyway');
    await a.asks(a.chair, 'minutes approved');
    const meeting = await a.meeting(day, 'Board');
    assert.equal(meeting.minutes?.state, 'final');
    const file = await minutesFile(a, a.secretary, 'minutes as markdown');
    assert.match(file, /^# Minutes: /);
    await agrees(a, meeting, 'BD', file);
  });

  it('has no Danish word in what everybody reads', () => {
    const danish =
      /(?<!\p{L})(?:punkt|punkter|møde|mødet|referat|frist|senest|besluttet|opfølgning|dagsorden|ikke|og|er)(?!\p{L})/iu;
    const shown = a.chat.posts.flatMap(({ versions, text }) => [
      ...versions.map((card) => card.text()),
      text,
    ]);
    // Before the language was told, the chat was answered in what the bot was set to.
    for (const text of shown) assert.doesNotMatch(text, danish);
    assert.deepEqual(a.bot.faults, []);
  });
});
