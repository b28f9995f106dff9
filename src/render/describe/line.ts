import type { EntryView } from '../../domain/view/views.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { dueText } from './due.js';
import { ownersText } from './owners.js';

/** An entry in one line of a short answer: "CT-17: undersøger … – Hanne, senest fredag 27-11". */
export function entryLine(entry: EntryView, voice: Voice): string {
  if (entry.text === null) return `${entry.label} (${voice.p.closedEntry.toLowerCase()})`;
  const kind = entry.kind === 'followUp' ? '' : `${voice.s.kinds[entry.kind]}: `;
  const owners = ownersText(entry.owners, voice);
  const due = entry.due && dueText(entry.due, voice);
  const tail = [owners, due].filter((part) => part !== null).join(', ');
  return `${entry.label}: ${kind}${safe(entry.text)}${tail === '' ? '' : ` – ${tail}`}`;
}
