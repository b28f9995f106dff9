import { createInterface } from 'node:readline';
import { isSettled } from '../domain/outcome.js';
import { advance, recognize, settle, type Line, type Recognition, type Settled } from '../language/index.js';
import { fail } from './fail.js';
import type { Io } from './io.js';
import { situationFrom, type Situation } from './situation.js';

interface Message {
  id: string;
  from: string;
  text: string;
  replyTo?: string;
}

/** `capture`: a talk's messages in, a JSON line each; its decisions and follow-ups out, each in its final state. */
export async function run(
  args: string[],
  { stdin, stdout, stderr }: Pick<Io, 'stdin' | 'stdout' | 'stderr'>,
): Promise<number> {
  const situation = situationFrom(args, ['people']);
  if (typeof situation === 'string') return fail({ stderr }, situation);
  const people = situation.people.split(';').map((name) => name.trim()).filter(Boolean).map((name) => ({ name })); // prettier-ignore
  const all: { id: string; read: readonly Recognition[] }[] = [];
  let lines: Line[] = [];
  let at = 0;
  for await (const row of createInterface({ input: stdin })) {
    at++;
    if (row.trim() === '') continue;
    const message = messageFrom(row);
    if (!message) return fail({ stderr }, `Line ${at} is not a message: {"id", "from", "text"} is wanted`);
    const read = recognize(message.text, contextOf(message, lines, people, situation));
    lines = advance(lines, { id: message.id, from: message.from, text: message.text, read });
    all.push({ id: message.id, read });
  }
  for (const record of settle(all)) {
    const printed = print(record);
    if (printed) stdout.write(`${JSON.stringify(printed)}\n`);
  }
  return 0;
}

function contextOf(
  message: Message,
  previous: Line[],
  people: { name: string }[],
  situation: Situation,
): Parameters<typeof recognize>[1] {
  const { now, zone, locale } = situation;
  return { now, zone, locale, from: message.from, people, previous, replyTo: message.replyTo ?? null };
}

function messageFrom(row: string): Message | null {
  try {
    const value: unknown = JSON.parse(row);
    if (typeof value !== 'object' || value === null) return null;
    const { id, from, text, replyTo } = value as Record<string, unknown>;
    if (
      (typeof id !== 'string' && typeof id !== 'number') ||
      typeof from !== 'string' ||
      typeof text !== 'string'
    )
      return null;
    return { id: String(id), from, text, ...(typeof replyTo === 'string' ? { replyTo } : {}) };
  } catch {
    return null;
  }
}

function print({ message, capture, withdrawn }: Settled): object | null {
  const kind = capture.kind === 'followUp' ? 'followUp' : isSettled(capture.kind) ? 'decision' : null;
  if (withdrawn || !kind) return null;
  return {
    messageId: message,
    kind,
    text: capture.text,
    owners: capture.owners.map((owner) => owner.name),
    due: capture.due?.day ?? null,
    status: capture.sure ? 'captured' : 'suggested',
    rule: capture.rule,
  };
}
