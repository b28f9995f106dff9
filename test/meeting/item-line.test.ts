import assert from 'node:assert/strict';
import { readItemLine } from '../../src/commands/meeting/item-line.js';

const blank = { presenters: [], minutes: null, purpose: null, caseNumber: null };

describe('a line that puts an item on the agenda', () => {
  const reads = (line: string, read: Partial<ReturnType<typeof readItemLine>>): void => {
    it(`is read as meant: "${line}"`, () => {
      assert.deepEqual(readItemLine(line), { ...blank, ...read });
    });
  };

  reads('Budget 2027', { title: 'Budget 2027' });
  reads('Budget 2027 [Nanna; Bo] (15 min)', {
    title: 'Budget 2027',
    presenters: ['Nanna', 'Bo'],
    minutes: 15,
  });
  reads('Budget (15 min.) [Nanna]', { title: 'Budget', presenters: ['Nanna'], minutes: 15 });
  reads('Budget [Nanna og Tyge]', { title: 'Budget', presenters: ['Nanna', 'Tyge'] });
  reads('Budget til beslutning', { title: 'Budget', purpose: 'decision' });
  reads('Budget til drøftelse (10 min)', { title: 'Budget', purpose: 'discussion', minutes: 10 });
  reads('Budget (til orientering)', { title: 'Budget', purpose: 'information' });
  reads('Budget til efterretning', { title: 'Budget', purpose: 'information' });
  reads('Budget for decision, case 24/12345', {
    title: 'Budget',
    purpose: 'decision',
    caseNumber: '24/12345',
  });
  reads('Budget, sag 24/12345', { title: 'Budget', caseNumber: '24/12345' });
  reads('Budget sagsnr. 00.01.00-A00-1-20 (5 min)', {
    title: 'Budget',
    caseNumber: '00.01.00-A00-1-20',
    minutes: 5,
  });
  reads('Budget [Nanna] (15 min) til beslutning, sag 24/12345', {
    title: 'Budget',
    presenters: ['Nanna'],
    minutes: 15,
    purpose: 'decision',
    caseNumber: '24/12345',
  });

  describe('and only looks like more', () => {
    reads('Budget (foreløbigt) for [A]-delen', { title: 'Budget (foreløbigt) for [A]-delen' });
    reads('Hjælp til selvhjælp', { title: 'Hjælp til selvhjælp' });
    reads('Fra idé til beslutningsgrundlag', { title: 'Fra idé til beslutningsgrundlag' });
    reads('Vejen til beslutning i to trin', { title: 'Vejen til beslutning i to trin' });
    reads('Den vigtige sag', { title: 'Den vigtige sag' });
    reads('En sag om mobning', { title: 'En sag om mobning' });
    reads('Møde om 15 min', { title: 'Møde om 15 min' });
    reads('(15 min)', { title: '(15 min)' });
    reads('[Nanna]', { title: '[Nanna]' });
  });
});
