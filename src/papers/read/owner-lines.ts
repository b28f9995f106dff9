import type { PaperItem } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { roleOf } from '../words/labels.js';
import { plainKey } from '../words/text.js';
import { dueIn, type Around } from './follow-ups.js';
import { splitOwners } from './owners.js';

const ownerLine = /^(?:ansvarlige?|tovholdere?|ansv\.?|owners?|responsible)\s?:\s*(.{2,160})$/iu;
/** "Action: Head of Transport": who is to act on what stands above. */
const actionBy =
  /^[Aa]ctions?(?: by)?\s?:\s*(\p{Lu}[\p{L}.'’-]*(?:(?: |, | & |\/)(?:\p{Lu}[\p{L}.'’-]*|of|and|for|the)){0,6})$/u;
const bareLabel = /^(?:ansvarlige?|tovholdere?|owners?)\s?:?$/iu;
const dueLine = /^(?:deadline|frist|tidsfrist|due(?: date)?|senest)\s?:\s*(.{2,80})$/iu;
const both = /^(.*?)[,;.|–-]?\s*(?:deadline|frist|due|senest)\s?:?\s+(.*)$/iu;

/** Lines "Ansvarlig: JN" and "Deadline: 1/12", each with the block they speak of. */
export interface OwnerLine {
  of: Block;
  owners: string;
  due: string;
}

/** "Tovholder" as a heading, and the name on the line below it, as one line. */
function withNames(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [b, next] = [blocks[i], blocks[i + 1]];
    if (!b) continue;
    const names =
      bareLabel.test(b.text) &&
      next?.kind === 'paragraph' &&
      next.text.length < 100 &&
      (!roleOf(next.text) || (b.strong && !next.strong));
    joined.push(names ? { ...next, text: `${b.text.replace(/\s*:$/, '')}: ${next.text}` } : b);
    if (names) i++;
  }
  return joined;
}

/** Takes such lines out of the blocks they stand between. */
export function takeOwnerLines(blocks: readonly Block[]): { rest: Block[]; lines: OwnerLine[] } {
  const rest: Block[] = [];
  const lines: OwnerLine[] = [];
  for (const b of withNames(blocks)) {
    const of = rest.at(-1);
    const owner =
      of && b.kind !== 'row' && of.kind !== 'heading' && of.text
        ? (ownerLine.exec(b.text) ?? actionBy.exec(b.text))
        : null;
    const due = of && b.kind !== 'row' ? dueLine.exec(b.text) : null;
    if (owner && of) {
      const split = both.exec(owner[1] ?? '');
      lines.push({ of, owners: split?.[1] ?? owner[1] ?? '', due: split?.[2] ?? '' });
    } else if (due && of && lines.at(-1)?.of === of) {
      const line = lines.at(-1);
      if (line) line.due = due[1] ?? '';
    } else rest.push(b);
  }
  return { rest, lines };
}

/** Gives each line's owner and day to the follow-up of the text above it, and makes that text one where it was none. */
export function giveOwners(item: PaperItem, lines: readonly OwnerLine[], around: Around): void {
  for (const line of lines) {
    const owners = splitOwners(line.owners, around.people);
    if (owners.length === 0) continue;
    const due = line.due ? dueIn(`senest ${line.due}`, around.day) : null;
    const key = plainKey(line.of.text);
    const existing = item.followUps.find((f) => key.includes(plainKey(f.text)));
    if (existing) {
      existing.owners = owners;
      existing.due = due ?? existing.due;
      continue;
    }
    const outcome = item.outcomes.find((o) => key.includes(plainKey(o.text)));
    const text = outcome?.text ?? line.of.text;
    item.followUps.push({
      text,
      owners,
      due: due ?? dueIn(text, around.day),
      source: outcome ? 'outcome' : 'followUp',
    });
  }
}
