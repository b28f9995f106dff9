import type { Paper } from '../../domain/paper.js';
import type { Block, PaperDocument } from '../document.js';
import { plainKey, stripEnds } from '../words/text.js';
import { emptyItem } from '../read/empty-paper.js';
import { readChain } from '../read/chain.js';
import { namesIn, resolveName } from '../read/names.js';
import { findTimes } from '../read/times.js';
import { readFields, valuesOf } from '../read/fields.js';
import { readAgenda } from './agenda.js';
import type { Layout } from './layout.js';

const point = /^(?:punkt|pkt\.?)\s?\d{1,3}\s?:/iu;
const slot =
  /(?<!\p{L})(?:pkt\.?|punkt)\s?(\d{1,3})[.:]?\s+(.*?)(?=(?:[;,]?\s+|\n)(?:pkt\.?|punkt)\s?\d|$)/gisu;
const decides =
  /(?:besluttede|drøftede|godkend(?:te|er)|til efterretning|tiltrådte|modtog|ønsk(?:er|ede)|aftalte|orienteret)/iu;

/** A management meeting's minutes: "Punkt 1: …" under "Referat", times and presenters of the items in the head. */
export const aarhusMinutes: Layout = {
  name: 'aarhus-minutes',
  fit(doc) {
    const points = doc.blocks.filter((b) => point.test(b.text));
    if (points.length === 0) return 0;
    const slots = doc.blocks.filter((b) => /(?:^|\s)pkt\.?\s?\d{1,3}\s+kl/iu.test(b.text)).length;
    const labelled = doc.blocks.some((b) =>
      /^(?:beslutning(?:er)?|sagsfremstilling|indstilling|resum[eé]|sagsforløb)$/.test(plainKey(b.text)),
    );
    const said = doc.blocks.filter((b) => decides.test(b.text)).length;
    return Math.min(1, 0.45 + (slots ? 0.4 : 0) + (said ? 0.3 : 0) - (labelled ? 0.5 : 0));
  },
  read(doc: PaperDocument): Paper {
    const paper = readAgenda(doc, { split: true, unlabelled: 'minutes' });
    paper.kind = 'minutes';
    const first = doc.blocks.findIndex((b) => point.test(b.text));
    for (const given of slotsIn(doc.blocks.slice(0, first))) {
      let item = paper.items.find((i) => i.number === given.number);
      if (!item) {
        item = emptyItem(given.number, null);
        paper.items.push(item);
        if (!paper.warnings.includes('item-without-minutes')) paper.warnings.push('item-without-minutes');
      }
      item.start = given.start;
      item.end = given.end;
      item.presenters = given.names.map((n) => resolveName(n, paper.participants));
    }
    paper.items.sort((a, b) => Number(a.number) - Number(b.number));
    const said = doc.blocks.slice(first).filter((b) => b.kind !== 'heading' && !point.test(b.text));
    paper.chain = readChain(said, { body: paper.body, day: paper.date });
    return paper;
  },
};

interface Slot {
  number: string;
  start: string | null;
  end: string | null;
  names: string[];
}

/** "Pkt. 1 kl. 12.00-12.20 Tyge og Jens" */
function slotsIn(head: readonly Block[]): Slot[] {
  const { fields } = readFields(head);
  const lines = [...valuesOf(fields, 'information'), ...head.map((b) => b.text)];
  const slots = new Map<string, Slot>();
  for (const line of lines) {
    for (const m of line.matchAll(slot)) {
      const [, number = '', text = ''] = m;
      const times = findTimes(/^kl/i.test(text) ? text : `kl. ${text}`);
      if (!times || slots.has(number)) continue;
      const said = /^kl/i.test(text) ? text : `kl. ${text}`;
      const names = namesIn(
        stripEnds(said.slice(0, times.index) + ' ' + said.slice(times.index + times.length)),
      );
      slots.set(number, { number, start: times.start, end: times.end, names });
    }
  }
  return [...slots.values()];
}
