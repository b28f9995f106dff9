import { z } from 'zod';
import { maskCpr } from '../../domain/cpr.js';
import type { Press } from '../../domain/press.js';

const id = z.string().min(1).max(100);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const slot = z.union([z.literal('agenda'), z.literal('minutes'), z.templateLiteral(['item:', z.string()])]);
const back = z
  .union([
    z.object({ meeting: id, slot }),
    z.object({ ping: z.array(z.object({ forum: id, number: z.number().int().positive() })).max(50) }),
  ])
  .nullable();
const entry = { forum: id, number: z.coerce.number().int().positive(), back: back.default(null) };
const text = z.string().max(4000).transform(maskCpr);

const press = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('start'), meeting: id }),
  z.object({ verb: z.literal('next'), meeting: id, from: id.nullable() }),
  z.object({ verb: z.literal('goto'), meeting: id, item: id }),
  z.object({ verb: z.literal('end'), meeting: id }),
  z.object({ verb: z.literal('show'), meeting: id, item: id }),
  z.object({ verb: z.literal('all'), meeting: id, item: id }),
  z.object({ verb: z.literal('visibility'), meeting: id, item: id, visibility: z.enum(['open', 'closed']) }),
  z.object({ verb: z.literal('open'), ...entry }),
  z.object({ verb: z.literal('back'), back: back.unwrap() }),
  z.object({ verb: z.literal('confirm'), ...entry }),
  z.object({ verb: z.literal('decline'), ...entry }),
  z.object({ verb: z.literal('withdraw'), ...entry }),
  z.object({ verb: z.literal('restore'), ...entry }),
  z.object({ verb: z.literal('done'), ...entry, remark: text.optional() }),
  z.object({ verb: z.literal('reopen'), ...entry }),
  z.object({ verb: z.literal('due'), ...entry, due: day, reason: text.optional() }),
  z.object({
    verb: z.literal('edit'),
    ...entry,
    text: text.optional(),
    due: z.union([day, z.literal('')]).optional(),
    owner: z.string().max(400).optional(),
  }),
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
