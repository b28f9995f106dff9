import type { Locale } from '../../domain/locale.js';
import type { AgendaItem } from '../../domain/meeting.js';

/** Marks the follow-up that stands for a paper's *Kommunikation*. */
export const communicationRule = 'paper.communication';

/** "Afventer chefteam", "Ingen", "-": nothing to tell yet, or at all. */
const nothingToTell =
  /^(?:[\s–—-]*$|afventer|ingen|intet|ikke |nej\b|n\/a|none|awaits|pending|no )|\b(?:skal ikke kommunikeres|ingen kommunikation|kommunikeres ikke)\b/iu;

const names: Record<Locale, string> = { da: 'Kommunikation', en: 'Communication' };

/** The words of the follow-up, or null where there is nothing to tell. */
export function communicationOf(
  item: Pick<AgendaItem, 'communication' | 'embargo'>,
  locale: Locale,
): string | null {
  const text = item.communication?.trim() ?? '';
  return text === '' || item.embargo || nothingToTell.test(text) ? null : `${names[locale]}: ${text}`;
}
