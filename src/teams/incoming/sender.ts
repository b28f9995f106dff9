import type { Sender } from '../../commands/incoming.js';
import type { PersonId } from '../../domain/person.js';
import { record, records, text, type Loose } from './read.js';
import { knownZone } from './zone.js';

/** A person by the Entra id, or by the Teams id where there is none (anonymous guests of a call). */
export const personId = (tenant: string, entraId: string | null, teamsId: string): PersonId =>
  `${tenant}/${entraId ?? teamsId}`;

export function readSender(from: Loose, raw: Loose, tenant: string, local: boolean): Sender {
  const teamsId = text(from.id) ?? '';
  const entraId = text(from.aadObjectId);
  return {
    id: personId(tenant, entraId, teamsId),
    name: text(from.name) ?? '',
    entraId,
    teamsId,
    role: roleOf(from, entraId !== null || local),
    locale: localeOf(raw.locale),
    zone: zoneOf(raw),
  };
}

export function roleOf(from: Loose, known: boolean): Sender['role'] {
  const role = (text(from.userRole) ?? text(from.role) ?? '').toLowerCase();
  if (role === 'anonymous' || !known) return 'anonymous';
  return role === 'guest' ? 'guest' : 'member';
}

function localeOf(value: unknown): Sender['locale'] {
  const language = text(value)?.slice(0, 2).toLowerCase();
  return language === 'da' || language === 'en' ? language : null;
}

/** localTimezone is missing on some Android clients, the entity in some others. */
function zoneOf(raw: Loose): string | null {
  const client = records(raw.entities).find((entity) => entity.type === 'clientInfo');
  return knownZone(text(raw.localTimezone)) ?? knownZone(text(record(client).timezone));
}
