import assert from 'node:assert/strict';
import { amend, type By } from '../../src/domain/amend.js';
import type { FollowUp } from '../../src/domain/entry.js';

const hanne = { id: 't/hanne', name: 'Hanne Vestergaard' };
const by = (id: string, at = '2026-09-07T09:00:00.000Z'): By => ({
  person: hanne,
  at,
  cause: { kind: 'message', id },
});

const task: FollowUp = {
  type: 'followUp',
  number: 1,
  text: 'Undersøg licenserne',
  item: null,
  author: hanne,
  at: '2026-09-07T08:00:00.000Z',
  source: { kind: 'message', chat: 't/c', message: 'm1' },
  rule: null,
  suggested: false,
  withdrawn: false,
  history: [],
  owners: [],
  due: null,
  state: 'open',
  remark: null,
  doneAt: null,
  moved: 0,
  nextPing: null,
  pings: [],
};

describe('Amending an entry', () => {
  it('remembers who changed what, from what, when and through what', () => {
    const changed = amend(task, { text: 'Undersøg alle licenser' }, by('m2'));
    assert.deepEqual(changed.history, [
      {
        at: '2026-09-07T09:00:00.000Z',
        by: hanne,
        cause: { kind: 'message', id: 'm2' },
        field: 'text',
        before: 'Undersøg licenserne',
        after: 'Undersøg alle licenser',
      },
    ]);
  });

  it('gives the same entry back when nothing changes', () => {
    assert.equal(amend(task, { text: task.text }, by('m2')), task);
  });
});
