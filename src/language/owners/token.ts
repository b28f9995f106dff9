import type { OwnerReading } from '../recognition.js';
import type { Word } from '../text/words.js';

/** One or several who can own something, as they stand in a sentence. */
export interface Party {
  owners: OwnerReading[];
  /** Only looks like a name or a unit: owns something only where the sentence leaves no doubt. */
  weak: boolean;
}

/** A word, or all the words of a party together. */
export interface Token extends Word {
  party: Party | null;
}
