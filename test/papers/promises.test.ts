import assert from 'node:assert/strict';
import { keepsPromise, linksTo, readPaperText } from '../../src/papers/index.js';
import { fixtures } from './fixtures/five.js';
import { txt } from './support/writers.js';

describe('promises between meetings', () => {
  const reading = readPaperText(txt(fixtures[0]!.parts));
  assert.ok(reading.ok);
  const { paper } = reading;
  const given = {
    text: 'Der fremsendes en indstilling den 4. marts 2027.',
    due: '2027-03-04',
    title: 'Sparring: Velfærdsteknologi',
    meeting: { names: ['Chefteam', 'CT'], day: '2027-01-14' },
  };

  it('sees a paper come that was promised for its day', () => assert.equal(keepsPromise(given, paper), true));
  it('does not take another paper of that day for it', () => {
    assert.equal(
      keepsPromise(
        { ...given, title: 'Sparring: Madordning', meeting: { names: ['HMU'], day: '2027-01-20' } },
        paper,
      ),
      false,
    );
    assert.equal(keepsPromise({ ...given, text: 'Nanna undersøger prisen.' }, paper), false);
  });
  it('knows a meeting by any of its names and by its day', () => {
    assert.equal(linksTo({ body: 'Chefteamet', date: '2027-01-14' }, given.meeting), true);
    assert.equal(linksTo({ body: 'Chefteamet', date: '2027-01-15' }, given.meeting), false);
  });
});
