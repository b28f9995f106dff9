import { headings } from './da/headings.js';
import { help } from './da/help.js';
import { labels } from './da/labels/index.js';
import { names } from './da/names.js';
import { phrases } from './da/phrases/index.js';
import { selfTest } from './da/self-test.js';
import { texts } from './da/texts/index.js';
import type { Strings } from './strings.js';

export const da: Strings = { locale: 'da', labels, texts, ...names, headings, help, selfTest, phrases };
