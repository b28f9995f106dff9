import assert from 'node:assert/strict';
import { escapeText, safe, safeLink } from '../../src/render/safe.js';

describe('text of others', () => {
  it('loses what reorders or hides text, and line breaks', () => {
    assert.equal(safe('ab\u202Ecd\u200B\u0007\r\nef\tg'), 'abcd ef g');
  });

  it('stays by itself when it is written right to left', () => {
    assert.equal(safe('محمد'), '\u2068محمد\u2069');
    assert.equal(safe('\u2067Anna\u2069'), 'Anna');
  });

  it('keeps æøå, emoji and family emoji whole', () => {
    assert.equal(safe('Søren Ærø Åse 👩‍👩‍👧'), 'Søren Ærø Åse 👩‍👩‍👧');
  });

  it('is cut between words, never inside a character', () => {
    assert.equal(safe('Undersøger om det kan lade sig gøre', 20), 'Undersøger om det …');
    assert.doesNotMatch(safe('😀'.repeat(50), 21), /[\ud800-\udbff](?![\udc00-\udfff])/);
    assert.ok(safe('x'.repeat(30_000), 100).length <= 100);
  });

  it('cannot climb out of its line with piled marks', () => {
    assert.equal(safe(`a${'\u0301'.repeat(40)}b`).length, 5);
  });

  it('cannot call the date functions of cards', () => {
    assert.doesNotMatch(safe('{{DATE(2026-11-27T00:00:00Z)}}'), /\{\{/);
  });

  it('comes through markdown as it was written', () => {
    assert.equal(
      escapeText('*a* _b_ [c](https://d) `e` ~f~ |g|'),
      '\\*a\\* \\_b\\_ \\[c\\](https://d) \\`e\\` \\~f\\~ \\|g\\|',
    );
    assert.equal(
      escapeText('<at>Hanne</at> & &amp; 2 > 1'),
      '&lt;at&gt;Hanne&lt;/at&gt; & &amp;amp; 2 &gt; 1',
    );
    assert.equal(escapeText('Pårørende - 20. maj (kl. 9)'), 'Pårørende - 20. maj (kl. 9)');
  });

  it('links only to the web and to Teams', () => {
    assert.equal(safeLink('https://kommune.example/a b'), 'https://kommune.example/a%20b');
    assert.equal(safeLink('javascript:alert(1)'), null);
    assert.equal(safeLink('file:///c:/x'), null);
    assert.equal(safeLink('bilag.pdf'), null);
    assert.equal(safeLink(null), null);
  });
});
