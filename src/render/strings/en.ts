import { headings } from './en/headings.js';
import { help } from './en/help.js';
import { labels } from './en/labels/index.js';
import { names } from './en/names.js';
import { phrases } from './en/phrases/index.js';
import { selfTest } from './en/self-test.js';
import { texts } from './en/texts/index.js';
import type { Strings } from './strings.js';

export const en: Strings = { locale: 'en', labels, texts, ...names, headings, help, selfTest, phrases };
