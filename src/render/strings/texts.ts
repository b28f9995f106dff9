import type { Say } from './say.js';

/** One sentence or two per short answer. Values are escaped before they get here. */
export type Texts<V> = { [C in keyof V]: (values: V[C], say: Say) => string };
