import assert from 'node:assert/strict';
import { parsePress } from '../../src/commands/press/parse-press.js';

const entry = { forum: 'f', number: 3, back: null };

describe('what a button says', () => {
  for (const press of [
    { verb: 'start', meeting: 'm' },
    { verb: 'next', meeting: 'm', from: null },
    { verb: 'next', meeting: 'm', from: 'i' },
    { verb: 'goto', meeting: 'm', item: 'i' },
    { verb: 'show', meeting: 'm', item: 'i' },
    { verb: 'done', ...entry, remark: 'klaret' },
    { verb: 'due', ...entry, due: '2026-12-04', reason: 'ferie' },
    { verb: 'edit', ...entry, text: 'ny', due: '', owner: 'a, b' },
    { verb: 'open', ...entry, back: { meeting: 'm', slot: 'item:i' } },
    { verb: 'back', back: { meeting: 'm', slot: 'agenda' } },
    { verb: 'digest', all: true },
    { verb: 'open', forum: 'f', number: 3, back: { digest: false } },
    { verb: 'evidence', forum: 'f', number: 3, key: '1605', yes: true },
    { verb: 'forum', chat: 'c', name: 'Chefteam' },
  ]) {
    it(`is understood: ${JSON.stringify(press)}`, () => assert.deepEqual(parsePress(press), press));
  }

  it('may come with a number as text, without a way back, and with what we know nothing of', () => {
    assert.deepEqual(parsePress({ verb: 'done', forum: 'f', number: '3', msteams: {} }), {
      verb: 'done',
      ...entry,
    });
  });

  it('is kept without CPR numbers', () => {
    const press = parsePress({ verb: 'edit', ...entry, text: 'Ring til 010190-1234' });
    assert.deepEqual(press, { verb: 'edit', ...entry, text: 'Ring til XXXXXX-XXXX' });
  });

  for (const data of [
    null,
    undefined,
    'done',
    [],
    {},
    { verb: 'constructor' },
    { verb: 'done' },
    { verb: 'done', forum: 'f', number: -1 },
    { verb: 'done', forum: 'f', number: 1.5 },
    { verb: 'done', forum: 'f', number: 'x' },
    { verb: 'due', ...entry, due: '4. december' },
    { verb: 'due', ...entry, due: '' },
    { verb: 'next', meeting: 'm' },
    { verb: 'start', meeting: 'm'.repeat(101) },
    { verb: 'edit', ...entry, text: 'x'.repeat(4001) },
    { verb: 'back', back: null },
    { verb: 'back', back: { meeting: 'm', slot: 'elsewhere' } },
    { verb: 'visibility', meeting: 'm', item: 'i', visibility: 'secret' },
  ]) {
    it(`is nothing to us: ${(data === undefined ? 'undefined' : JSON.stringify(data)).slice(0, 60)}`, () =>
      assert.equal(parsePress(data), null));
  }
});
