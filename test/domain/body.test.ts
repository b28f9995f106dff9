import assert from 'node:assert/strict';
import { bodyKey, forumCalled, prefixFor } from '../../src/domain/body.js';

describe('Names of forums', () => {
  const same: [string, string][] = [
    ['Chefteam', 'Chefteammøde'],
    ['Chefteam-møde', 'chefteammødet'],
    ['Chefteamet', 'Chefteam'],
    ['Rådmandsmøde', 'rådmandsmødet'],
    ['Rådmandsmødekredsen', 'Rådmandsmøde'],
    ['Rådmandskredsen', 'Rådmandsmøde'],
    ['Social- og Seniorudvalget', 'Social- og Seniorudvalg'],
    ['KURS-møde', 'Kursmøde'],
    ['Direktionen', 'direktionsmøde'],
  ];
  for (const [a, b] of same) {
    it(`takes "${a}" and "${b}" for one body`, () => assert.equal(bodyKey(a), bodyKey(b)));
  }

  const different: [string, string][] = [
    ['Chefteam', 'Lederteam'],
    ['Socialudvalget', 'Seniorudvalget'],
    ['Teknik', 'Teknisk Udvalg'],
  ];
  for (const [a, b] of different) {
    it(`keeps "${a}" and "${b}" apart`, () => assert.notEqual(bodyKey(a), bodyKey(b)));
  }

  it('finds a forum by an alias', () => {
    const forum = { name: 'Chefteam', aliases: ['CT', 'chefmøde'], prefix: 'CT' };
    assert.equal(forumCalled('chefmødet', [forum]), forum);
    assert.equal(forumCalled('CT', [forum]), forum);
    assert.equal(forumCalled('Byrådet', [forum]), null);
  });

  const prefixes: [string, string[], string][] = [
    ['Chefteam', [], 'CT'],
    ['Chefteam', ['chefmøde', 'MSO'], 'MSO'],
    ['Rådmandsmøde', [], 'RM'],
    ['Social- og Seniorudvalget', [], 'SSU'],
    ['Klima', [], 'KL'],
    ['', [], 'TH'],
  ];
  for (const [name, aliases, prefix] of prefixes) {
    it(`numbers "${name}" (${aliases.join(', ') || 'no alias'}) as ${prefix}`, () =>
      assert.equal(prefixFor(name, aliases), prefix));
  }
});
