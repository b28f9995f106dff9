import type { Change } from '../../domain/change.js';
import type { Entry } from '../../domain/entry.js';
import type { AgendaItem } from '../../domain/meeting.js';
import type { PaperChange, PaperField } from '../../domain/view/reply.js';

/** Fields of an item as people call them; the rest needs no mention. */
const fields: Partial<Record<keyof AgendaItem, PaperField>> = {
  title: 'title',
  visibility: 'visibility',
  presenters: 'presenters',
  minutes: 'minutes',
  asks: 'asks',
  effects: 'effects',
  background: 'background',
  communication: 'communication',
  embargo: 'communication',
  coordination: 'coordination',
  costs: 'costs',
  financing: 'costs',
  attachments: 'attachments',
  caseNumber: 'caseNumber',
  caseOfficers: 'caseOfficers',
  department: 'caseOfficers',
  responsible: 'caseOfficers',
};

/** What the delivery of a paper changed in an item that was there, out of the histories; nothing for a new item. */
export function paperChanges(item: AgendaItem, entries: readonly Entry[], key: string): PaperChange[] {
  const byThis = (change: Change): boolean => change.cause.id === key;
  const changed = item.history
    .filter(byThis)
    .flatMap((change) => one(fields[change.field as keyof AgendaItem], change.before, change.after));
  const due = entries.filter(({ history }) => history.some((c) => byThis(c) && c.field === 'due')).length;
  const isNew = item.paper?.firstKey === key;
  const made = (type: Entry['type']): number =>
    entries.filter(
      (entry) =>
        entry.type === type &&
        entry.rule === null &&
        entry.source.kind === 'paper' &&
        entry.source.paper === key,
    ).length;
  const counted = (field: PaperField, added: number): PaperChange[] =>
    added > 0 ? [{ field, added, removed: 0 }] : [];
  return [
    ...[...new Map(changed.map((change) => [change.field, change])).values()],
    ...(isNew
      ? []
      : [
          ...counted('outcomes', made('outcome')),
          ...counted('followUps', made('followUp')),
          ...counted('due', due),
        ]),
  ];
}

function one(field: PaperField | undefined, before: unknown, after: unknown): PaperChange[] {
  if (!field) return [];
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.map((part) => JSON.stringify(part)) : [];
  const [was, is] = [texts(before), texts(after)];
  return [
    {
      field,
      added: is.filter((text) => !was.includes(text)).length,
      removed: was.filter((text) => !is.includes(text)).length,
    },
  ];
}
