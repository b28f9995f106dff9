import type { Recognition } from '../recognition.js';
import { accepted, answer, withdrawal } from './answering.js';
import { redated } from './redating.js';
import { decided } from './resolving.js';
import { reassigned, taken } from './taking.js';
import type { Heard } from './talk.js';

/** What a sentence says about the talk before it; null when it says nothing of the kind. */
export function readThread(heard: Heard): Recognition[] | null {
  return (
    withdrawal(heard) ??
    answer(heard) ??
    accepted(heard) ??
    taken(heard) ??
    reassigned(heard) ??
    redated(heard) ??
    decided(heard)
  );
}
