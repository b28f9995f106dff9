import type { Capture, CaptureKind } from '../recognition.js';
import { repeatIn } from './repeats.js';

/** How often a task comes again, for its capture; nothing for other kinds. */
export function repeated(kind: CaptureKind, text: string): Pick<Capture, 'repeat'> {
  const repeat = kind === 'followUp' ? repeatIn(text) : null;
  return repeat ? { repeat } : {};
}
