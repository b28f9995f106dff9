import type { Locale } from '../../../src/domain/locale.js';
import { sampleTexts, type SampleTexts } from '../view-texts.js';
import { closingSamples } from './closing-samples.js';
import { extensionSamples } from './extension-samples.js';
import { entrySamples } from './entry-samples.js';
import { forumSamples } from './forum-samples.js';
import { listSamples } from './list-samples.js';
import { meetingSamples } from './meeting-samples.js';
import { minutesSamples } from './minutes-samples.js';
import { otherSamples } from './other-samples.js';
import { reminderSamples } from './reminder-samples.js';
import type { Sample } from './sample.js';

/** Every card in every state worth looking at. */
export const samples = (locale: Locale, t: SampleTexts = sampleTexts[locale]): Sample[] => [
  ...meetingSamples(t),
  ...closingSamples(t),
  ...minutesSamples(t, locale),
  ...forumSamples(t),
  ...listSamples(t),
  ...entrySamples(t),
  ...reminderSamples(t),
  ...extensionSamples(t),
  ...otherSamples(t, locale),
];
