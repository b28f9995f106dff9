import assert from 'node:assert/strict';
import { maskCpr } from '../../src/domain/cpr.js';

describe('CPR numbers', () => {
  it('are masked with and without a dash or a space, and the text keeps its length', () => {
    for (const number of ['010203-1234', '0102031234', '311299 4321']) {
      const text = `Borgeren (${number}) har klaget`;
      const masked = maskCpr(text);
      assert.ok(!masked.includes(number));
      assert.equal(masked.length, text.length);
    }
  });

  it('are told from case numbers, sums, phone numbers and dates', () => {
    for (const text of [
      '18/21395',
      'EMN-2025-010561',
      '500.000 kr.',
      '89 40 20 00',
      '2026-11-22',
      '451399-1234',
      '1234567890123',
    ]) {
      assert.equal(maskCpr(text), text);
    }
  });
});
