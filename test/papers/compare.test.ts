import assert from 'node:assert/strict';
import type { PaperOutcome } from '../../src/domain/paper.js';
import { compareAskedAndDecided, keepsPromise, linksTo, readPaperText } from '../../src/papers/index.js';
import { txt } from './support/writers.js';
import { fixtures } from './fixtures/five.js';

const outcome = (text: string, kind: PaperOutcome['kind'] = 'decided'): PaperOutcome => ({
  kind,
  by: 'Direktionen',
  text,
  level: 0,
});

describe('asked and decided, side by side', () => {
  it('shows the words that became others', () => {
    const [pair] = compareAskedAndDecided({
      asks: ['Organiseringen af indsatsen som et varigt tilbud fra 2028'],
      outcomes: [outcome('Organiseringen af indsatsen som et toårigt forsøg fra 2028')],
    });
    assert.deepEqual(pair?.changes, [{ from: 'et varigt tilbud', to: 'et toårigt forsøg' }]);
  });

  it('shows no change where the same was decided, whatever the case and the end', () => {
    const [pair] = compareAskedAndDecided({
      asks: ['At planen godkendes'],
      outcomes: [outcome('at planen godkendes.')],
    });
    assert.deepEqual(pair?.changes, []);
  });

  it('gives a decision on the whole proposal to every ask', () => {
    const pairs = compareAskedAndDecided({
      asks: ['At A sker', 'At B findes'],
      outcomes: [outcome('Indstillingen blev tiltrådt.', 'approved')],
    });
    assert.deepEqual(
      pairs.map((p) => p.outcome?.kind),
      ['approved', 'approved'],
    );
  });

  it('leaves asks without answer open, and sets additions last', () => {
    const pairs = compareAskedAndDecided({
      asks: ['At der ansættes to vejledere'],
      outcomes: [outcome('Der holdes et seminar i juni'), outcome('meget andet', 'discussed')],
    });
    assert.deepEqual(pairs.map((p) => [p.asked, p.outcome?.text ?? null]), [['At der ansættes to vejledere', null], [null, 'Der holdes et seminar i juni']]); // prettier-ignore
  });
});

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
