import type { Block } from '../document.js';

const line =
  /^(fra|from|til|to|cc|kopi|sendt|sent|dato|date|emne|subject|vedhæftede filer|attachments)\s?:\s*(.*)$/isu;
const reach = 12;

/**
 * A mail that was copied or saved: who sent it to whom and when is no meeting's day and no paper's title. What it is
 * about stays, as a line by itself.
 */
export function withoutMailHead(blocks: readonly Block[]): Block[] {
  const heads = blocks.slice(0, reach).flatMap((b) => {
    const m = b.kind === 'row' ? null : line.exec(b.text);
    return m ? [{ b, label: (m[1] ?? '').toLowerCase(), value: m[2] ?? '' }] : [];
  });
  const has = (...labels: string[]): boolean => heads.some((h) => labels.includes(h.label));
  if (!has('fra', 'from') || !has('sendt', 'sent', 'dato', 'date') || !has('emne', 'subject'))
    return [...blocks];
  return blocks.flatMap((b) => {
    const head = heads.find((h) => h.b === b);
    if (!head) return [b];
    return ['emne', 'subject'].includes(head.label) ? [{ ...b, text: withoutPrefix(head.value) }] : [];
  });
}

const withoutPrefix = (subject: string): string => subject.replace(/^(?:(?:sv|vs|re|fw|fwd)\s?:\s*)+/iu, '');
