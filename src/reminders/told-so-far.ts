import { ownerName, ownerPerson, type FollowUp, type Ping } from '../domain/entry.js';
import type { PersonId } from '../domain/person.js';
import { pingKind } from '../domain/ping-step.js';
import type { PingLine } from '../domain/view/views.js';
import type { Records } from '../ports/records.js';

/** The reminders of a follow-up until now; of one that did not arrive only that somebody was named in the chat instead. */
export async function toldSoFar(
  { pings, owners }: FollowUp,
  records: Pick<Records, 'person'>,
): Promise<PingLine['told']> {
  const wasNamed = (step: string, person: PersonId): boolean =>
    pings.some(
      (ping) => ping.step === `mention:${step}` && ping.person === person && ping.result === 'mentioned',
    );
  const mine = pings.filter(
    ({ step, person, result }) =>
      (pingKind(step) === 'step' && (result === 'sent' || !wasNamed(step, person))) ||
      (pingKind(step) === 'mention' && result === 'mentioned'),
  );
  return Promise.all(
    mine.map(async (ping) => {
      const owner = owners.find((one) => ownerPerson(one)?.id === ping.person);
      const name = owner ? ownerName(owner) : ((await records.person(ping.person))?.name ?? '');
      return { at: ping.at, name, how: howTold(ping) };
    }),
  );
}

const howTold = ({ result }: Ping): PingLine['told'][number]['how'] =>
  result === 'sent' ? 'sent' : result === 'mentioned' ? 'named' : 'missed';

/** A step whose newest try did not arrive. */
export const isLost = ({ pings }: FollowUp, step: string): boolean => {
  const last = pings.findLast((ping) => ping.step === step);
  return last !== undefined && last.result !== 'sent';
};
