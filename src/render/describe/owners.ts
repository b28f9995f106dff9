import type { OwnerView } from '../../domain/view/views.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** "Hanne Lyngsø Elkær", "Nanna (Nanna Lillevang eller Nanna Holm?)", "Sundhed (antaget)"; null without owners. */
export function ownersText(owners: readonly OwnerView[], voice: Voice): string | null {
  if (owners.length === 0) return null;
  const shown = owners.slice(0, 6).map((owner) => ownerText(owner, voice));
  const rest = owners.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${voice.p.more(rest)}` : voice.say.and(shown);
}

/** Just the names; null without owners. */
export const ownerNames = (owners: readonly OwnerView[], voice: Voice): string | null =>
  owners.length === 0
    ? null
    : presentersText(
        owners.map(({ name }) => name),
        voice,
      );

function ownerText(owner: OwnerView, voice: Voice): string {
  const note =
    owner.candidates.length > 1
      ? `${voice.say.or(owner.candidates.slice(0, 4).map((name) => safe(name, 60)))}?`
      : !owner.known
        ? owner.source === 'default'
          ? `${voice.p.proposed}, ${voice.p.notKnown}`
          : voice.p.notKnown
        : owner.source === 'implied'
          ? voice.p.implied
          : owner.source === 'default'
            ? voice.p.proposed
            : null;
  return safe(owner.name, 60) + (note === null ? '' : ` (${note})`);
}

/** "Tyge og Jens"; empty without presenters. */
export const presentersText = (names: readonly string[], voice: Voice): string =>
  names.length > 6
    ? `${names
        .slice(0, 6)
        .map((name) => safe(name, 60))
        .join(', ')} ${voice.p.more(names.length - 6)}`
    : voice.say.and(names.map((name) => safe(name, 60)));
