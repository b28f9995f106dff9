import type { ItemView } from '../../domain/view/views.js';
import { lean } from '../lean.js';
import { safe, safeLink } from '../safe.js';
import type { Voice } from '../voice.js';
import { presentersText } from './owners.js';

interface Section {
  title: string;
  lines: { text: string; link?: string }[];
}

/** What the paper says about an item beyond what the meeting is asked; null when it says nothing. */
export function aboutItem(item: ItemView, voice: Voice): { sections: Section[] } | null {
  const texts = (title: string, lines: readonly (string | null)[]): Section => ({
    title,
    lines: lines
      .filter((line) => line !== null && line !== '')
      .slice(0, 6)
      .map((line) => ({ text: safe(line ?? '', 250) })),
  });
  const attachments = item.attachments
    .slice(0, 8)
    .map(({ title, url }) => ({ text: safe(title, 100), ...lean({ link: safeLink(url) }) }));
  const sections = [
    texts(voice.t.caseOfficers, [
      presentersText(item.caseOfficers, voice),
      item.caseNumber === null ? null : voice.p.caseNumber(safe(item.caseNumber, 60)),
    ]),
    texts(voice.t.effects, item.effects),
    texts(voice.t.communication, [item.communication]),
    texts(voice.t.coordination, item.coordination),
    texts(
      voice.t.costs,
      item.costs.map(({ year, minDkk, maxDkk }) =>
        voice.p.kroner(year, voice.amount(minDkk), maxDkk === minDkk ? null : voice.amount(maxDkk)),
      ),
    ),
    { title: voice.t.attachments, lines: attachments },
  ].filter(({ lines }) => lines.length > 0);
  return sections.length === 0 ? null : { sections };
}
