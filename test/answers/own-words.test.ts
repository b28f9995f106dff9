import assert from 'node:assert/strict';
import { paper, Stage } from '../main-job/stage.js';
import type { FakeChat, FakeUser } from '../support/teams/index.js';

const secrets = /hemmelig/i;

describe('people’s own words, in personal, group and meeting chats', () => {
  let stage: Stage;
  let otto: FakeUser;
  let closedTitle = '';

  before(async () => {
    stage = await Stage.open('2026-11-27T08:00:00.000Z');
    const { bent, hanne, karla, mona, teams, bot } = stage;
    await stage.meeting('Cykelstativer ved rådhuset', 'Skolens tag');
    await stage.asks(bent, 'enhed Udvikling = @Mona Tjørnelund');
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til cykelstativer');
    await stage.says(hanne, 'Opgave: Hanne Lyngsø spørger leverandøren senest 28/11');
    await stage.says(karla, 'Opgave: Karla Vestergård tegner et kort senest 10/12');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Godkendt: Skolens tag udskiftes til foråret');
    await stage.says(mona, 'Opgave: Udvikling indhenter tilbud senest 30/11');
    await stage.asks(karla, 'afventer 3: godkendelse i økonomi');
    await stage.asks(mona, 'udskyd 5 til 4/12');
    await karla.uploads(teams.personal(karla), { name: 'lukket.txt', bytes: paper('sparring-lukket') });
    await bot.settled();
    const { items } = await stage.record();
    const at = items.findIndex(({ visibility }) => visibility === 'closed');
    closedTitle = items[at]?.title ?? '';
    assert.ok(closedTitle !== '');
    await stage.asks(bent, `gå til ${at + 1}`);
    await stage.says(bent, 'Beslutning: det hemmelige valg');
    await stage.says(bent, 'Opgave: Hanne Lyngsø ringer om det hemmelige senest 4/12');
    await stage.asks(bent, 'afslut alligevel');
    otto = teams.user('Otto Juul Ørum');
    await bent.invites(stage.chat, otto);
    await stage.clock.set('2026-11-30T09:00:00.000Z');
    // Whatever Monday morning brings comes before the questions.
    await stage.tick();
  });
  after(() => stage.close());

  const numbers = (text: string): number[] =>
    [...new Set([...text.matchAll(/CT-(\d+)/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);

  /** What the chat is answered, and what the asker is told besides, by the numbers in it. */
  const asks = async (user: FakeUser, text: string, chat: FakeChat) => {
    const personal = stage.teams.personal(user);
    const before = personal.posts.length;
    const shared = await stage.told(user, text, chat);
    const own =
      chat === personal
        ? ''
        : personal.posts
            .slice(before)
            .map((post) => post.card?.text() ?? post.text)
            .join('\n');
    return { shared, own };
  };

  /** Asked by Hanne: the entries that everybody is shown, and those that she alone is told of in a shared chat. */
  const questions: [text: string, shown: number[], alone?: number[]][] = [
    ['hvor står vi med cykelstativerne?', [1, 2, 3]],
    ['er der styr på skolens tag?', [4, 5]],
    ['hvad nåede vi frem til om taget?', [4]],
    ['blev skolens tag godkendt?', [4]],
    ['hvad blev vi enige om vedr. cykelstativer', [1]],
    ['hvem tager sig af leverandøren?', [2]],
    ['hvem har ansvaret for skolens tag?', [5]],
    ['hvad har jeg på bedding?', [2], [7]],
    ['hvad er jeg bagud med?', [2]],
    ['hvad har Karla gang i?', [3]],
    ['Karlas opgaver', [3]],
    ['hvad har Udvikling liggende?', [5]],
    ['hvad skulle have været færdigt?', [2]],
    ['hvad ligger og venter på godkendelse?', [3]],
    ['hvad har frist på fredag?', [5], [7]],
    ['hvad skal være klar inden jul?', [3, 5], [7]],
    ['hvad er blevet rykket?', [5]],
    ['hvor mange gange er 5 blevet skubbet?', [5]],
    ['hvordan går det med 3?', [3]],
    ['opgave 3?', [3]],
    ['hvad blev besluttet under punkt 2?', [4, 5]],
    ['hvad besluttede vi på mødet i november?', [1, 2, 3, 4, 5], [6, 7]],
    ['hvor staar vi med cykelstattiverne?', [1, 2, 3]],
    ['hvor står vi med svømmehallen?', []],
    ['hvilke opgaver mangler en frist?', []],
    ['vis mig alle åbne opgaver', [2, 3, 5], [7]],
    ['where do we stand on cykelstativer?', [1, 2, 3]],
    ['who is responsible for skolens tag?', [5]],
    ["what's on my plate?", [2], [7]],
    ['are we behind on anything?', [2]],
    ['what is stuck?', [3]],
    ['what keeps getting postponed?', [5]],
    ['what is due on Friday?', [5], [7]],
    ['what happened at the meeting on 27 November?', [1, 2, 3, 4, 5], [6, 7]],
  ];

  for (const [text, shown, alone = []] of questions) {
    it(`"${text}" is answered by ${shown.map((number) => `CT-${number}`).join(', ') || 'nothing'}`, async () => {
      const { shared, own } = await asks(stage.hanne, text, stage.chat);
      assert.deepEqual(numbers(shared), shown, shared);
      assert.deepEqual(numbers(own), alone, own);
      assert.doesNotMatch(shared, secrets);
      if (alone.length > 0) assert.match(shared, /sendt til dig privat/);
      const { shared: personal } = await asks(stage.hanne, text, stage.teams.personal(stage.hanne));
      const all = [...shown, ...alone].sort((a, b) => a - b);
      const told = numbers(personal);
      assert.ok(
        told.every((number) => all.includes(number)),
        personal,
      );
      assert.equal(told.length, Math.min(5, all.length), personal);
    });

    it(`"${text}" tells who joined later nothing that is closed`, async () => {
      for (const chat of [stage.chat, stage.teams.personal(otto)]) {
        const { shared, own } = await asks(otto, text, chat);
        assert.doesNotMatch(`${shared}\n${own}`, secrets);
        assert.ok(!`${shared}${own}`.includes(closedTitle), text);
        assert.ok(!numbers(shared + own).some((number) => number > 5), shared + own);
      }
    });
  }

  it('says where nothing is found, and what comes near, and nothing else', async () => {
    const { shared } = await asks(stage.hanne, 'hvor står vi med cykelstativer i svømmehallen?', stage.chat);
    assert.match(shared, /Jeg fandt ikke noget om »cykelstativer i svømmehallen«/);
    const near = await asks(stage.hanne, 'er der styr på rådhusets elevator?', stage.chat);
    assert.deepEqual(numbers(near.shared), []);
    assert.match(near.shared, /Det nærmeste er »Cykelstativer ved rådhuset«/);
  });

  it('answers a guest of another forum nothing of this one', async () => {
    const stranger = stage.teams.user('Sofus Fremmed');
    const personal = stage.teams.personal(stranger);
    for (const text of [
      'hvor står vi med cykelstativerne?',
      'hvem tager sig af leverandøren?',
      'Karlas opgaver',
    ]) {
      const { shared } = await asks(stranger, text, personal);
      assert.deepEqual(numbers(shared), [], shared);
    }
  });

  it('does not mistake what somebody says or asks of people for a question to the bot', async () => {
    const { entries } = await stage.record();
    const [post] = await stage.asks(stage.bent, 'Alle sender deres tal inden fredag');
    assert.doesNotMatch(post?.card?.text() ?? post?.text ?? '', /Status|Jeg fandt/);
    const [unclear] = await stage.asks(stage.bent, 'Hvad med at vente lidt?');
    assert.match(unclear?.text ?? '', /Det forstod jeg ikke/);
    assert.ok((await stage.record()).entries.length >= entries.length);
  });

  it('shows five first, and more when asked to', async () => {
    const personal = stage.teams.personal(stage.hanne);
    const [post] = await stage.asks(stage.hanne, 'hvad besluttede vi på mødet i november?', personal);
    const card = post?.card;
    assert.ok(card);
    assert.equal(numbers(card.text()).length, 5);
    const more = await stage.hanne.presses(card, 'Vis flere');
    assert.deepEqual(numbers(more.shown().text()), [1, 2, 3, 4, 5, 6, 7]);
  });
});
