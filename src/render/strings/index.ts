import type { Locale } from '../../domain/locale.js';
import { da } from './da.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

export type { Labels } from './labels.js';
export type { Say } from './say.js';
export type { Strings } from './strings.js';

export const strings: Record<Locale, Strings> = { da, en };
