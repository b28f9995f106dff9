import assert from 'node:assert/strict';
import { recognize } from '../../src/language/index.js';
import { light } from './light.js';

const read = (text: string, locale: 'da' | 'en' = 'da') =>
  recognize(text, light(locale)).map((one) =>
    one.type === 'capture'
      ? `${one.kind}[${one.owners.map((owner) => owner.name).join(',')}] ${one.text}`
      : 'correction',
  );

describe('marked messages', () => {
  it('hold as many captures as markers', () => {
    assert.deepEqual(read('Beslutning: vi vælger B. Opgave: Mette skriver rundt'), [
      'decided[] vi vælger B.',
      'followUp[Mette Sandholt] Mette skriver rundt',
    ]);
    assert.deepEqual(read('Beslutning: vi vælger B\nOpgave: Mette skriver rundt'), [
      'decided[] vi vælger B',
      'followUp[Mette Sandholt] Mette skriver rundt',
    ]);
  });

  it('go on over the lines that follow, until an empty one', () => {
    assert.deepEqual(read('Beslutning: vi vælger B\nfordi den er billigst'), [
      'decided[] vi vælger B\nfordi den er billigst',
    ]);
    assert.deepEqual(read('Beslutning: vi vælger B\n\nNu er der kaffe'), ['decided[] vi vælger B']);
  });

  it('give each point of a list under a heading', () => {
    assert.deepEqual(read('Opgaver:\n- Mette skriver rundt\n- Ole ringer'), [
      'followUp[Mette Sandholt] Mette skriver rundt',
      'followUp[Ole Kirkegaard] Ole ringer',
    ]);
  });

  it('may follow a short word or the name of the bot', () => {
    assert.deepEqual(read('Ok, beslutning: vi vælger B'), ['decided[] vi vælger B']);
    assert.deepEqual(read('@Tovholder opgave: ring til skolen'), ['followUp[] ring til skolen']);
  });

  it('in the manner of IRC name their owner in many ways', () => {
    const people = ['ivan', 'plh', 'Liz Kerr'].map((name) => ({ name }));
    const owners = (text: string) =>
      recognize(text, light('en', { people, from: 'plh' })).map((one) =>
        one.type === 'capture'
          ? `${one.kind}:${one.owners.map((owner) => owner.name).join(',')}`
          : 'correction',
      );
    for (const text of [
      'ACTION: ivan to write',
      'ACTION ivan: write',
      'ACTION on ivan: write',
      'action: Ivan to write',
      'Action Ivan to write',
      'ACTION: ivan - write',
      '<plh> ACTION: ivan to write',
      'action ivan: write it',
      'ACTION: write it (ivan)',
      'ACTION: ivan: write it',
      '* ACTION: ivan to write',
    ]) {
      assert.deepEqual(owners(text), ['followUp:ivan'], text);
    }
    assert.deepEqual(owners('ACTION: ivan and Liz to write'), ['followUp:ivan,Liz Kerr']);
    assert.deepEqual(owners('ACTION: dsinger to write'), ['followUp:dsinger']);
    assert.deepEqual(owners('ACTION: I will write'), ['followUp:plh']);
    assert.deepEqual(owners('RESOLVED: ivan to write'), ['decided:']);
  });
});

describe('what only looks like a marker', () => {
  const lines = [
    'PROPOSAL: we agree to publish', 'PROPOSED RESOLUTION: accept it', 'Proposed: accept it', 'proposal 2: accept it', 'PROPOSED ACTION: Robert to write',
    'Straw poll: who is for it', 'Created ACTION-12 - Write it [on Robert Stone - due 2026-11-01].', 'ACTION-12: done', 'ACTION-12?', 'ACTION-12 due next week',
    'close ACTION-12', 'Action plan: we need one', 'Action items from last week', 'RESOLVED?', 'Topic: decisions', 'Agenda: approve the budget', 'Item 3: Approved budgets',
    'Forslag: vi vælger B', 'Indstilling: det indstilles at planen godkendes', 'Punkt 3: Beslutning om kantinen', 'Dagsorden: godkendelse af referat',
    '> Beslutning: vi vælger B', 'Hvad er en opgave?', 'Beslutningen: den var svær', 'opgaven er svær', '#hashtag uden mening', 'Decision:', 'Opgave:', '**', '[ ]',
  ]; // prettier-ignore
  for (const text of lines)
    it(`"${text}" is none`, () => assert.deepEqual([...read(text), ...read(text, 'en')], []));
});
