import { readPaper } from '../../src/papers/index.js';
import { h, list, p, type Part } from '../papers/support/parts.js';
import { formats, write } from '../papers/support/writers.js';

/** A page of A4 holds about this many characters; formats without pages are counted by it. */
const lettersOfPage = 2600;

const sentence =
  'Forvaltningen har gennemgået sagen og vurderer, at rammerne er overholdt, og at der ikke er forhold, som taler imod den foreslåede løsning. ';

/** Minutes of so many items, each with a case of about a page. */
function longMinutes(items: number): Part[] {
  const parts: Part[] = [
    h(1, 'Referat'),
    p('Udvalg: Teknisk Udvalg'),
    p('Mødedato: 3. februar 2027 kl. 16.00'),
  ];
  for (let i = 1; i <= items; i++) {
    parts.push(h(2, `${i}. Sag nummer ${i} om veje og pladser`), p(`Sagsnr.: 27/${String(10_000 + i)}`));
    parts.push(h(3, 'Sagsfremstilling'), ...Array.from({ length: 5 }, () => p(sentence.repeat(3))));
    parts.push(h(3, 'Indstilling'), list('At sagen godkendes', 'At der afsættes 100.000 kr.'));
    parts.push(h(3, 'Beslutning'), p('Udvalget godkendte indstillingen.'));
  }
  return parts;
}

/** Pages a second and memory for each format, as a table. */
export async function benchPapers(print: (line: string) => void = console.log): Promise<void> {
  const parts = longMinutes(200);
  const letters = parts.reduce(
    (n, part) => n + ('p' in part ? part.p.length : 'text' in part ? part.text.length : 60),
    0,
  );
  const pages = Math.round(letters / lettersOfPage);
  print(`papers: ${pages} pages of minutes, 200 items`);
  print('format    bytes      ms   pages/s   rss MB   items');
  for (const format of formats) {
    const bytes = await write(format, parts);
    await readPaper({ name: `warm.${format}`, bytes: await write(format, parts.slice(0, 12)) });
    const from = process.hrtime.bigint();
    const reading = await readPaper({ name: `minutes.${format}`, bytes });
    const ms = Number(process.hrtime.bigint() - from) / 1e6;
    const rss = process.memoryUsage.rss() / 1024 / 1024;
    const cells = [
      bytes.length,
      Math.round(ms),
      Math.round((pages / ms) * 1000),
      Math.round(rss),
      reading.ok ? reading.paper.items.length : 0,
    ];
    const [b, m, s, r, i] = cells.map((c) => String(c));
    print(
      `${format.padEnd(6)} ${b?.padStart(8)} ${m?.padStart(7)} ${s?.padStart(9)} ${r?.padStart(8)} ${i?.padStart(7)}`,
    );
  }
}
