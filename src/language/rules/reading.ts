import type { Locale } from '../../domain/locale.js';
import type { Reference } from '../dates/rule.js';
import type { Token } from '../owners/parties.js';
import type { CaptureKind, Context, OwnerReading } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Stretch } from '../text/sentences.js';

/** All that rules may look at while a message is read. */
export interface Reading {
  prepared: Prepared;
  context: Context;
  locale: Locale;
  reference: Reference;
}

export interface Sentence extends Stretch {
  /** Lower case. */
  lower: string;
  tokens: Token[];
  question: boolean;
}

/** What a rule found in a sentence. */
export interface Finding {
  kind: CaptureKind;
  rule: string;
  owners: OwnerReading[];
  sure: boolean;
  /** The clause that it was found in, where a due day is looked for; the sentence when absent. */
  within?: Stretch;
  /** The verb, to tell a promise from one that repeats it. */
  verb?: string;
  /** False where dates in the sentence are about something else. */
  dated?: boolean;
}
