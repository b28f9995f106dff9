import assert from 'node:assert/strict';
import type { ReadCard } from '../support/teams/card.js';
import type { FakeUser, PressOptions } from '../support/teams/user.js';
import { Stage } from '../main-job/stage.js';

describe('the form of a capture', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget', 'Eventuelt');
    await stage.says(stage.mona, 'Opgave: Mona sender tal til alle senest 10/12');
    await stage.says(stage.karla, 'Beslutning: Hanne undersøger huslejen inden 18/12');
  });
  afterEach(() => stage.close());

  const open = async (label: string, user: FakeUser, options: PressOptions = {}): Promise<ReadCard> => {
    const card = stage.chat.card('Punkt 1 af 2');
    return (await user.presses(card, 'Ret', { near: label, ...options })).shown();
  };
  const save = async (label: string, user: FakeUser, inputs: Record<string, unknown>) => {
    const answer = await user.presses(await open(label, user), 'Gem', { inputs });
    await stage.bot.settled();
    return answer;
  };
  const field = (card: ReadCard, id: string) => card.inputs().find((input) => input['id'] === id);

  it('offers the people of the chat by Teams’ own picker, and by a list where there is none', async () => {
    const owner = field(await open('CT-1', stage.mona), 'owner');
    assert.deepEqual(owner?.['choices.data'], {
      type: 'Data.Query',
      dataset: 'graph.microsoft.com/users?scope=currentContext',
    });
    const choices = owner['choices'] as { title: string; value: string }[];
    assert.deepEqual(
      choices.map(({ title }) => title),
      stage.chat.members.map(({ name }) => name),
    );
    assert.ok(choices.some(({ value }) => value === stage.karla.entraId));
  });

  it('takes the owner from either, and from somebody who came to the chat a moment ago', async () => {
    await save('CT-1', stage.mona, { owner: stage.karla.entraId });
    assert.match(stage.chat.card('Punkt 1 af 2').line('CT-1'), /Karla Vestergård/);
    const otto = stage.teams.user('Otto Ny');
    stage.chat.add(otto);
    await save('CT-1', stage.karla, { owner: otto.entraId });
    assert.match(stage.chat.card('Punkt 1 af 2').line('CT-1'), /Otto Ny/);
    const answer = await save('CT-1', stage.bent, { owner: '00000000-0000-0000-0000-000000000000' });
    assert.match(answer.message ?? '', /ikke med i chatten/);
  });

  it('makes a decision a follow-up with the owner and day its text names, and asks for the rest at once', async () => {
    const answer = await save('CT-2', stage.karla, { kind: 'followUp' });
    assert.ok(field(answer.shown(), 'due') && field(answer.shown(), 'owner'));
    const made = await stage.followUp(2);
    assert.deepEqual(
      [made.type, made.due?.day, made.owners.map((one) => one.kind === 'person' && one.person.name)],
      ['followUp', '2026-12-18', ['Hanne Lyngsø']],
    );
    assert.equal(made.source.kind, 'message');
  });

  it('makes it a decision again, and what it had as a follow-up comes back when that was a mistake', async () => {
    await save('CT-1', stage.mona, { kind: 'decided' });
    assert.match(stage.chat.card('Punkt 1 af 2').text(), /Besluttet: .*sender tal/);
    assert.equal((await stage.entry(1)).type, 'outcome');
    await save('CT-1', stage.mona, { kind: 'followUp' });
    assert.deepEqual(
      [(await stage.followUp(1)).due?.day, (await stage.followUp(1)).owners.length],
      ['2026-12-10', 1],
    );
  });

  it('changes one kind of outcome into another', async () => {
    await save('CT-2', stage.karla, { kind: 'discussed' });
    assert.match(stage.chat.card('Punkt 1 af 2').text(), /Drøftet: /);
  });

  it('moves it to another item, and out of the agenda', async () => {
    const { items } = await stage.record();
    await save('CT-2', stage.karla, { item: items[1]!.id });
    assert.ok(!stage.chat.card('Punkt 1 af 2').says('CT-2'));
    assert.equal((await stage.entry(2)).item, items[1]!.id);
    await save('CT-1', stage.mona, { item: 'none' });
    assert.equal((await stage.entry(1)).item, null);
  });

  it('saves what was changed in it, and nothing that somebody else has changed since it was opened', async () => {
    const form = await open('CT-1', stage.mona);
    await stage.asks(stage.bent, 'frist 1 24/12');
    await stage.mona.presses(form, 'Gem', { inputs: { text: 'Mona sender tallene' } });
    assert.deepEqual(
      [(await stage.followUp(1)).text, (await stage.followUp(1)).due?.day],
      ['Mona sender tallene', '2026-12-24'],
    );
  });

  it('shows who did what, newest first, and takes the newest change back, once however often it is pressed', async () => {
    await stage.asks(stage.bent, 'frist 1 18/12');
    await stage.asks(stage.bent, 'ansvarlig 1 @Karla Vestergård');
    const form = await open('CT-1', stage.mona);
    const past = form.texts().filter((line) => / · /.test(line) && line.includes('kl.'));
    assert.match(past[0] ?? '', /Bent Sølvsten · ansvarlig: Mona Tjørnelund → Karla Vestergård/);
    assert.match(past[1] ?? '', /frist: torsdag 10-12 → fredag 18-12/);
    assert.match(past.at(-1) ?? '', /Mona Tjørnelund · skrev det$/);
    const back = await stage.mona.presses(form, 'Fortryd seneste ændring');
    await stage.mona.presses(form, 'Fortryd seneste ændring');
    assert.match(back.shown().text(), /Karla Vestergård → Mona Tjørnelund \(fortrød\)/);
    assert.equal((await stage.followUp(1)).due?.day, '2026-12-18');
    await stage.mona.presses(back.shown(), 'Fortryd seneste ændring');
    assert.equal((await stage.followUp(1)).due?.day, '2026-12-10');
  });

  it('is shown in another’s hands to be read, and who may change it is said', async () => {
    const form = await open('CT-2', stage.mona);
    assert.ok(form.says('ikke rette') && form.inputs().length === 0);
    const refused = await stage.told(stage.mona, 'ret 2: Noget andet');
    assert.match(refused, /Bent Sølvsten/);
    assert.match(refused, /Karla Vestergård/);
    assert.match((await stage.entry(2)).text, /huslejen/);
  });

  it('is answered to the one who pressed and to nobody else, and by Submit in private', async () => {
    const before = stage.chat.standing().length;
    await open('CT-1', stage.mona);
    await stage.bot.settled();
    assert.equal(stage.chat.standing().length, before);
    assert.ok(!stage.chat.cards().some((card) => card.inputs().some(({ id }) => id === 'text')));
    const { mona, chat, teams, bot } = stage;
    await mona.presses(chat.card('Punkt 1 af 2'), 'Ret', { near: 'CT-1', as: 'submit' });
    await bot.settled();
    const form = teams.personal(mona).card('CT-1');
    await mona.presses(form, 'Gem', { as: 'submit', inputs: { kind: 'noted', due: '2026-12-24' } });
    await bot.settled();
    assert.equal(stage.chat.standing().length, before);
    assert.match(chat.card('Punkt 1 af 2').text(), /Taget til efterretning: .*sender tal/);
  });

  it('of a suggestion has yes and no on the card, by Execute and by Submit', async () => {
    const { mona, karla, chat, bot } = stage;
    await stage.says(mona, 'Vi skal have undersøgt bankens gebyrer');
    await stage.says(karla, 'Nogen skal kontakte leverandøren');
    const asked = (await stage.record()).entries.filter(({ suggested }) => suggested);
    assert.equal(asked.length, 2);
    const [one, two] = asked.map(({ number }) => `CT-${number}`);
    await karla.presses(chat.card('Punkt 1 af 2'), '✓ Ja', { near: one! });
    await karla.presses(chat.card('Punkt 1 af 2'), '✗ Nej', { near: two!, as: 'submit' });
    await bot.settled();
    const after = (await stage.record()).entries;
    assert.equal(after.find(({ number }) => `CT-${number}` === one)?.suggested, false);
    assert.equal(after.find(({ number }) => `CT-${number}` === two)?.withdrawn, true);
  });
});
