import type { labels } from './da/labels/index.js';

/** The fixed labels of the cards, `${t.…}` in the templates. Danish has them all; English is held to the same. */
export type LabelKey = keyof typeof labels;

export type Labels = Record<LabelKey, string>;
