import { z } from 'zod';
import { maskCpr } from '../../domain/cpr.js';

const id = z.string().min(1).max(100);
const version = z.number().int().positive();
const text = z.string().max(4000).transform(maskCpr);
const minutes = { meeting: id, version };

/** The buttons of the minutes, as they may come from a client. */
export const minutesPresses = [
  z.object({ verb: z.literal('approve'), ...minutes }),
  z.object({ verb: z.literal('approve-all'), ...minutes }),
  z.object({
    verb: z.literal('comment'),
    ...minutes,
    about: z.string().max(100).optional(),
    comment: text.optional(),
  }),
  z.object({ verb: z.literal('settle-comment'), meeting: id, comment: z.string().min(1).max(400) }),
  z.object({ verb: z.literal('reopen-minutes'), ...minutes, reason: text.optional() }),
  z.object({
    verb: z.literal('minutes-file'),
    meeting: id,
    format: z.enum(['docx', 'html', 'md']),
    item: id.optional(),
  }),
  z.object({ verb: z.literal('send-copy'), meeting: id, item: id, to: z.string().min(1).max(200) }),
] as const;
