import { weekNumber } from '../../domain/week.js';
import type { BurnUpView } from '../../domain/view/burn-up-view.js';
import { lean } from '../lean.js';
import type { Voice } from '../voice.js';

/** The picture, with its words for who does not see it. Where there is no picture the words stand alone. */
export interface BurnUpPicture {
  picture?: string;
  alt: string;
}

export const burnUpPicture = (view: BurnUpView, voice: Voice, shown: boolean): BurnUpPicture => ({
  alt: burnUpText(view, voice),
  ...lean({ picture: shown ? (voice.pictures[0] ?? null) : null }),
});

/** "17 åbne opfølgninger. Sidste uge: 3 nye, 2 færdige. Denne uge: 1 ny, 0 færdige.": of a week just begun nothing. */
export function burnUpText({ weeks }: BurnUpView, { p }: Voice): string {
  const [now, before] = weeks.slice(-2).reverse();
  if (!now) return '';
  const told = [p.burnUpOpen(now.open)];
  if (before) told.push(p.burnUpIn('last', before.created, before.closed));
  if (!before || now.created + now.closed > 0) told.push(p.burnUpIn('this', now.created, now.closed));
  return told.join(' ');
}

/** "uge 47: 3 nye · 2 færdige · 17 åbne", the newest first. */
export const burnUpWeeks = ({ weeks }: BurnUpView, voice: Voice, most: number): string[] =>
  weeks
    .slice(-most)
    .reverse()
    .map(({ week, created, closed, open }) => voice.p.burnUpWeek(weekNumber(week), created, closed, open));
