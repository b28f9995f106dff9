import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { Stage } from '../main-job/stage.js';
import type { Call } from '../../src/commands/command.js';
import { calendar } from '../../src/commands/settings/calendar.js';
import { renderReply } from '../../src/render/index.js';
import { calendarRoutes } from '../../src/web/calendar/calendar-routes.js';
import { createServer } from '../../src/web/server.js';
import type { FakeUser } from '../support/teams/index.js';

describe('the calendar feed', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => stage.close());

  const writes = (user: FakeUser, text: string): Promise<string> =>
    stage.told(user, text, stage.teams.personal(user));
  const linkIn = (text: string): string => /https?:\S+\.ics/.exec(text)?.[0] ?? '';
  const turnedOn = async (user: FakeUser): Promise<string> => linkIn(await writes(user, 'kalender til'));
  const read = async (link: string) => {
    const text = await (await fetch(link)).text();
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    return { text, events, titles: events.map(({ summary }) => summary) };
  };

  it('is off until asked for, gives whole days with numbers only, and loses what is done', async () => {
    const { mona } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    assert.match(await writes(mona, 'kalender'), /ingen kalender/);
    const link = await turnedOn(mona);
    const { events, titles, text } = await read(link);
    assert.deepEqual(titles, ['CT-1']);
    const [event] = events;
    assert.ok(event?.startDate.isDate);
    assert.deepEqual([event.startDate.toString(), event.endDate.toString()], ['2026-12-02', '2026-12-03']);
    assert.match(text, /TRANSP:TRANSPARENT\r\n/);
    assert.ok(!text.includes('sender tal'));
    await writes(mona, 'færdig 1');
    assert.deepEqual((await read(link)).titles, []);
  });

  it('has the text when the person chooses so, never that of a closed item', async () => {
    const { bent, mona, chat } = stage;
    await stage.meeting('Budget', 'Personalesag');
    await stage.says(mona, 'Opgave: Mona sender tal; til alle, også Økonomi senest 2/12');
    const { id } = await stage.forum();
    await stage.bot.records.inForum(id, async (room) => {
      const meeting = await room.meeting((await room.meetings())[0]?.id ?? '');
      if (!meeting) return;
      const items = meeting.items.map((item) =>
        item.title === 'Personalesag' ? { ...item, visibility: 'closed' as const } : item,
      );
      room.putMeeting({ ...meeting, items });
    });
    await stage.asks(bent, 'næste', chat);
    await stage.says(mona, 'Opgave: Mona skriver afskedigelsen senest 3/12');
    const link = await turnedOn(mona);
    assert.match(await writes(mona, 'kalender med tekst'), /viser nu opfølgningernes tekst/);
    const { titles, text } = await read(link);
    assert.deepEqual(titles, ['CT-1: Mona sender tal; til alle, også Økonomi senest 2/12', 'CT-2']);
    assert.ok(!text.includes('afskedigelsen'));
    await writes(mona, 'kalender uden tekst');
    assert.deepEqual((await read(link)).titles, ['CT-1', 'CT-2']);
  });

  it('has no text of an item about which nothing is to be told yet', async () => {
    const { bent, mona } = stage;
    await stage.meeting('Ny organisation');
    await stage.says(mona, 'Opgave: Mona tegner organisationsplanen senest 2/12');
    const { id } = await stage.forum();
    await stage.bot.records.inForum(id, async (room) => {
      const meeting = await room.meeting((await room.meetings())[0]?.id ?? '');
      const items = meeting?.items.map((item) => ({ ...item, embargo: true }));
      if (meeting && items) room.putMeeting({ ...meeting, items });
    });
    await turnedOn(mona);
    const link = linkIn(await writes(mona, 'kalender ny'));
    await writes(mona, 'kalender med tekst');
    assert.deepEqual((await read(link)).titles, ['CT-1']);
    await stage.asks(bent, 'ophæv embargo 1');
    assert.match((await read(link)).titles[0] ?? '', /organisationsplanen/);
  });

  it('is of the form that calendars take, whatever the text holds', async () => {
    const { mona } = stage;
    await stage.meeting('Budget');
    const text = `Mona sender \\ "tal", <b>æøå</b>; ${'plejehjemsbeboere 😀 '.repeat(15)}til alle senest 2/12`;
    await stage.says(mona, `Opgave: ${text}`);
    const link = await turnedOn(mona);
    await writes(mona, 'kalender med tekst');
    const { text: file, titles } = await read(link);
    assert.ok(titles[0]?.startsWith('CT-1: Mona sender \\ "tal", <b>æøå</b>; plejehjemsbeboere 😀 pleje'));
    assert.match(titles[0] ?? '', /^[^\ufffd]* …$/);
    const lines = file.split('\r\n');
    assert.ok(!lines.some((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75));
    for (const line of [
      'VERSION:2.0',
      'PRODID:-//Tovholder//Tovholder//EN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Tovholder',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'DTSTART;VALUE=DATE:20261202',
      'DTEND;VALUE=DATE:20261203',
    ])
      assert.ok(lines.includes(line), line);
    assert.ok(lines.some((line) => /^UID:.+-1@tovholder$/.test(line)));
    assert.ok(lines.some((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line)));
  });

  it('keeps each event’s name and counts its changes', async () => {
    const { mona } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    const link = await turnedOn(mona);
    const [before] = (await read(link)).events;
    await writes(mona, 'frist 1 9/12');
    const [after] = (await read(link)).events;
    assert.equal(after?.uid, before?.uid);
    assert.ok(after && before && after.sequence > before.sequence);
    assert.equal(after.startDate.toString(), '2026-12-09');
  });

  it('answers 304 to who has it already, and lets nobody in between keep it', async () => {
    const link = await turnedOn(stage.mona);
    const first = await fetch(link);
    assert.match(first.headers.get('content-type') ?? '', /^text\/calendar; charset=utf-8/);
    assert.match(first.headers.get('cache-control') ?? '', /private/);
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(link, { headers: { 'If-None-Match': etag } });
    assert.equal(second.status, 304);
    assert.equal((await fetch(link, { method: 'HEAD' })).status, 200);
  });

  it('is gone when taken back or renewed, as if it had never been', async () => {
    const { mona } = stage;
    const link = await turnedOn(mona);
    const renewed = linkIn(await writes(mona, 'kalender ny'));
    assert.notEqual(renewed, link);
    const never = await fetch(link.replace(/.{8}\.ics$/, 'aaaaaaaa.ics'));
    const old = await fetch(link);
    const shape = async (answer: Response): Promise<unknown> => [
      answer.status,
      await answer.text(),
      answer.headers.get('content-type'),
      answer.headers.get('cache-control'),
    ];
    assert.deepEqual(await shape(old), await shape(never));
    assert.equal(old.status, 404);
    assert.equal((await fetch(renewed)).status, 200);
    assert.match(await writes(mona, 'kalender fra'), /slået fra/);
    assert.equal((await fetch(renewed)).status, 404);
  });

  it('lives through a restart, and its secret is in no record', async () => {
    const { mona, bot } = stage;
    const link = await turnedOn(mona);
    const secret = /calendar\/(\w+)\.ics/.exec(link)?.[1] ?? '';
    assert.ok(secret.length >= 32);
    assert.ok(!JSON.stringify(await bot.records.allPeople()).includes(secret));
    await bot.restart();
    assert.equal((await fetch(`${bot.url}/calendar/${secret}.ics`)).status, 200);
    assert.match(await writes(mona, 'kalender til'), /slået til/);
    assert.equal((await fetch(`${bot.url}/calendar/${secret}.ics`)).status, 200);
  });

  it('is made once, though the wish for it is delivered twice', async () => {
    const { mona, teams } = stage;
    teams.twice = true;
    const link = await turnedOn(mona);
    assert.equal((await fetch(link)).status, 200);
  });

  it('is told to nobody in a shared chat', async () => {
    assert.match(await stage.told(stage.mona, 'kalender til'), /privat/);
    assert.equal((await stage.bot.records.allPeople()).filter(({ calendar }) => calendar).length, 0);
  });

  it('speaks English with those who do', async () => {
    const { mona } = stage;
    await writes(mona, 'sprog en');
    assert.match(await writes(mona, 'calendar on'), /numbers only/);
    assert.match(await writes(mona, 'calendar off'), /no longer works/);
  });
});

describe('a calendar feed where the bot has no address on the web', () => {
  it('is not made, and whoever asks is told what lacks', async () => {
    const feedAddress = () => null;
    const call = { chat: null, words: { wish: 'til' }, deps: { feedAddress, ids: () => 'id', records: {} } };
    const { replies } = await calendar.run(call as unknown as Call);
    const texts = await Promise.all(
      (['da', 'en'] as const).map((locale) =>
        Promise.all(replies.map((reply) => renderReply(reply, { locale, zone: 'Europe/Copenhagen' }))),
      ),
    );
    assert.match(JSON.stringify(texts), /PUBLIC_URL[^]*PUBLIC_URL/);
  });
});

describe('the log', () => {
  it('holds no address of a calendar, however wrongly it is asked for', async () => {
    const logged: string[] = [];
    const note = (event: string, data?: object): void =>
      void logged.push(`${event} ${JSON.stringify(data ?? {})}`);
    const away = (): Promise<never> => Promise.reject(new Error('the record is away'));
    const server = createServer({
      log: { info: note, warn: note, error: note },
      ids: () => 'ref',
      ready: () => true,
      door: { admits: () => false, receive: () => Promise.reject(new Error('not asked')) },
      routes: [
        (restify) => {
          calendarRoutes(restify, {
            records: {
              allPeople: away,
              forums: away,
              find: away,
              chat: away,
              chatsOf: away,
              meeting: away,
            },
          });
        },
      ],
    });
    const started = await server.start(0, '127.0.0.1');
    assert.ok(started.ok);
    const at = `http://127.0.0.1:${started.port}`;
    const asked = [
      await fetch(`${at}/calendar/s3cret.ics`),
      await fetch(`${at}/calendar/s3cret.ics`, { method: 'POST' }),
      await fetch(`${at}/calendar/s3cret/more.ics`),
      await fetch(`${at}/Calendar/s3cret.ics?x=s3cret`),
    ];
    await server.stop(0);
    assert.ok(asked.every(({ status }) => status >= 400));
    assert.ok(logged.length > 0);
    assert.ok(!logged.join('\n').includes('s3cret'), logged.join('\n'));
  });
});
