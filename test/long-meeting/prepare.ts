import { paper, type Assembly } from './assembly.js';

/** A forum with its roles, and the agenda of its meeting: three papers, what is typed, and two proposals of members. */
export async function prepare(a: Assembly): Promise<void> {
  const { chair, secretary } = a;
  await a.asks(chair, 'forum Chefteam (CT, chefmøde)');
  await a.asks(chair, `mødeleder @${chair.name}`);
  await a.asks(chair, `referent @${secretary.name}`);
  await a.asks(secretary, 'møde 27/11 kl. 9-11');
  await a.asks(secretary, 'punkt+ Godkendelse af dagsordenen (5 min)');
  await a.asks(secretary, 'fast punkt 1');
  const own = a.personal(secretary);
  for (const name of ['vejtraeer', 'madordning', 'byggesager']) {
    await secretary.uploads(own, { name: `${name}.txt`, bytes: paper(name) });
    await a.settled();
  }
  await a.asks(a.who('Esben'), 'punkt+ Cykelparkering ved stationen [Esben] (15 min)');
  await a.asks(a.who('Tove'), 'punkt+ Ferieplan 2027');
  for (const title of ['Cykelparkering ved stationen', 'Ferieplan 2027']) {
    await a.presses(chair, a.personal(chair).card(title), '✓ Tag med');
  }
  await a.asks(chair, 'punkt+ Eventuelt');
  await a.asks(secretary, 'udsend dagsorden');
}
