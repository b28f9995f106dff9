import assert from 'node:assert/strict';
import { compareAskedAndDecided } from '../../src/domain/asked-and-decided.js';
import type { PaperOutcome } from '../../src/domain/paper.js';

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
