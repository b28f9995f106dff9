import assert from 'node:assert/strict';
import type { FakeUser } from '../support/teams/index.js';
import { paper, Stage } from '../main-job/stage.js';

/** What nobody without access may read. */
const secret = /organisering af sekretariatet/i;

describe('access to a closed item', () => {
  let stage: Stage;
  let ivan: FakeUser;
  beforeEach(async () => {
    stage = await Stage.open();
    const { bent, karla, teams, bot } = stage;
    ivan = teams.user('Ivan Tangaa');
    await stage.asks(bent, 'forum Chefteam (CT)');
    await ivan.says(teams.personal(ivan), 'hjælp');
    await karla.says(teams.personal(karla), paper('sparring-lukket'));
    await bot.settled();
    await stage.asks(bent, 'start møde');
  });
  afterEach(() => stage.close());

  const seenBy = (user: FakeUser): string =>
    JSON.stringify(
      stage.teams.sent.all.filter(({ readers }) => readers.includes(user)).map(({ body }) => body),
    );

  it('is not had by a case officer outside the chats, whose name alone may be anybody’s', async () => {
    await stage.asks(stage.bent, 'næste');
    assert.doesNotMatch(seenBy(ivan), secret);
  });

  it('is given by whoever runs the meeting: the item comes in personal chat, and nobody else reads more', async () => {
    const { bent, mona, teams } = stage;
    assert.match(await stage.told(mona, 'adgang 1 Ivan Tangaa'), /Det kan kun Bent Sølvsten/);
    assert.match(await stage.told(bent, 'adgang 1 Ivan Tangaa'), /Ivan Tangaa har nu adgang til punkt 1\./);
    const card = teams.personal(ivan).cards().at(-1);
    assert.match(card?.text() ?? '', secret);
    assert.doesNotMatch(seenBy(mona), secret);
    assert.match(await stage.told(bent, 'fjern adgang 1 Ivan Tangaa'), /ikke længere adgang/);
    const item = (await stage.record()).items[0];
    assert.deepEqual(item?.granted, []);
    assert.deepEqual(
      item.history.map(({ field, by }) => [field, by?.name]),
      [
        ['granted', 'Bent Sølvsten'],
        ['granted', 'Bent Sølvsten'],
      ],
    );
  });

  it('is not to be given to an open item, nor to somebody nobody knows', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'punkt+ Biler');
    assert.match(await stage.told(bent, 'adgang 2 Ivan Tangaa'), /Punkt 2 er åbent/);
    assert.match(await stage.told(bent, 'adgang 1 Otto Ukendt'), /kan ikke finde/);
  });
});
