import type { FakeUser } from '../support/teams/index.js';
import type { Assembly } from './assembly.js';

/** The minutes as somebody gets them as a file in private. */
export async function minutesFile(assembly: Assembly, person: FakeUser, typed: string): Promise<string> {
  const own = assembly.personal(person);
  await assembly.asks(person, typed, own);
  const offer = own.posts.findLast((post) => post.file !== null);
  if (!offer) throw new Error(`no file was offered: ${own.read()}`);
  await person.answersFile(offer, 'accept');
  await assembly.settled();
  return new TextDecoder().decode(assembly.teams.files.newest);
}
