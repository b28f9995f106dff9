import type { Locale } from '../../domain/locale.js';
import { da } from './da.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

export type { Labels, Say, Strings } from './strings.js';

export const strings: Record<Locale, Strings> = { da, en };
