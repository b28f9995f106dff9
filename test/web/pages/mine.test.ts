import { deepEqual, equal, ok } from 'node:assert/strict';
import type { MineLine, MineView } from '../../../src/domain/view/mine-view.js';
import type { SettingsPage } from '../../../src/domain/view/settings-view.js';
import { personRef, tenant } from '../../support/records.js';
import { fillMine, hidden } from './mine-record.js';
import { openStage, secret, type Stage } from './stage.js';
import { Tokens } from './tokens.js';

describe('what the personal page is told', () => {
  let tokens: Tokens;
  let stage: Stage;

  before(async () => (tokens = await Tokens.open()));
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
    await fillMine(stage.records);
  });
  afterEach(() => stage.close());

  const bearer = async (person: string): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await tokens.for(person, stage.clock.now())}`,
  });
  const ask = async (person: string, path = 'mine', etag?: string): Promise<Response> =>
    fetch(`${stage.url}/api/pages/${path}`, {
      headers: { ...(await bearer(person)), ...(etag !== undefined && { 'if-none-match': etag }) },
    });
  const mine = async (person: string): Promise<MineView> => (await (await ask(person)).json()) as MineView;
  const act = async (person: string, what: object): Promise<{ said: string[]; done: boolean }> => {
    const body = JSON.stringify({ key: `key-${JSON.stringify(what)}`.slice(0, 90), ...what });
    const headers = { ...(await bearer(person)), 'content-type': 'application/json' };
    const answer = await fetch(`${stage.url}/api/pages/act`, { method: 'POST', headers, body });
    equal(answer.status, 200);
    return (await answer.json()) as { said: string[]; done: boolean };
  };
  const labels = (lines: readonly MineLine[] = []): string[] => lines.map(({ line }) => line.label);
  const part = (view: MineView, code: string): string[] =>
    labels(view.parts.find((one) => one.code === code)?.lines);
  const follow = (forum: string, number: number) => ({ forum, number, back: { ping: [{ forum, number }] } });

  it('gathers what is theirs from every forum, by when it is due', async () => {
    const view = await mine('hanne');
    equal(view.today, '2026-11-27');
    deepEqual(
      view.parts.map(({ code }) => code),
      ['overdue', 'week', 'undated', 'waiting', 'later'],
    );
    deepEqual(part(view, 'overdue'), ['BF-1']);
    deepEqual(part(view, 'week'), ['BF-6']);
    deepEqual(part(view, 'undated'), ['BF-2']);
    deepEqual(part(view, 'waiting'), ['BF-3']);
    deepEqual(part(view, 'later'), ['CT-3', 'KF-1', 'KF-2', 'BF-7']);
    deepEqual(
      view.units.map(({ name, lines }) => [name, labels(lines)]),
      [['Udvikling', ['BF-4']]],
    );
  });

  it('shows what they stand in for while the other is away, and what they were offered', async () => {
    const view = await mine('hanne');
    deepEqual(
      view.standIns.map(({ name, until, lines }) => [name, until, labels(lines)]),
      [['Bo', '2026-12-11', ['CT-20']]],
    );
    deepEqual(
      view.offers.map(({ line, from }) => [line.label, from]),
      [['BF-5', 'Carl']],
    );
    await stage.clock.advance(15 * 24 * 3_600_000);
    deepEqual((await mine('hanne')).standIns, []);
    deepEqual((await mine('nanna')).offers, []);
  });

  it('tells nothing of a closed item to an owner who may not read it, nor to one who has left', async () => {
    const text = await (await ask('hanne')).text();
    ok(!text.includes(hidden) && !text.includes(secret), text);
    const lines = (JSON.parse(text) as MineView).parts.flatMap((one) => one.lines);
    const told = (label: string): string | null | undefined =>
      lines.find(({ line }) => line.label === label)?.line.text;
    equal(told('KF-1'), 'Spørger museet');
    deepEqual([told('KF-2'), told('BF-7')], [null, null]);
    ok((await (await ask('carl')).text()).includes(hidden));
  });

  it('asks what waits for their word: minutes, what seems done, and what their paper leaves open', async () => {
    const { asks } = await mine('hanne');
    deepEqual(
      asks.map(({ kind }) => kind),
      ['minutes', 'evidence', 'visibility', 'promise'],
    );
    const [minutes, evidence] = asks;
    ok(minutes?.kind === 'minutes' && evidence?.kind === 'evidence');
    deepEqual(
      minutes.items.map(({ title }) => title),
      ['Nye legepladser', null],
    );
    equal(evidence.line.label, 'BF-6');
    await act('hanne', { press: { verb: 'approve', meeting: 'm-held', version: minutes.version } });
    await act('hanne', {
      press: { verb: 'evidence', forum: 'bf', number: 6, key: evidence.key, yes: true },
    });
    deepEqual(
      (await mine('hanne')).asks.map(({ kind }) => kind),
      ['visibility', 'promise'],
    );
  });

  it('brings comments on the minutes to whoever looks after them', async () => {
    await act('hanne', {
      press: {
        verb: 'comment',
        meeting: 'm-held',
        version: 1,
        about: 'legepladser',
        comment: 'Gyngerne mangler',
      },
    });
    const [asked] = (await mine('carl')).asks;
    ok(asked?.kind === 'comments');
    deepEqual(
      asked.comments.map(({ by, text, item }) => [by, text, item]),
      [['Hanne', 'Gyngerne mangler', 1]],
    );
  });

  it('names the meetings ahead, with what they present', async () => {
    const { meetings } = await mine('hanne');
    deepEqual(
      meetings.map(({ forum, day, open, items }) => [forum, day, open, items]),
      [
        ['Chefteam', '2026-11-27', true, 4],
        ['Børneforum', '2026-12-04', false, 3],
      ],
    );
    deepEqual(meetings[1]?.presents, [{ number: 1, title: 'Budget 2027' }]);
  });

  it('offers days to put it off to, and people only of forums they are in', async () => {
    const { forums } = await mine('hanne');
    deepEqual(forums['bf']?.later, { tomorrow: '2026-11-30', week: '2026-12-04', meeting: '2026-12-04' });
    deepEqual(
      forums['bf'].people.map(({ name }) => name),
      ['Carl'],
    );
    deepEqual(
      forums['kf']?.people.map(({ name }) => name),
      ['Nanna', 'Bo', 'Carl'],
    );
  });

  it('changes by the choices of a reminder, for one who never had a chat with the bot', async () => {
    deepEqual(await act('hanne', { press: { verb: 'done', ...follow('bf', 1), remark: 'Tre tilbud' } }), {
      said: [],
      done: true,
    });
    await act('hanne', { press: { verb: 'waiting', ...follow('bf', 2), waits: 'ferien' } });
    await act('hanne', { press: { verb: 'accept', ...follow('bf', 5), offer: '2026-11-26T09:00:00.000Z' } });
    await act('hanne', { press: { verb: 'not-mine', ...follow('kf', 1) } });
    const view = await mine('hanne');
    deepEqual(part(view, 'overdue'), []);
    deepEqual(part(view, 'waiting'), ['BF-3', 'BF-2']);
    deepEqual(part(view, 'later'), ['BF-5', 'CT-3', 'KF-2', 'BF-7']);
    equal((await stage.records.person(personRef('Hanne').id))?.conversation, null);
  });

  it('wants a reason for putting off what was moved before', async () => {
    const to = { verb: 'snooze', ...follow('bf', 1), due: '2026-12-04' };
    const refused = await act('hanne', { press: to });
    deepEqual([refused.done, refused.said.length], [false, 1]);
    equal((await act('hanne', { press: { ...to, reason: 'Firmaet har lukket' } })).done, true);
    deepEqual(part(await mine('hanne'), 'later').slice(0, 1), ['BF-1']);
  });

  it('lets a substitute answer for the one who is away, and nobody else', async () => {
    const press = { verb: 'doing', ...follow('ct', 20) };
    equal((await act('nanna', { press })).done, false);
    equal((await act('hanne', { press })).done, true);
    deepEqual(
      (await mine('hanne')).standIns.flatMap(({ lines }) => lines.map(({ line }) => line.state)),
      ['doing'],
    );
  });

  it('sends the same only once to one who has it, and anew when something changed', async () => {
    const first = await ask('hanne');
    const etag = first.headers.get('etag') ?? '';
    equal((await ask('hanne', 'mine', etag)).status, 304);
    await act('hanne', { press: { verb: 'done', ...follow('bf', 1) } });
    equal((await ask('hanne', 'mine', etag)).status, 200);
  });

  it('is for people the record knows, and about nobody but who asks', async () => {
    for (const path of ['mine', 'mine/settings']) {
      deepEqual([(await ask('mallory', path)).status, await (await ask('mallory', path)).text()], [403, '']);
      equal((await fetch(`${stage.url}/api/pages/${path}`)).status, 401);
      equal((await ask(`hanne`, `${path}?person=${personRef('Carl').id}`)).status, 200);
    }
    const asCarl = await (await ask('hanne', `mine?person=${personRef('Carl').id}&all=1`)).text();
    ok(!asCarl.includes('Carls egen'));
    const foreign = await tokens.for('hanne', stage.clock.now(), {
      tid: '99999999-2222-3333-4444-555555555555',
    });
    const headers = { authorization: `Bearer ${foreign}` };
    ok([401, 403].includes((await fetch(`${stage.url}/api/pages/mine`, { headers })).status));
  });

  it('shows a member of a chat who never wrote to the bot what is theirs', async () => {
    await stage.records.changeChat(
      `${tenant}/19:bf@thread.v2`,
      (chat) => chat && { ...chat, members: [...chat.members, { ...personRef('Dorte'), role: 'member' }] },
    );
    const view = await mine('dorte');
    equal(view.name, 'Dorte');
    deepEqual(view.parts, []);
  });

  it('keeps settings that end in the same commands as typed ones', async () => {
    const settings = async (): Promise<SettingsPage> =>
      (await (await ask('hanne', 'mine/settings')).json()) as SettingsPage;
    const before = await settings();
    deepEqual(
      [before.locale, before.ladder, before.away, before.digest, before.calendar.since],
      [null, null, [], true, null],
    );
    deepEqual(before.forums, ['Chefteam', 'Børneforum']);
    deepEqual(
      before.people.map(({ name }) => name),
      ['Bo', 'Carl', 'Nanna'],
    );
    for (const text of [
      'sprog en',
      'påmind tæt',
      'ugeoverblik fra',
      'fravær 2026-12-21 til 2027-01-03, stedfortræder Carl',
      'kalender med tekst',
    ]) {
      equal((await act('hanne', { text })).done, true, text);
    }
    const after = await settings();
    deepEqual([after.locale, after.ladder, after.digest, after.calendar.text], ['en', 'dense', false, true]);
    deepEqual(after.away, [{ from: '2026-12-21', until: '2027-01-03', substitute: personRef('Carl') }]);
    ok(!JSON.stringify(after).includes('hash'));
  });
});
