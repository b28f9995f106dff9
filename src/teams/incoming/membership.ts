import type { Happening } from '../../commands/incoming.js';
import { records, text } from './read.js';
import type { Activity } from './read-activity.js';
import { personId, readSender } from './sender.js';

/** The bot was installed or removed. "remove-upgrade" is followed by "add-upgrade" and is no farewell. */
export function readInstallation({ raw }: Activity): Happening | null {
  const action = text(raw.action)?.toLowerCase();
  if (action === 'add' || action === 'add-upgrade') return { kind: 'installed' };
  return action === 'remove' ? { kind: 'removed' } : null;
}

/**
 * People came or went. Teams tells of the bot itself both here and by installationUpdate, in either order; that it is
 * here is then known already.
 */
export function readMembers({ raw, tenant, bot }: Activity, local: boolean): Happening | null {
  const added = records(raw.membersAdded).filter((member) => text(member.id));
  const removed = records(raw.membersRemoved).filter((member) => text(member.id));
  if (added.some((member) => member.id === bot)) return { kind: 'installed' };
  if (removed.some((member) => member.id === bot)) return { kind: 'removed' };
  if (added.length === 0 && removed.length === 0) return null;
  return {
    kind: 'members-changed',
    joined: added.map((member) => readSender(member, {}, tenant, local)),
    left: removed.map((member) => personId(tenant, text(member.aadObjectId), text(member.id) ?? '')),
  };
}
