import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Locale } from '../../src/domain/locale.js';
import { meetingsIn } from '../language/cases.js';
import { bundled } from '../support/bundled.js';

export interface Said {
  from: string;
  text: string;
}

export interface Talk {
  locale: Locale;
  /** Without what is for the record, which is about one line in three. */
  ordinary: boolean;
  lines: Said[];
}

const linesOf = (locale: Locale): (Said & { gold: string })[] =>
  meetingsIn(`./chat/${locale}.tsv`).flatMap((meeting) => meeting.lines);

/**
 * Lines of chat (the talks of the tests) read in a second, and against chrono-node looking only for dates in the same
 * English lines. Compiled as the product is: run from its sources, every function is slower.
 */
export async function benchLanguage(): Promise<void> {
  const talks: Talk[] = (['da', 'en'] as const).flatMap((locale) => [
    { locale, ordinary: true, lines: linesOf(locale).filter(({ gold }) => gold === '-') },
    { locale, ordinary: false, lines: linesOf(locale) },
  ]);
  const path = await bundled(join(import.meta.dirname, 'language-process.ts'));
  const child = spawn(process.execPath, [path], { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.end(JSON.stringify(talks));
  await once(child, 'exit');
}
