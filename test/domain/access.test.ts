import assert from 'node:assert/strict';
import type { AgendaItem } from '../../src/domain/meeting.js';
import type { Visibility } from '../../src/domain/paper.js';
import { maySeeItem } from '../../src/domain/view/access.js';
import type { Audience } from '../../src/domain/view/views.js';
import { newItem } from '../../src/domain/create.js';

const item = (visibility: Visibility | null, given: Partial<AgendaItem> = {}): AgendaItem =>
  newItem('i1', 'Nyt lejemål', { visibility, ...given });
const chat = (given = {}): Audience => ({ kind: 'chat', chat: 'c1', inside: true, ...given });
const person = (id: string, given = {}): Audience => ({
  kind: 'person',
  person: id,
  inside: true,
  secretary: false,
  ...given,
});
const outside: Audience = { kind: 'outside', inside: false };

describe('an item may be read', () => {
  it('by members and their chat when it is open, and by nobody else', () => {
    for (const who of [chat(), person('mona')]) assert.equal(maySeeItem(item('open'), who), true);
    for (const who of [chat({ inside: false }), person('karla', { inside: false })])
      assert.equal(maySeeItem(item('open'), who), false);
  });

  for (const visibility of ['closed', null] as const) {
    const mark = visibility ?? 'not marked';

    it(`by those who are entitled, the secretary and who brought its paper, when it is ${mark}`, () => {
      const closed = item(visibility, {
        entitled: ['mona'],
        paper: { broughtBy: { id: 'ida', name: 'Ida' }, chat: null } as AgendaItem['paper'],
      });
      for (const who of [person('mona'), person('ida'), person('hanne', { secretary: true })])
        assert.equal(maySeeItem(closed, who), true);
      for (const who of [person('karla'), chat()]) assert.equal(maySeeItem(closed, who), false);
    });

    it(`not where it may end up anywhere, when it is ${mark}`, () => {
      assert.equal(maySeeItem(item(visibility), outside), false);
    });

    it(`by who was let in by name, from outside too, and never by who is disqualified, when it is ${mark}`, () => {
      const closed = item(visibility, { granted: ['ulla', 'ove'], disqualified: ['ove'], entitled: ['ove'] });
      assert.equal(maySeeItem(closed, person('ulla', { inside: false })), true);
      for (const inside of [true, false]) {
        assert.equal(maySeeItem(closed, person('ove', { inside, secretary: inside })), false);
      }
    });
  }

  it('by the chat that its paper was pasted in, while its mark is missing', () => {
    const paper = { broughtBy: null, chat: 'c1' } as unknown as AgendaItem['paper'];
    assert.equal(maySeeItem(item(null, { paper }), chat()), true);
    assert.equal(maySeeItem(item(null, { paper }), chat({ chat: 'c2' })), false);
    assert.equal(maySeeItem(item('closed', { paper }), chat()), false);
  });
});
