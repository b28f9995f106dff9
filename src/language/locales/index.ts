import type { Locale } from '../../domain/locale.js';
import type { Grammar } from '../grammar.js';
import { grammar as da } from './da/grammar.js';
import { grammar as en } from './en/grammar.js';

/** A language is a folder here; another one is added to this list and to dates.ts. */
export const grammars: Readonly<Record<Locale, Grammar>> = { da, en };
