import type { Capture, Correction, Line, Recognition } from './recognition.js';

/** How many of the last lines are kept to understand the next one (design §4). */
const memoryLength = 20;

/** The lines of a talk with one more; one that is known already (an edit) takes its old place. */
export function advance(lines: readonly Line[], line: Line): Line[] {
  const known = lines.findIndex((other) => other.id === line.id);
  if (known >= 0) return lines.map((other, i) => (i === known ? line : other));
  return [...lines, line].slice(-memoryLength);
}

/** What a message made, in the state that later messages brought it to. */
export interface Settled {
  message: string;
  capture: Capture;
  withdrawn: boolean;
}

/** The captures of some lines, each in its final state, in the order of the messages that made them. */
export function settle(lines: readonly { id: string; read: readonly Recognition[] }[]): Settled[] {
  const settled: Settled[] = [];
  for (const { id, read } of lines) {
    for (const recognition of read) {
      if (recognition.type === 'capture')
        settled.push({ message: id, capture: recognition, withdrawn: false });
      else correct(settled, recognition);
    }
  }
  return settled;
}

function correct(settled: Settled[], { target, change, sure }: Correction): void {
  const its = settled.filter((one) => one.message === target && !one.withdrawn);
  const one = its.findLast(({ capture }) => capture.kind === 'followUp') ?? its.at(-1);
  if (!one) return;
  switch (change.kind) {
    case 'confirm':
      one.capture = { ...one.capture, sure: one.capture.sure || sure };
      return;
    case 'withdraw':
      one.withdrawn = true;
      return;
    case 'due':
      one.capture = { ...one.capture, due: change.due };
      return;
    case 'owners':
      one.capture = { ...one.capture, owners: change.owners, sure: sure && change.owners.length > 0 };
      return;
    case 'text':
      one.capture = { ...one.capture, text: change.text };
  }
}
