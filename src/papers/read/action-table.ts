import type { PaperFollowUp } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { plainKey, squeeze, stripEnds } from '../words/text.js';
import { dueIn, type Around } from './follow-ups.js';
import { looksLikeName } from './names.js';
import { splitOwners } from './owners.js';

const columns = {
  text: /^(?:handling(?:er)?|opgaver?|aktion(?:er)?|aktionspunkt(?:er)?|hvad|action(?: item)?s?|tasks?|what|opfølgning|beskrivelse|description|to do)$/,
  owner: /^(?:ansvarlige?|hvem|owners?|who|responsible|tovholdere?|ansv|assigned to|assignee)$/,
  due: /^(?:deadline|frist|tidsfrist|hvornår|due(?: date)?|when|dato|senest|date|tid)$/,
  status: /^(?:status|tilstand|state)$/,
};

/** Tables "Handling | Ansvarlig | Deadline | Status"; what is done is no longer to be followed up. */
export function readActionTables(
  blocks: readonly Block[],
  around: Around,
): { followUps: PaperFollowUp[]; used: Set<Block> } {
  const followUps: PaperFollowUp[] = [];
  const used = new Set<Block>();
  let head: { table: number; at: Record<keyof typeof columns, number> } | null = null;
  for (const b of blocks) {
    if (b.kind !== 'row') continue;
    const found = headerOf(b);
    if (found) {
      head = { table: b.table, at: found };
      used.add(b);
      continue;
    }
    if (!head || b.table !== head.table) continue;
    used.add(b);
    const cell = (name: keyof typeof columns) => squeeze(b.cells[head?.at[name] ?? -1] ?? '');
    const text = cell('text');
    if (
      !text ||
      /^(?:udført|afsluttet|færdig|done|completed|closed|lukket|gennemført)\b/i.test(cell('status'))
    )
      continue;
    followUps.push({
      text,
      owners: ownersOf(cell('owner'), around.people),
      due: dueIn(`senest ${cell('due')}`, around.day),
      source: 'followUp',
    });
  }
  return { followUps, used };
}

/** In a column of owners a single word is a name too ("Karen"). */
function ownersOf(cell: string, people: readonly string[]): string[] {
  const owners = cell.split(';').flatMap((part) => {
    const found = splitOwners(part, people);
    const name = stripEnds(part.replace(/\([^()]*\)/g, ' '));
    return found.length === 0 && looksLikeName(name) ? [name] : found;
  });
  return [...new Set(owners)];
}

function headerOf(b: Block): Record<keyof typeof columns, number> | null {
  const keys = b.cells.map(plainKey);
  const at = (pattern: RegExp) => keys.findIndex((k) => pattern.test(k));
  const text = at(columns.text);
  const owner = at(columns.owner);
  return text >= 0 && owner >= 0 ? { text, owner, due: at(columns.due), status: at(columns.status) } : null;
}
