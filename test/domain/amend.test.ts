import assert from 'node:assert/strict';
import { amend, type By } from '../../src/domain/amend.js';
import { sampleFollowUp } from '../support/records.js';

const hanne = { id: 't/hanne', name: 'Hanne Vestergaard' };
const by = (id: string, at = '2026-09-07T09:00:00.000Z'): By => ({
  person: hanne,
  at,
  cause: { kind: 'message', id },
});

const task = sampleFollowUp(1, { text: 'Undersøg licenserne' });

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
