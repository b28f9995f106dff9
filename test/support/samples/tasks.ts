import type { Entry } from '../../../src/domain/entry.js';
import type { LineView } from '../../../src/domain/view/views.js';
import type { SampleTexts } from '../view-texts.js';
import { due, entries, followUp, line, owner } from '../views.js';

/** An entry of the sample meeting, by its number. */
export const numbered =
  (t: SampleTexts) =>
  (number: number): Entry =>
    entries(t).find((one) => one.number === number)!;

/** What one person has to do: late, this week, waiting for others, without a date. */
export const tasksOf = (t: SampleTexts): LineView[] => [
  line(
    t,
    followUp(9, t.leaflet, 'i2', { owners: [owner('Nanna Lillevang')], due: due('2026-11-13'), moved: 2 }),
  ),
  line(t, numbered(t)(16)),
  line(
    t,
    followUp(8, t.forum2, 'i5', {
      state: 'waiting',
      waits: t.waitingFor,
      owners: [owner('Nanna Lillevang')],
      due: due('2027-02-26'),
    }),
  ),
  line(t, followUp(7, t.partners, null, { owners: [owner('Nanna Lillevang')] })),
];
