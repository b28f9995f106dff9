import { z } from 'zod';
import { entryKinds } from '../../domain/convert.js';
import { maskCpr } from '../../domain/cpr.js';
import { outcomeKinds } from '../../domain/outcome.js';
import { slotChoices, type Press } from '../../domain/press.js';
import { minutesPresses } from './minutes-presses.js';

const id = z.string().min(1).max(100);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const slot = z.union([
  z.literal('agenda'),
  z.literal('closing'),
  z.literal('minutes'),
  z.templateLiteral(['item:', z.string()]),
]);
const lineNumber = z.number().int().min(0).max(10_000).optional();
const back = z
  .union([
    z.object({ meeting: id, slot }),
    z.object({ preview: id, paper: id }),
    z.object({ given: id }),
    z.object({ fromLast: id.nullable() }),
    z.object({ digest: z.boolean(), from: lineNumber }),
    z.object({ ping: z.array(z.object({ forum: id, number: z.number().int().positive() })).max(50) }),
  ])
  .nullable();
const entry = { forum: id, number: z.coerce.number().int().positive(), back: back.default(null) };
const text = z.string().max(4000).transform(maskCpr);

const item = { meeting: id, item: id, paper: id.optional() };
/** A number field comes as a text, empty where nothing stands in it. */
const minutes = z.union([
  z.literal('').transform(() => null),
  z.null(),
  z.coerce.number().int().min(1).max(600),
]);

const settling = z.union([
  z.object({
    followUp: z.number().int().positive(),
    owner: z.string().max(400).optional(),
    due: z.literal('next-meeting').optional(),
  }),
  z.object({ item: id, ask: id.optional() }),
]);

const press = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('start'), meeting: id }),
  z.object({
    verb: z.literal('more'),
    question: z.string().min(1).max(300),
    shown: z.number().int().min(1).max(1000),
  }),
  z.object({ verb: z.literal('next'), meeting: id, from: id.nullable() }),
  z.object({ verb: z.literal('goto'), meeting: id, item: id }),
  z.object({ verb: z.literal('end'), meeting: id }),
  z.object({ verb: z.literal('pause'), meeting: id, item: id }),
  z.object({ verb: z.literal('resume'), meeting: id, item: id }),
  z.object({
    verb: z.literal('postpone'),
    meeting: id,
    later: id,
    to: z.union([day, z.literal('')]).optional(),
  }),
  z.object({ verb: z.literal('send-agenda'), meeting: id }),
  z.object({ verb: z.literal('proposals'), meeting: id }),
  z.object({ verb: z.literal('accept-proposal'), meeting: id, proposal: id }),
  z.object({ verb: z.literal('decline-proposal'), meeting: id, proposal: id }),
  z.object({ verb: z.literal('loose'), meeting: id }),
  z.object({ verb: z.literal('from-last'), meeting: id }),
  z.object({ verb: z.literal('end-anyway'), meeting: id }),
  z.object({ verb: z.literal('go-on'), meeting: id }),
  z.object({ verb: z.literal('settle'), meeting: id, settle: z.array(settling).min(1).max(100) }),
  z.object({
    verb: z.literal('slot'),
    meeting: id,
    item: id,
    ask: id,
    outcome: z.enum(slotChoices),
    text: text.optional(),
    back: back.default(null),
  }),
  z.object({ verb: z.literal('slot-form'), meeting: id, item: id, ask: id, back: back.default(null) }),
  z.object({ verb: z.literal('show'), meeting: id, item: id }),
  z.object({ verb: z.literal('all'), meeting: id, item: id }),
  z.object({ verb: z.literal('visibility'), ...item, visibility: z.enum(['open', 'closed']) }),
  z.object({ verb: z.literal('open-item'), ...item }),
  z.object({
    verb: z.literal('edit-item'),
    ...item,
    seen: z.number().int().nonnegative(),
    title: z.string().max(400).transform(maskCpr).optional(),
    presenters: z.string().max(1000).transform(maskCpr).optional(),
    minutes: minutes.optional(),
    day: z.union([day, z.literal('')]).optional(),
    visibility: z.enum(['open', 'closed', '']).optional(),
    purpose: z.enum(['decision', 'discussion', 'information', 'none', '']).optional(),
    caseNumber: z.string().max(400).transform(maskCpr).optional(),
    asks: z.string().max(20_000).transform(maskCpr).optional(),
  }),
  z.object({
    verb: z.literal('promise'),
    ...item,
    followUp: z.number().int().positive(),
    kept: z.boolean(),
  }),
  z.object({
    verb: z.literal('evidence'),
    forum: id,
    number: z.number().int().positive(),
    key: z.string().min(1).max(200),
    yes: z.boolean(),
  }),
  z.object({ verb: z.literal('digest'), all: z.boolean(), from: lineNumber }),
  z.object({ verb: z.literal('open'), ...entry }),
  z.object({ verb: z.literal('back'), back: back.unwrap() }),
  z.object({ verb: z.literal('confirm'), ...entry }),
  z.object({ verb: z.literal('decline'), ...entry }),
  z.object({ verb: z.literal('withdraw'), ...entry }),
  z.object({ verb: z.literal('restore'), ...entry }),
  z.object({ verb: z.literal('done'), ...entry, remark: text.optional() }),
  z.object({ verb: z.literal('reopen'), ...entry }),
  z.object({ verb: z.literal('due-next'), ...entry }),
  z.object({ verb: z.literal('due'), ...entry, due: day, reason: text.optional() }),
  z.object({
    verb: z.literal('edit'),
    ...entry,
    text: text.optional(),
    due: z.union([day, z.literal('')]).optional(),
    owner: z.string().max(400).optional(),
    seen: z.number().int().nonnegative().optional(),
    kind: z.enum(entryKinds).optional(),
    item: z.string().max(100).optional(),
  }),
  z.object({ verb: z.literal('undo'), ...entry, seen: z.number().int().nonnegative() }),
  z.object({ verb: z.literal('add'), meeting: id, item: id }),
  z.object({
    verb: z.literal('make'),
    form: id,
    meeting: id.nullable(),
    kind: z.enum([...outcomeKinds, 'note', 'question', 'idea', 'followUp']),
    text: text.optional(),
    due: z.union([day, z.literal('')]).optional(),
    owner: z.string().max(4000).optional(),
    item: z.string().max(100).optional(),
  }),
  z.object({ verb: z.literal('open-ping'), ...entry }),
  z.object({ verb: z.literal('doing'), ...entry }),
  z.object({ verb: z.literal('waiting'), ...entry, waits: text.optional() }),
  z.object({
    verb: z.literal('snooze'),
    ...entry,
    due: day.optional(),
    meeting: z.literal(true).optional(),
    day: z.union([day, z.literal('')]).optional(),
    reason: text.optional(),
  }),
  z.object({ verb: z.literal('hand-over'), ...entry, to: z.string().max(400).optional() }),
  z.object({ verb: z.literal('not-mine'), ...entry }),
  z.object({ verb: z.literal('accept'), ...entry, offer: z.string().max(30) }),
  z.object({ verb: z.literal('refuse'), ...entry, offer: z.string().max(30) }),
  ...minutesPresses,
  z.object({
    verb: z.literal('forum'),
    chat: z.string().max(400),
    forum: id.optional(),
    name: z.string().max(200).transform(maskCpr).optional(),
  }),
]);

/** What a button says, or null when it says nothing we know: the data is whatever the client sent. */
export function parsePress(data: unknown): Press | null {
  const parsed = press.safeParse(data);
  // zod's optional fields may be undefined, which exactOptionalPropertyTypes tells from absent; here both mean the same.
  return parsed.success ? (parsed.data as Press) : null;
}
