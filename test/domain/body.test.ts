import assert from 'node:assert/strict';
import { bodyKey, forumCalled, forumMeant, prefixFor } from '../../src/domain/body.js';

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
    ['Sundhed- og Omsorgsudvalget', 'Sundheds- og Omsorgsudvalget'],
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

describe('The forum that is meant', () => {
  const forum = (id: string, name: string, aliases: string[] = []) => ({
    id,
    name,
    aliases,
    prefix: prefixFor(name, aliases),
  });
  const team = forum('ct', 'Chefteam', ['chefmøde']);
  const social = forum('ssu', 'Social- og Seniorudvalget');
  const meant = (said: string, forums: ReturnType<typeof forum>[], own = 'ct') =>
    forumMeant(said, forums, own)?.id ?? null;

  it('is the one that is called so', () => {
    assert.equal(meant('chefteammøde', [team, social], 'ssu'), 'ct');
    assert.equal(meant('Social- og Seniorudvalget', [team, social]), 'ssu');
  });

  it('is the only committee where just “udvalget” is said, and none where there are two', () => {
    assert.equal(meant('udvalget', [team, social]), 'ssu');
    assert.equal(meant('udvalget', [team, social, forum('tmu', 'Teknik- og Miljøudvalget')]), null);
    assert.equal(meant('byrådet', [team, social]), null);
  });

  it('is the one in which it is said before another of the same name', () => {
    const other = forum('other', 'Chefgruppen', ['chefmøde']);
    assert.equal(meant('chefmødet', [other, team]), 'ct');
    assert.equal(meant('chefmødet', [other, team, social], 'ssu'), null);
  });
});
