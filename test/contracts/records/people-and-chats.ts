import assert from 'node:assert/strict';
import type { Fresh } from '../records.js';
import { sampleChat, samplePerson, tenant } from './support.js';

export function peopleAndChats(fresh: Fresh): void {
  describe('people and chats', () => {
    it('gives the change null for one not yet known, and keeps what it returns', async () => {
      const records = await fresh();
      const hanne = samplePerson('Hanne');
      const kept = await records.changePerson(hanne.id, (before) => {
        assert.equal(before, null);
        return hanne;
      });
      assert.deepEqual(kept, hanne);
      assert.deepEqual(await records.person(hanne.id), hanne);
      assert.deepEqual(await records.people(tenant), [hanne]);
      assert.deepEqual(await records.people('another'), []);
      assert.deepEqual(await records.allPeople(), [hanne]);
    });

    it('leaves it unknown, or as it was, when the change returns null', async () => {
      const records = await fresh();
      const chat = sampleChat('19:a@thread.v2', { title: 'Chefteam' });
      assert.equal(await records.changeChat(chat.id, () => null), null);
      assert.equal(await records.chat(chat.id), null);
      await records.changeChat(chat.id, () => chat);
      assert.deepEqual(await records.changeChat(chat.id, () => null), chat);
      assert.deepEqual(await records.chats(tenant), [chat]);
    });

    it('tells which chats somebody is in, as their members are now', async () => {
      const records = await fresh();
      const [hanne, bo] = [samplePerson('Hanne'), samplePerson('Bo')];
      const members = (...people: { id: string; name: string }[]) =>
        people.map(({ id, name }) => ({ id, name, role: 'member' as const }));
      const first = sampleChat('19:a@thread.v2', { members: members(hanne, bo) });
      const second = sampleChat('19:b@thread.v2', { members: members(hanne) });
      for (const chat of [first, second]) await records.changeChat(chat.id, () => chat);
      assert.deepEqual(await records.chatsOf(hanne.id), [first, second]);
      assert.deepEqual(await records.chatsOf(bo.id), [first]);
      await records.changeChat(first.id, (chat) => chat && { ...chat, members: members(bo) });
      assert.deepEqual(await records.chatsOf(hanne.id), [second]);
      assert.deepEqual(await records.chatsOf('nobody'), []);
    });

    it('does one change of a person at a time, each upon the one before', async () => {
      const records = await fresh();
      const id = samplePerson('Hanne').id;
      await Promise.all(
        Array.from({ length: 20 }, () =>
          records.changePerson(id, (before) => ({
            ...(before ?? samplePerson('Hanne', { name: '' })),
            name: `${before?.name ?? ''}x`,
          })),
        ),
      );
      assert.equal((await records.person(id))?.name, 'x'.repeat(20));
    });

    it('leaves a chat as it was when the change throws', async () => {
      const records = await fresh();
      const chat = sampleChat('19:a@thread.v2');
      await records.changeChat(chat.id, () => chat);
      const failing = records.changeChat(chat.id, () => {
        throw new Error('no');
      });
      await assert.rejects(failing, { message: 'no' });
      assert.deepEqual(await records.chat(chat.id), chat);
    });

    it('keeps people apart whose ids differ in capital letters or signs only', async () => {
      const records = await fresh();
      const ids = [
        '29:aB/c',
        '29:ab/c',
        '29_ab_c',
        '29:ab:c',
        `29:${'x'.repeat(400)}`,
        `29:${'x'.repeat(401)}`,
      ];
      for (const id of ids) await records.changePerson(id, () => samplePerson('Hanne', { id }));
      for (const id of ids) assert.equal((await records.person(id))?.id, id);
      assert.equal((await records.people(tenant)).length, ids.length);
    });
  });
}
