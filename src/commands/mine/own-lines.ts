import { ownerPerson } from '../../domain/entry.js';
import type { MineLine, MinePart, MineView } from '../../domain/view/mine-view.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { ownPart } from '../../reminders/digest.js';
import type { TheirFollowUp } from '../entry/open-of.js';
import { firstOf, type Situation } from './situation.js';

/** In the order that they are to be looked at. */
const order: readonly MinePart['code'][] = ['overdue', 'week', 'undated', 'waiting', 'later'];

/** The person's own follow-ups by when they are due, and those of units that they are the contact of. */
export function ownLines(here: Situation): Pick<MineView, 'parts' | 'units'> {
  const byUnit = new Map<string, TheirFollowUp[]>();
  const own: TheirFollowUp[] = [];
  for (const one of here.theirs) {
    const unit = unitOf(one, here.person.id);
    if (unit === null) own.push(one);
    else byUnit.set(unit, [...(byUnit.get(unit) ?? []), one]);
  }
  const placed = own.map((one) => ({ one, code: ownPart(one.found.entry, here.today) }));
  const parts = order.flatMap((code): MinePart[] => {
    const these = placed.filter((placing) => placing.code === code).map(({ one }) => one);
    return these.length === 0 ? [] : [{ code, total: these.length, lines: firstOf(these, here).map(lineOf) }];
  });
  const units = [...byUnit].map(([name, these]) => ({
    name,
    total: these.length,
    lines: firstOf(these, here).map(lineOf),
  }));
  return { parts, units };
}

/** The unit through which it is the person's; null where it is theirs themselves. */
function unitOf({ found }: TheirFollowUp, person: string): string | null {
  const through = found.entry.owners.filter((owner) => ownerPerson(owner)?.id === person);
  const [first] = through;
  return first?.kind === 'unit' && through.every(({ kind }) => kind === 'unit') ? first.name : null;
}

export const lineOf = ({ found, audience }: TheirFollowUp): MineLine => ({
  line: viewEntry(found, audience),
  offered: found.entry.offered?.to.name ?? null,
});
