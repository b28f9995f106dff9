/**
 * Word counts headings and lists by itself, and mammoth leaves these numbers out. They are agenda items' numbers, so
 * they are written into the text of headings and of lists' first level before mammoth reads it.
 */
export function numberParagraphs(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const numbering = text(parts['word/numbering.xml']);
  if (!numbering) return parts;
  const counter = new Counter(numbering);
  const styles = styleNumbers(text(parts['word/styles.xml']));
  const numbered: Record<string, Uint8Array> = { ...parts };
  for (const [name, data] of Object.entries(parts)) {
    if (!/^word\/document\d*\.xml$/.test(name)) continue;
    const xml = text(data).replace(
      /<w:pPr>((?:(?!<\/?w:pPr>).){0,20000}?)<\/w:pPr>/gs,
      (whole, inner: string) => {
        const style = styles.get(value(inner, 'w:pStyle') ?? '');
        const own = /<w:numPr>.*?<\/w:numPr>/s.exec(inner)?.[0];
        const numId = (own && value(own, 'w:numId')) ?? style?.numId;
        if (numId === undefined || numId === '0') return whole;
        const level = Number((own && value(own, 'w:ilvl')) ?? style?.level ?? 0);
        const label = counter.next(numId, level);
        const heading = style?.heading ?? false;
        if (label === null || (level > 0 && !heading)) return whole;
        const bare = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`;
        const rest = own ? inner.replace(own, bare) : inner;
        return `<w:pPr>${rest}</w:pPr><w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
      },
    );
    numbered[name] = new TextEncoder().encode(xml);
  }
  return numbered;
}

interface Level {
  decimal: boolean;
  pattern: string;
  start: number;
}

class Counter {
  private readonly abstract = new Map<string, Level[]>();
  private readonly lists = new Map<string, { abstract: string; restart: Map<number, number> }>();
  private readonly counts = new Map<string, number[]>();
  private readonly seen = new Set<string>();

  constructor(xml: string) {
    for (const m of xml.matchAll(/<w:abstractNum .*?<\/w:abstractNum>/gs)) {
      const id = /w:abstractNumId="(\d+)"/.exec(m[0])?.[1] ?? '';
      const levels: Level[] = [];
      for (const l of m[0].matchAll(/<w:lvl [^>]*w:ilvl="(\d)".*?<\/w:lvl>/gs)) {
        levels[Number(l[1])] = {
          decimal: value(l[0], 'w:numFmt') === 'decimal',
          pattern: value(l[0], 'w:lvlText') ?? '',
          start: Number(value(l[0], 'w:start') ?? 1),
        };
      }
      this.abstract.set(id, levels);
    }
    for (const m of xml.matchAll(/<w:num [^>]*w:numId="(\d+)".*?<\/w:num>/gs)) {
      const restart = new Map<number, number>();
      for (const o of m[0].matchAll(/<w:lvlOverride w:ilvl="(\d)">\s*<w:startOverride w:val="(\d+)"/g))
        restart.set(Number(o[1]), Number(o[2]));
      this.lists.set(m[1] ?? '', { abstract: value(m[0], 'w:abstractNumId') ?? '', restart });
    }
  }

  /** The number of the next paragraph of a list, or null where it has a bullet or letters. */
  next(numId: string, level: number): string | null {
    const list = this.lists.get(numId);
    const levels = list && this.abstract.get(list.abstract);
    const here = levels?.[level];
    if (!list || !levels || !here) return null;
    const counts = this.counts.get(list.abstract) ?? [];
    const restart = list.restart.get(level);
    const first = `${numId}/${level}`;
    if (restart !== undefined && !this.seen.has(first)) counts[level] = restart;
    else counts[level] = (counts[level] ?? here.start - 1) + 1;
    this.seen.add(first);
    counts.length = level + 1;
    this.counts.set(list.abstract, counts);
    if (!here.decimal) return null;
    return here.pattern.replace(/%(\d)/g, (_, n: string) =>
      String(counts[Number(n) - 1] ?? levels[Number(n) - 1]?.start ?? 1),
    );
  }
}

function styleNumbers(
  xml: string,
): Map<string, { numId: string | undefined; level: number | undefined; heading: boolean }> {
  const found = new Map<string, { numId: string | undefined; level: number | undefined; heading: boolean }>();
  for (const m of xml.matchAll(/<w:style [^>]*w:styleId="([^"]{1,80})".*?<\/w:style>/gs)) {
    const num = /<w:numPr>.*?<\/w:numPr>/s.exec(m[0])?.[0];
    const level = num ? value(num, 'w:ilvl') : null;
    found.set(m[1] ?? '', {
      numId: (num && value(num, 'w:numId')) ?? undefined,
      level: level ? Number(level) : undefined,
      heading: /^(?:heading|overskrift) \d/i.test(value(m[0], 'w:name') ?? ''),
    });
  }
  return found;
}

function value(xml: string, tag: string): string | null {
  return new RegExp(`<${tag} [^>]*w:val="([^"]{0,200})"`).exec(xml)?.[1] ?? null;
}

function text(data: Uint8Array | undefined): string {
  return data ? new TextDecoder().decode(data) : '';
}
