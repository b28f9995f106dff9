import type { Reply } from '../domain/view/reply.js';
import { nothing, type Handled } from './incoming.js';

/** Answers where the question was asked. */
export const answer = (...replies: Reply[]): Handled => ({ ...nothing, replies });

/** A change that shows on the meeting's cards, with answers where they are needed. */
export const shown = (meeting: string | null, ...replies: Reply[]): Handled => ({
  ...nothing,
  replies,
  redraw: meeting ? [meeting] : [],
});
