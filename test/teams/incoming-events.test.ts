import assert from 'node:assert/strict';
import { bot, inGroup, inPersonal, read, readAs, tenant } from './support/reading.js';

const press = (data: unknown, changes: Record<string, unknown> = {}) =>
  inGroup('', {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'f:1',
    replyToId: 'card-1',
    text: undefined,
    value: { action: { type: 'Action.Execute', id: '', verb: 'done', data }, trigger: 'manual' },
    ...changes,
  });

describe('a pressed button', () => {
  const data = { forum: 'ct', number: 15 };

  it('says what it says, by Execute or by Submit', () => {
    const executed = readAs('pressed', press(data));
    const submitted = readAs(
      'pressed',
      inGroup('', { value: { ...data, verb: 'done', msteams: { type: 'x' } }, replyToId: 'card-1' }),
    );
    assert.deepEqual(executed.data, { ...data, verb: 'done' });
    assert.deepEqual(submitted.data, executed.data);
    assert.equal(executed.card, 'card-1');
    assert.equal(submitted.key, executed.key);
  });

  it('is the same press under a new id, or with its data in another order', () => {
    const { key } = readAs('pressed', press(data));
    assert.equal(readAs('pressed', press(data, { id: 'f:2', timestamp: '2026-11-27T08:00:15Z' })).key, key);
    assert.equal(readAs('pressed', press({ number: 15, forum: 'ct' })).key, key);
  });

  it('is another press with other data, by another person, or on another card', () => {
    const { key } = readAs('pressed', press(data));
    assert.notEqual(readAs('pressed', press({ ...data, number: 16 })).key, key);
    assert.notEqual(readAs('pressed', press(data, { from: { id: '29:mikkel', aadObjectId: 'm' } })).key, key);
    assert.notEqual(readAs('pressed', press(data, { replyToId: 'card-2' })).key, key);
  });

  it('with nonsense in it is passed on as it is, to be refused by those who know', () => {
    for (const value of [undefined, null, 7, 'x', [], { action: null }, { action: { data: [[[]]] } }]) {
      assert.equal(read(press({}, { value }))?.kind, 'pressed');
    }
    let deep: object = {};
    for (let i = 0; i < 50_000; i++) deep = { deep };
    assert.equal(read(press(deep))?.kind, 'pressed');
  });

  it('is not what a message with both words and a value is', () => {
    assert.equal(read(inGroup('status', { value: { x: 1 } }))?.kind, 'message');
  });
});

describe('a meeting event', () => {
  const event = (name: string, value: unknown, changes: Record<string, unknown> = {}) =>
    inGroup('', {
      type: 'event',
      name: `application/vnd.microsoft.${name}`,
      id: '123',
      text: undefined,
      value,
      ...changes,
    });

  it('starts and ends a meeting, in both ways of writing its value', () => {
    const older = readAs(
      'meeting-started',
      event('meetingStart', { Title: 'Chefteam', StartTime: '2026-11-27T08:00:00Z' }),
    );
    const newer = readAs(
      'meeting-started',
      event('meetingStart', { title: 'Chefteam', startTime: '2026-11-27T08:00:00Z' }),
    );
    assert.equal(older.title, 'Chefteam');
    assert.equal(newer.title, 'Chefteam');
    assert.equal(newer.key, older.key);
    assert.equal(read(event('meetingEnd', { EndTime: '2026-11-27T09:00:00Z' }))?.kind, 'meeting-ended');
    assert.equal(read(event('meetingEnd', { EndTime: 7 }))?.kind, 'meeting-ended');
    assert.equal(read(event('meetingStart', null))?.kind, 'meeting-started');
  });

  it('of another call of the same chat has another key, though its id may be the same', () => {
    const started = (at: string) => read(event('meetingStart', { StartTime: at }))?.key;
    assert.notEqual(started('2026-11-27T08:00:00Z'), started('2026-11-28T08:00:00Z'));
  });

  it('of any other name means nothing', () => {
    for (const name of ['meetingParticipantJoin', 'meetingParticipantLeave', 'meetingStage', '']) {
      assert.equal(read(event(name, {})), null);
    }
  });
});

describe('an installation', () => {
  it('brings the bot in or takes it out; an upgrade is no farewell', () => {
    const kind = (action: unknown) => read(inGroup('', { type: 'installationUpdate', action }))?.kind ?? null;
    assert.equal(kind('add'), 'installed');
    assert.equal(kind('add-upgrade'), 'installed');
    assert.equal(kind('remove'), 'removed');
    assert.equal(kind('remove-upgrade'), null);
    assert.equal(kind('dance'), null);
    assert.equal(kind(7), null);
  });

  it('is also told by the members, where the bot is among them', () => {
    const change = (members: object) =>
      read(inPersonal('', { type: 'conversationUpdate', ...members }))?.kind ?? null;
    assert.equal(change({ membersAdded: [{ id: bot }, { id: '29:hanne', aadObjectId: 'h' }] }), 'installed');
    assert.equal(change({ membersRemoved: [{ id: bot }] }), 'removed');
    assert.equal(change({ topicName: 'nyt navn' }), null);
  });
});

describe('members who come and go', () => {
  it('are named by their ids', () => {
    const raw = inGroup('', {
      type: 'conversationUpdate',
      membersAdded: [{ id: '29:mikkel', name: 'Mikkel', aadObjectId: 'm' }, { name: 'nobody' }, 7],
      membersRemoved: [{ id: '29:åse' }],
    });
    const changed = readAs('members-changed', raw);
    assert.deepEqual(
      changed.joined.map(({ id, name }) => [id, name]),
      [[`${tenant}/m`, 'Mikkel']],
    );
    assert.deepEqual(changed.left, [`${tenant}/29:åse`]);
  });
});

describe('what Teams may invent', () => {
  it('means nothing until somebody teaches it', () => {
    for (const type of [
      'typing',
      'messageReaction',
      'trace',
      'endOfConversation',
      'handoff',
      '__proto__',
      'toString',
    ]) {
      assert.equal(read(inGroup('x', { type })), null, type);
    }
    assert.equal(read(inGroup('', { type: 'invoke', name: 'composeExtension/query' })), null);
  });
});
