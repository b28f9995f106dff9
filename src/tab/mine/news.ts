import type { MineView } from '../../domain/view/mine-view.js';
import type { MineWords } from './strings.js';

/** What has become the reader's since, in words for a screen reader. */
export function newsOf(before: MineView | null, after: MineView, { own, card }: MineWords): string[] {
  if (!before) return [];
  const [known, offered] = [labelsOf(before), new Set(before.offers.map(({ line }) => line.label))];
  const fresh = [...labelsOf(after)].filter((label) => !known.has(label) && !offered.has(label));
  const offers = after.offers.filter(({ line }) => !offered.has(line.label));
  return [
    ...fresh.map(own.newLine),
    ...offers.map(({ line, from }) => `${card.phrases.pingWhy.offered(from)}: ${line.label}`),
  ];
}

const labelsOf = ({ parts, units }: MineView): Set<string> =>
  new Set([...parts, ...units].flatMap(({ lines }) => lines.map(({ line }) => line.label)));
