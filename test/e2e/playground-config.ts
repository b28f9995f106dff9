/** Who is in the Playground: a management team of a municipality that does not exist. */
export interface PlaygroundPerson {
  id: string;
  name: string;
  aadObjectId: string;
}

const person = (number: number, name: string): PlaygroundPerson => ({
  id: `29:playground-${number}`,
  name,
  aadObjectId: `00000000-0000-4000-8000-0000000000${String(20 + number)}`,
});

export const nanna = person(0, 'Nanna Lillevang');
export const hanne = person(1, 'Hanne Kjær');
export const mikkel = person(2, 'Mikkel Bro');
export const sofie = person(3, 'Sofie Tyge');
/** The Playground wants at least six. */
const people = [nanna, hanne, mikkel, sofie, person(4, 'Ulla Lind'), person(5, 'Bo Maj Ravn')];

export const tenant = '00000000-0000-4000-8000-000000000001';
export const bot = { id: '28:00000000-0000-4000-8000-000000000011', name: 'Tovholder' };
export const groupChat = { id: '19:00000000000040008000000000000040@thread.v2', name: 'Chefteam' };
export const personalChat = { id: 'a:playground-personal' };

/** As the Playground reads it (YAML 1.2, which JSON is a part of). The first person is the one who types. */
export function playgroundConfig(): string {
  const [me, ...others] = people.map(({ id, name, aadObjectId }) => {
    const [givenName = '', surname = ''] = name.split(' ');
    const email = `${givenName.toLowerCase()}@example.com`;
    return { id, name, aadObjectId, givenName, surname, email, userPrincipleName: email };
  });
  return JSON.stringify({
    version: '0.1.1',
    tenantId: tenant,
    bot,
    currentUser: me,
    users: others,
    personalChat,
    groupChat,
    team: {
      id: '19:playground-team@thread.tacv2',
      name: 'Velfærd',
      aadGroupId: '00000000-0000-4000-8000-000000000031',
      channels: [{ id: '19:playground-channel@thread.tacv2', name: 'Generelt' }],
    },
  });
}
