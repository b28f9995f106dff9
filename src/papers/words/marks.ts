/** Every way a box is drawn, brought to two: ☒ chosen, ☐ not chosen. */
export const CHOSEN = '☒';
export const NOT_CHOSEN = '☐';

const inputTag = /<input\b[^<>]{0,200}>/gi;

export function normaliseMarks(text: string): string {
  return text
    .replace(inputTag, (tag) =>
      /type\s*=\s*["']?(?:checkbox|radio)/i.test(tag) ? (/\bchecked\b/i.test(tag) ? CHOSEN : NOT_CHOSEN) : '',
    )
    .replace(/[☑✅🗹🗷☒🅇✔✓⊠\u{F0FE}\u{F078}\u{F0FD}]\uFE0F?/gu, CHOSEN)
    .replace(/[\u{F0B7}\u{F0A7}\u{F0D8}\u{F076}]/gu, '•')
    .replace(/[□◻⬜▢❏❑🗆🞎\u{F0A8}\u{F06F}\u{F071}]\uFE0F?/gu, NOT_CHOSEN)
    .replace(/(^|\s)\\?\[[xX]\\?\](?=\s|$)/g, `$1${CHOSEN}`)
    .replace(/^[xX]\s+(?=(?:Åben|Lukket)\b)/u, `${CHOSEN} `)
    .replace(/(^|\s)\\?\[ ?\\?\](?=\s)/g, `$1${NOT_CHOSEN}`);
}

export function withoutMarks(text: string): string {
  return text.replace(/\s*[☒☐]\s*/g, ' ').trim();
}

/** "… [CT-17]", "… [CT 2026-14]": the number by which a line is cited is no part of what it says. */
export const withoutReference = (text: string): string =>
  text.replace(/\s*\[\p{Lu}{2,6}[ -]\d{1,6}(?:-\d{1,5})?(?:, [^[\]]{1,20})?\]$/u, '');

export interface Choice {
  label: string;
  /** null: no box stands before it. */
  chosen: boolean | null;
}

/** "☒ Åben ☐ Lukket" -> two choices; text before the first box, or without any, is a choice without a box. */
export function choicesIn(text: string): Choice[] {
  const choices: Choice[] = [];
  for (const part of text.split(/(?=[☒☐])/)) {
    const mark = part[0];
    const boxed = mark === CHOSEN || mark === NOT_CHOSEN;
    const label = (boxed ? part.slice(1) : part).trim();
    if (label) choices.push({ label, chosen: boxed ? mark === CHOSEN : null });
  }
  return choices;
}
