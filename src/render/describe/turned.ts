import type { ItemView } from '../../domain/view/views.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const most = 4;

/** "CT-12: »som en særlig opgave« → »som et fast emne«" */
export const turnedLines = (turned: ItemView['turned'], voice: Voice): { text: string }[] =>
  turned.slice(0, most).map(({ label, changes }) => ({
    text: `${label}: ${changes.map(({ from, to }) => voice.p.turned(safe(from, 120), safe(to, 120))).join(' · ')}`,
  }));
