import assert from 'node:assert/strict';
import { amend, type By } from '../../src/domain/amend.js';
import { convert } from '../../src/domain/convert.js';
import type { Entry, FollowUp, Outcome } from '../../src/domain/entry.js';
import { takeBack } from '../../src/domain/take-back.js';
import { dueOn, ownedBy, personRef, sampleFollowUp, sampleOutcome } from '../support/records.js';

const hanne = personRef('Hanne');
const bent = personRef('Bent');
let minute = 0;
const by = (id: string, person = hanne): By => ({
  person,
  at: new Date(Date.UTC(2026, 10, 27, 9, minute++)).toISOString(),
  cause: { kind: 'message', id },
});
const task = (given: Partial<FollowUp> = {}): Entry => sampleFollowUp(1, { author: hanne, ...given });
const fields = (entry: Entry) => entry.history.map(({ field }) => field);

describe('Taking back', () => {
  it('puts all that one message changed as it was', () => {
    const changed = amend(task(), { state: 'done', doneAt: '2026-11-27T09:00:00.000Z' }, by('a'));
    const back = takeBack(changed, by('b'), hanne.id) as FollowUp;
    assert.deepEqual([back.state, back.doneAt, back.history.length], ['open', null, 4]);
  });

  it('withdraws what has not been changed since its writer wrote it, and nobody else’s', () => {
    assert.equal(takeBack(task(), by('a'), hanne.id).withdrawn, true);
    const untouched = task();
    assert.equal(takeBack(untouched, by('a'), bent.id), untouched);
  });

  it('goes one step further back each time, and does not take back a taking back', () => {
    const one = amend(task({ text: 'Et' }), { text: 'To' }, by('a'));
    const two = amend(one, { text: 'Tre' }, by('b'));
    const first = takeBack(two, by('c'), hanne.id);
    const second = takeBack(first, by('d'), hanne.id);
    assert.deepEqual([first.text, second.text], ['To', 'Et']);
    assert.equal(takeBack(second, by('e'), hanne.id).withdrawn, true);
  });

  it('leaves alone what somebody has changed again since', () => {
    const mine = amend(task({ text: 'Et', due: null }), { text: 'To' }, by('a'));
    const theirs = amend(mine, { text: 'Tre' }, by('b', bent));
    assert.equal(takeBack(theirs, by('c'), bent.id).text, 'To');
    assert.equal(takeBack(theirs, by('d'), hanne.id).text, 'Tre');
    assert.equal(takeBack(theirs, by('e'), null).text, 'To');
  });
});

describe('Making an entry another kind', () => {
  const decision = (given: Partial<Outcome> = {}): Entry => sampleOutcome(2, { author: hanne, ...given });

  it('keeps its number, text and history, and says what it was', () => {
    const said = amend(decision({ text: 'Hanne ringer' }), { text: 'Hanne ringer til Kolding' }, by('a'));
    const made = convert(said, 'followUp', { owners: [ownedBy('Hanne')] }, by('b'));
    assert.deepEqual([made.type, made.number, made.text], ['followUp', 2, 'Hanne ringer til Kolding']);
    assert.ok(!('kind' in made) && !('embargo' in made));
    assert.deepEqual(fields(made), ['text', 'kind', 'owners']);
    const [, kind] = made.history;
    assert.deepEqual([kind?.before, kind?.after], ['decided', 'followUp']);
  });

  it('gives it back what it had as that kind before', () => {
    const before = task({ owners: [ownedBy('Hanne')], due: dueOn('2026-12-11'), moved: 1 });
    const noted = convert(before, 'noted', {}, by('a'));
    assert.deepEqual([noted.type, 'owners' in noted], ['outcome', false]);
    const back = convert(noted, 'followUp', { owners: [] }, by('b')) as FollowUp;
    assert.deepEqual([back.owners, back.due, back.moved], [[ownedBy('Hanne')], dueOn('2026-12-11'), 1]);
  });

  it('is taken back like any other change', () => {
    const before = task({ owners: [ownedBy('Hanne')], due: dueOn('2026-12-11'), state: 'doing' });
    const back = takeBack(convert(before, 'decided', {}, by('a')), by('b'), hanne.id) as FollowUp;
    assert.deepEqual({ ...back, offered: null, history: [] }, { ...before, offered: null, history: [] });
    const again = takeBack(
      convert(decision({ kind: 'noted', by: 'Rådmanden' }), 'followUp', {}, by('a')),
      by('b'),
      hanne.id,
    );
    assert.deepEqual(
      [again.type, (again as Outcome).kind, (again as Outcome).by],
      ['outcome', 'noted', 'Rådmanden'],
    );
  });

  it('changes nothing when it is that already, and only the kind among outcomes', () => {
    const known = decision();
    assert.equal(convert(known, 'decided', {}, by('a')), known);
    assert.deepEqual(fields(convert(known, 'rejected', {}, by('a'))), ['kind']);
  });
});
