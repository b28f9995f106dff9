import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { readPaper, readPaperHtml, readPaperText } from '../../src/papers/index.js';
import { fixtures } from './fixtures/five.js';
import { docx, html, pdf, txt, write } from './support/writers.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const [first] = fixtures;

async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  const reading = await readPaper({ name, bytes });
  return reading.ok ? `read as ${reading.layout}` : reading.problem;
}

/** So many milliseconds of the processor's time: a busy machine is no slow reader. */
async function within(ms: number, work: () => Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const took = Math.round((user + system) / 1000);
  assert.ok(took < ms, `took ${took} ms of ${ms}`);
}

/** A PDF made with pdfkit's own options. */
async function pdfWith(
  options: PDFKit.PDFDocumentOptions,
  draw: (doc: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const doc = new PDFDocument(options);
  const chunks: Buffer[] = [];
  doc.on('data', (c: Buffer) => chunks.push(c));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  draw(doc);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** One black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

describe('files that are not what they should be', () => {
  it('says that a file is empty', async () => {
    assert.equal(await problemOf('a.txt', new Uint8Array()), 'empty');
    assert.equal(await problemOf('a.md', utf8(' \n\n --- \n')), 'empty');
    assert.equal(await problemOf('a.html', utf8('<html><script>let a = 1</script></html>')), 'empty');
    assert.equal(await problemOf('a.pdf', await pdfWith({}, () => undefined)), 'empty');
  });

  it('says that a file is too large before it looks into it', async () => {
    assert.equal(await problemOf('a.pdf', new Uint8Array(20 * 1024 * 1024 + 1)), 'too-large');
  });

  it('says that a PDF is protected by a password', async () => {
    const bytes = await pdfWith({ userPassword: 'hemmelig', pdfVersion: '1.7' }, (doc) =>
      doc.text('Referat'),
    );
    assert.equal(await problemOf('a.pdf', bytes), 'encrypted');
  });

  it('says that a Word file is protected by a password', async () => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    assert.equal(await problemOf('a.docx', bytes), 'encrypted');
  });

  it('says that a PDF of pictures is scanned', async () => {
    const bytes = await pdfWith({}, (doc) =>
      doc.image(png, 0, 0, { width: 500 }).addPage().image(png, 0, 0, { width: 500 }),
    );
    assert.equal(await problemOf('a.pdf', bytes), 'scanned');
  });

  it('says that a cut-off file is damaged', async () => {
    const whole = await docx(first!.parts);
    assert.equal(await problemOf('a.docx', whole.subarray(0, whole.length / 2)), 'damaged');
    assert.equal(
      await problemOf('a.docx', zipSync({ 'word/document.xml': utf8('<w:document><w:p>') })),
      'damaged',
    );
    assert.equal(await problemOf('a.pdf', utf8('%PDF-1.7\nno more')), 'damaged');
  });

  it('says that a file is mislabelled, or not of a known kind', async () => {
    assert.equal(await problemOf('a.docx', zipSync({ 'xl/workbook.xml': utf8('<x/>') })), 'mislabelled');
    assert.equal(await problemOf('a.pdf', new Uint8Array(png)), 'mislabelled');
    assert.equal(await problemOf('a.docx', utf8('Referat af mødet')), 'mislabelled');
    assert.equal(await problemOf('a.zip', zipSync({ 'a.txt': utf8('x') })), 'unknown-format');
    assert.equal(
      await problemOf(
        'a.bin',
        Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 19),
      ),
      'unknown-format',
    );
  });

  it('reads a file by its bytes where only its name is wrong', async () => {
    for (const [format, name] of [
      ['pdf', 'a.txt'],
      ['docx', 'a.pdf'],
      ['html', 'a.txt'],
      ['txt', 'a.html'],
    ] as const) {
      const reading = await readPaper({ name, bytes: await write(format, first!.parts) });
      assert.ok(reading.ok, name);
      assert.equal(reading.paper.title, first!.expected.title);
    }
  });

  it('refuses a small Word file that unpacks to very much, whether its directory says so or lies', async () => {
    const big = new Uint8Array(64 * 1024 * 1024);
    const honest = zipSync({ 'word/document.xml': big }, { level: 9 });
    assert.ok(honest.length < 100_000);
    const lying = honest.slice();
    const at = Buffer.from(lying).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(lying.buffer).setUint32(at + 24, 1000, true);
    await within(3000, async () => {
      assert.equal(await problemOf('a.docx', honest), 'bomb');
      assert.equal(await problemOf('a.docx', lying), 'bomb');
    });
  });

  it('leaves pictures and other parts of a Word file packed', async () => {
    const bytes = await docx(first!.parts);
    const { unzipSync } = await import('fflate');
    const parts = unzipSync(bytes);
    const with_ = zipSync({
      ...parts,
      'word/media/image1.bmp': [new Uint8Array(80 * 1024 * 1024), { level: 9 }],
    });
    await within(3000, async () => {
      const reading = await readPaper({ name: 'a.docx', bytes: with_ });
      assert.ok(reading.ok);
    });
  });

  it('reads Windows-1252, UTF-16 and text with null bytes', async () => {
    const text = txt(first!.parts);
    const latin = Uint8Array.from(text.replace(/[☒☐] /g, '').replace(/–/g, '\u0096'), (c) => c.charCodeAt(0));
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const nulls = utf8(text.replace(/e/g, 'e\0'));
    for (const [name, bytes] of [
      ['latin.txt', latin],
      ['wide.txt', wide],
      ['nulls.txt', nulls],
    ] as const) {
      const reading = await readPaper({ name, bytes });
      assert.ok(reading.ok, name);
      assert.equal(reading.paper.body, 'Chefteammøde', name);
      assert.deepEqual(reading.paper.caseOfficers, ['Karla Østergaard'], name);
    }
  });

  it('reads a saved page in the charset it names', async () => {
    const page = html(first!.parts).replace('<head>', '<head><meta charset="iso-8859-1">').replace(/–/g, '-');
    const reading = await readPaper({
      name: 'a.html',
      bytes: Uint8Array.from(page, (c) => c.charCodeAt(0) & 0xff),
    });
    assert.ok(reading.ok);
    assert.equal(reading.paper.caseOfficers[0], 'Karla Østergaard');
  });

  it('reads tables of ten thousand rows in good time', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`${i + 1}.`, `Række ${i}`, 'tekst']);
    await within(12_000, async () => {
      assert.ok(readPaperText(rows.map((r) => r.join('\t')).join('\n')).ok);
      const page = `<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
      assert.ok(readPaperHtml(page).ok);
    });
  });

  it('is not held up by lines made to hold it up', async () => {
    const awkward = [
      '1. '.repeat(30_000), 'a '.repeat(50_000), '('.repeat(50_000), '.'.repeat(100_000), '* '.repeat(25_000), '**a'.repeat(20_000), '[x]('.repeat(30_000),
      'beslutning '.repeat(20_000), `${'Udvalget '.repeat(20_000)}besluttede`, '- - - '.repeat(20_000), '1.1.1.1.1.'.repeat(10_000), 'og A'.repeat(30_000), '<!--'.repeat(15_000),
      'Sagsnr.: '.repeat(20_000), '12-'.repeat(40_000), '\t'.repeat(60_000) + 'x', ' '.repeat(100_000) + 'x', '_a'.repeat(40_000), 'A. '.repeat(20_000), 'x\n'.repeat(25_000), '1. X\n'.repeat(10_000),
    ]; // prettier-ignore
    for (const text of awkward) {
      await within(6000, async () => {
        readPaperText(text);
        readPaperText(`Referat\n\nBeslutning\n${text}\n\nBilag\n${text.slice(0, 5000)}`);
      });
    }
  });

  it('is not held up by a page nested without end', async () => {
    await within(3000, async () => {
      readPaperHtml(`${'<div>'.repeat(20_000)}Beslutning: Godkendt${'</div>'.repeat(20_000)}`);
      readPaperHtml(`${'<table><tr><td>'.repeat(2_000)}x`);
      readPaperHtml(`${'<ul><li>'.repeat(3_000)}x`);
    });
  });

  it('reads two columns one after the other', async () => {
    const left =
      'Spalten til venstre fortæller om sagens baggrund og om de mange hensyn, der er taget undervejs. '.repeat(
        16,
      );
    const right =
      'I spalten til højre står der om økonomien og om de aftaler, der er indgået med andre parter. '.repeat(
        16,
      );
    const bytes = await pdf([{ p: left + right }], { columns: 2 });
    const reading = await readPaper({ name: 'a.pdf', bytes });
    assert.ok(reading.ok || reading.problem);
    const { readFormat } = await import('../../src/papers/formats/index.js');
    const read = await readFormat({ name: 'a.pdf', bytes });
    assert.ok(read.ok);
    const text = read.document.blocks.map((b) => b.text).join(' ');
    assert.ok(text.indexOf('højre') > text.lastIndexOf('venstre'), text.slice(0, 300));
  });
});
