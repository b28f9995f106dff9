import type { Instant } from '../../../domain/day.js';
import type { PersonId } from '../../../domain/person.js';
import type { Changed } from '../../../ports/records.js';
import type { Interest } from './interest.js';

/** As much of a response as is needed. */
export interface Line {
  writableNeedDrain: boolean;
  write(text: string): unknown;
  end(): unknown;
  destroy(): unknown;
}

/** One page that is being looked at. It is told that something has changed, and nothing else. */
export class Stream {
  readonly #line: Line;
  readonly #interest: Interest;
  readonly person: PersonId;
  /** When the reader's rights are asked for anew, by a new stream. */
  readonly until: Instant;

  constructor(line: Line, interest: Interest, reader: { person: PersonId; until: Instant }) {
    this.#line = line;
    this.#interest = interest;
    this.person = reader.person;
    this.until = reader.until;
  }

  /** Says so when one of the changes means something to the page. False when this was the last word. */
  async tell(changes: readonly Changed[]): Promise<boolean> {
    const meant = await Promise.all(changes.map((changed) => this.#interest(changed)));
    if (meant.every((one) => one === 'other')) return true;
    // Who has lost the right asks once more, and is told.
    const goesOn = this.#write('data: changed\n\n') && !meant.includes('over');
    if (!goesOn) this.end();
    return goesOn;
  }

  /** Keeps the connection from being taken for dead. False when nobody reads it. */
  beat(): boolean {
    return this.#write(':\n\n');
  }

  end(): void {
    this.#line.end();
  }

  /** Who does not read what little there is holds on to a connection and reads nothing later either. */
  #write(text: string): boolean {
    if (this.#line.writableNeedDrain) {
      this.#line.destroy();
      return false;
    }
    this.#line.write(text);
    return true;
  }
}
