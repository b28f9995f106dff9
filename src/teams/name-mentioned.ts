import type { AddressBook } from './address-book.js';
import type { Connector } from './connector/connector.js';
import { entraIdOf } from './directory.js';
import { mentioned } from './incoming/mentions.js';
import type { Activity } from './incoming/read-activity.js';
import { personId } from './incoming/sender.js';

const most = 10;

/**
 * Learns who the mentioned are: a mention names only the Teams id, records name people by the Entra id. Asked of the
 * record first and then of Teams, once for each person; who cannot be found keeps the Teams id.
 */
export async function nameMentioned(
  activity: Activity,
  book: AddressBook,
  connector: Connector,
): Promise<void> {
  const { tenant, place, bot, raw } = activity;
  const unknown = (): string[] => mentioned(raw, bot).filter((id) => !book.whoIs(tenant, id));
  if (unknown().length === 0) return;
  await book.loadPeople(tenant);
  await Promise.all(
    unknown()
      .slice(0, most)
      .map(async (teamsId) => {
        const called = await connector.member(place.address, teamsId);
        const entraId = called.ok ? entraIdOf(called.value) : null;
        if (entraId) book.knowPerson(tenant, teamsId, personId(tenant, entraId, teamsId));
      }),
  );
}
