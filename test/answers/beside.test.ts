import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';
import type { FakeChat } from '../support/teams/index.js';

describe('questions beside the meeting', () => {
  let stage: Stage;
  let group: FakeChat;

  beforeEach(async () => {
    stage = await Stage.open();
    const { bent, karla, mona, teams } = stage;
    await stage.meeting('Solceller på skolen', 'Svømmehallen');
    await stage.says(mona, 'Beslutning: Vi køber solceller til taget');
    await stage.asks(bent, 'forbehold Karla Vestergård: prisen er fra i fjor');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Beslutning: Svømmehallen lukker i uge 7');
    group = teams.group('Frokost', [bent, karla]);
  });
  afterEach(() => stage.close());

  it('about what was decided tell who had reservations, of that item alone', async () => {
    const solar = await stage.told(stage.karla, 'hvad besluttede vi om solceller');
    assert.match(solar, /CT-1[\s\S]*Forbehold fra Karla Vestergård: prisen er fra i fjor/);
    assert.ok(!/Forbehold/.test(await stage.told(stage.karla, 'hvad besluttede vi om svømmehallen')));
  });

  it('name an item by its number alone', async () => {
    assert.match(await stage.told(stage.karla, 'punkt 2'), /Svømmehallen lukker i uge 7/);
  });

  it('are answered in private in a chat that is no forum’s, where the asker’s forums know', async () => {
    const before = stage.teams.personal(stage.karla).posts.length;
    const shared = await stage.told(stage.karla, 'status solceller', group);
    assert.match(shared, /privat/);
    assert.ok(!/taget/.test(shared));
    const own = stage.teams.personal(stage.karla).posts.slice(before);
    assert.ok(own.some(({ card }) => card?.says('Vi køber solceller til taget')));
    assert.match(await stage.told(stage.karla, 'status rumfart', group), /fandt ikke noget/);
  });

  it('of somebody from outside find nothing of it there', async () => {
    const otto = stage.teams.user('Otto Juul Ørum');
    const elsewhere = stage.teams.group('Kantinen', [otto]);
    assert.match(await stage.told(otto, 'status solceller', elsewhere), /fandt ikke noget/);
    assert.ok(
      !stage.teams.sent.containing('Vi køber solceller').some(({ readers }) => readers.includes(otto)),
    );
  });
});
