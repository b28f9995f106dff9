import assert from 'node:assert/strict';
import fc from 'fast-check';
import { looksLikePaper, readPaper, readPaperHtml, readPaperText } from '../../src/papers/index.js';
import { fixtures } from './fixtures/five.js';
import { formats, html, md, txt, write } from './support/writers.js';

const noise = fc.constantFrom('\t', '\n\n', '|', '**', ' 1. ', '☒', '<td>', '</div>', '#', ': ', '(', 'at ', 'Beslutning\n', '31. februar 2027', '\u0000', 'ﬀ', '\u202e', '–', '€€€', '(tkr.)', '[x](', '&#x0;'); // prettier-ignore

/** A text with pieces cut out, doubled, moved and strewn with noise. */
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), put: noise }),
  { maxLength: 25 },
);

function mangle(text: string, list: { at: number; cut: number; put: string }[]): string {
  return list.reduce((t, { at, cut, put }) => {
    const i = Math.floor(at * t.length);
    return t.slice(0, i) + put + t.slice(i + cut) + (cut % 7 === 0 ? t.slice(i, i + cut * 10) : '');
  }, text);
}

describe('papers that were mangled', () => {
  it('are read without a crash as text, Markdown and HTML', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), edits, (fixture, list) => {
        for (const reading of [
          readPaperText(mangle(txt(fixture.parts), list)),
          readPaperText(mangle(md(fixture.parts), list)),
          readPaperHtml(mangle(html(fixture.parts), list)),
        ]) {
          if (reading.ok) assert.ok(JSON.stringify(reading.paper).length < 400_000);
        }
        looksLikePaper(mangle(txt(fixture.parts), list));
      }),
      { numRuns: 60, seed: 20_270_304 },
    );
  });

  it('give a reading or a plain problem, whatever bytes of a file are changed', async () => {
    const files = await Promise.all(formats.map((f) => write(f, fixtures[0]!.parts)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.nat(),
        async (file, changes, cut) => {
          const bytes = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length);
          for (const [at, value] of changes) if (bytes.length) bytes[at % bytes.length] = value;
          const reading = await readPaper({ name: 'a', bytes });
          assert.equal(typeof (reading.ok ? reading.layout : reading.problem), 'string');
        },
      ),
      { numRuns: 60, seed: 20_270_304 },
    );
  });

  it('are read the same twice', () => {
    for (const fixture of fixtures)
      assert.deepEqual(readPaperText(txt(fixture.parts)), readPaperText(txt(fixture.parts)));
  });
});
