import type { LadderName } from '../domain/person.js';

/** A step of the ladder: so many days, or working days, from the due day. */
export interface Step {
  name: string;
  days?: number;
  workdays?: number;
  /** Only when the follow-up was given more than so many days ahead. */
  ahead?: number;
}

const eve: Step = { name: 'eve', workdays: -1 };
const onTheDay: Step = { name: 'day', days: 0 };

/** The ladders of design §10. */
export const ladders: Record<LadderName, readonly Step[]> = {
  light: [eve, onTheDay],
  normal: [
    { name: 'week', days: -7, ahead: 10 },
    eve,
    onTheDay,
    { name: 'after-2', workdays: 2 },
    { name: 'after-5', workdays: 5 },
  ],
  dense: [
    { name: 'week', days: -7, ahead: 10 },
    { name: 'before-3', workdays: -3 },
    eve,
    onTheDay,
    ...Array.from({ length: 10 }, (_, i): Step => ({ name: `after-${i + 1}`, workdays: i + 1 })),
  ],
};

/** How many working days after the due day what got no answer is taken further: when the ladder has been climbed. */
export const patience: Record<LadderName, number> = { light: 5, normal: 6, dense: 11 };
