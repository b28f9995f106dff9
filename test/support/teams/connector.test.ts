import assert from 'node:assert/strict';
import { startTeams, type FakeTeams } from './index.js';
import { textOf } from './types.js';

describe('the fake Teams as a connector', () => {
  let teams: FakeTeams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  const call = async (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${teams.serviceUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const json = async (response: Response): Promise<Record<string, unknown>> =>
    (await response.json()) as Record<string, unknown>;
  const code = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { error: { code: string } }).error.code;
  const message = (text: string): unknown => ({ type: 'message', text });

  it('makes one personal chat per person, by either id, and none for whoever has not installed the bot', async () => {
    const hanne = teams.user('Hanne Kjær');
    const per = teams.user('Per', { installed: false });
    const body = (id: string): unknown => ({
      isGroup: false,
      members: [{ id }],
      tenantId: hanne.tenant.id,
    });
    const first = await call('POST', 'v3/conversations', body(hanne.id));
    const second = await call('POST', 'v3/conversations', body(hanne.entraId!));
    assert.equal(first.status, 201);
    assert.deepEqual(await json(second), await json(first));
    const refused = await call('POST', 'v3/conversations', body(per.id));
    assert.deepEqual([refused.status, await code(refused)], [403, 'ForbiddenOperationException']);
  });

  it('keeps what stands in a chat: posted, updated, deleted', async () => {
    const chat = teams.group(null, teams.people('Hanne', 'Mikkel'));
    const path = `v3/conversations/${encodeURIComponent(chat.id)}/activities`;
    const { id } = await json(await call('POST', path, message('først')));
    await call('POST', path, message('så'));
    assert.deepEqual(chat.texts(), ['først', 'så']);
    assert.equal((await call('PUT', `${path}/${String(id)}`, message('rettet'))).status, 200);
    assert.deepEqual(chat.texts(), ['rettet', 'så']);
    assert.equal((await call('DELETE', `${path}/${String(id)}`)).status, 200);
    assert.deepEqual(chat.texts(), ['så']);
    const gone = await call('PUT', `${path}/${String(id)}`, message('igen'));
    assert.deepEqual([gone.status, await code(gone)], [404, 'ActivityNotFoundInConversation']);
  });

  it('does not know conversations it has not given out', async () => {
    const response = await call('POST', 'v3/conversations/19%3Astrange/activities', message('?'));
    assert.deepEqual([response.status, await code(response)], [404, 'ConversationNotFound']);
  });

  it('refuses to post where the bot is not, and a message that is too big', async () => {
    const away = teams.group('Andre', teams.people('Hanne'), { botIn: false });
    const refused = await call('POST', `v3/conversations/${away.id}/activities`, message('hej'));
    assert.deepEqual([refused.status, await code(refused)], [403, 'BotNotInConversationRoster']);
    const here = teams.group('Her', teams.people('Hanne'));
    const large = await call('POST', `v3/conversations/${here.id}/activities`, message('x'.repeat(60_000)));
    assert.deepEqual([large.status, await code(large)], [413, 'MessageSizeTooBig']);
  });

  it('splits a message with text and a card in two, and names neither', async () => {
    const chat = teams.group(null, teams.people('Hanne'));
    const card = {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard' },
    };
    const body = { type: 'message', text: 'se her', attachments: [card] };
    const response = await call('POST', `v3/conversations/${chat.id}/activities`, body);
    assert.deepEqual([response.status, await json(response)], [201, {}]);
    assert.deepEqual([chat.texts(), chat.cards().length], [['se her'], 1]);
  });

  it('gives members page by page, to the last one', async () => {
    teams.settings.membersPerPage = 2;
    const chat = teams.group(null, teams.people('A', 'B', 'C', 'D', 'E'));
    const names: unknown[] = [];
    let token: string | null = '';
    for (let pages = 1; token !== null; pages += 1) {
      const query = `pageSize=500&continuationToken=${token}`;
      const page = await json(await call('GET', `v3/conversations/${chat.id}/pagedmembers?${query}`));
      names.push(...(page['members'] as { name: string }[]).map(({ name }) => name));
      token = textOf(page['continuationToken']);
      assert.ok(pages <= 3);
    }
    assert.deepEqual(names, ['A', 'B', 'C', 'D', 'E']);
  });

  it('tells of a member, a meeting and a participant, and of nobody else', async () => {
    const [hanne, per] = teams.people('Hanne Kjær', 'Per Bro');
    const chat = teams.meeting('Chefteammøde', [hanne], { scheduledStart: '2026-11-20T09:00:00Z' });
    chat.meeting!.inCall.add(hanne);
    const member = await json(await call('GET', `v3/conversations/${chat.id}/members/${hanne.entraId!}`));
    assert.deepEqual([member['id'], member['givenName'], member['surname']], [hanne.id, 'Hanne', 'Kjær']);
    assert.equal((await call('GET', `v3/conversations/${chat.id}/members/${per.id}`)).status, 404);

    const path = `v1/meetings/${encodeURIComponent(chat.meeting!.id)}`;
    const { details, organizer } = await json(await call('GET', path));
    assert.equal((details as { title: string }).title, 'Chefteammøde');
    assert.equal((organizer as { aadObjectId: string }).aadObjectId, hanne.entraId);
    const query = `tenantId=${hanne.tenant.id}`;
    const participant = await json(await call('GET', `${path}/participants/${hanne.entraId!}?${query}`));
    assert.deepEqual(participant['meeting'], { role: 'Organizer', inMeeting: true });
    assert.equal((await call('GET', `${path}/participants/${per.entraId!}?${query}`)).status, 404);
  });

  it('tells tenants apart', async () => {
    const other = teams.tenant('Nabokommunen');
    const hanne = teams.user('Hanne', { tenant: other });
    const body = { members: [{ id: hanne.id }], tenantId: teams.tenants[0]!.id };
    assert.equal((await call('POST', 'v3/conversations', body)).status, 403);
    assert.equal((await call('POST', 'v3/conversations', { ...body, tenantId: other.id })).status, 201);
  });
});
