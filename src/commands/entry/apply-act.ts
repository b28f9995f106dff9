import { amend, type By } from '../../domain/amend.js';
import { convert, type EntryKind } from '../../domain/convert.js';
import type { Due, Entry, FollowUp, Owner } from '../../domain/entry.js';
import type { ItemId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { takeBack } from '../../domain/take-back.js';

/** What can be done to an entry. Typed, pressed, said, edited and on a page it is the same. */
export type Act =
  | { kind: 'done'; remark?: string | undefined }
  | { kind: 'reopen' }
  | { kind: 'remark'; remark: string }
  | { kind: 'due'; due: Due | null; reason?: string | undefined }
  | { kind: 'owners'; owners: Owner[] }
  | { kind: 'text'; text: string }
  | { kind: 'item'; item: ItemId | null }
  /** Makes it another kind; `given` is what a follow-up begins with. */
  | { kind: 'kind'; to: EntryKind; given?: Partial<FollowUp> }
  | { kind: 'withdraw' }
  | { kind: 'restore' }
  | { kind: 'confirm' }
  /** Takes back the newest thing that this person, or with null anybody, did to it. */
  | { kind: 'undo'; whose: PersonId | null };

/** Why something can't be done to an entry, as the code of what is said then. */
export type Impossible = 'not-a-follow-up' | 'entry-embargo' | 'entry-loose';

export type Applied = { ok: true; entry: Entry } | { ok: false; why: Impossible };

/** The entry after an act; the same entry when the act changes nothing. `loose`: it is kept outside any meeting. */
export function applyAct(entry: Entry, act: Act, by: By, loose: boolean): Applied {
  switch (act.kind) {
    case 'withdraw':
      return done(amend(entry, { withdrawn: true }, by));
    case 'restore':
      return done(amend(entry, { withdrawn: false }, by));
    case 'confirm':
      return done(amend(entry, { suggested: false }, by));
    case 'text':
      return done(amend(entry, { text: act.text }, by));
    case 'item':
      return done(amend(entry, { item: act.item }, by));
    case 'undo':
      return settled(entry, takeBack(entry, by, act.whose), loose);
    case 'kind':
      return settled(entry, convert(entry, act.to, act.given ?? {}, by), loose);
    default:
      return entry.type === 'followUp'
        ? done(amend(entry, patch(entry, act, by), by))
        : { ok: false, why: 'not-a-follow-up' };
  }
}

/** Does one after the other; what can't be done is left out. */
export const applyAll = (entry: Entry, acts: readonly Act[], by: By, loose: boolean): Entry =>
  acts.reduce((now, act) => {
    const applied = applyAct(now, act, by, loose);
    return applied.ok ? applied.entry : now;
  }, entry);

const done = (entry: Entry): Applied => ({ ok: true, entry });

/** What only a meeting has room for can't become of a follow-up without one, and an embargo holds for outcomes only. */
function settled(before: Entry, after: Entry, loose: boolean): Applied {
  if (loose && after.type === 'outcome') return { ok: false, why: 'entry-loose' };
  const free = before.type === 'outcome' && before.embargo && after.type === 'followUp';
  return free ? { ok: false, why: 'entry-embargo' } : done(after);
}

function patch(entry: FollowUp, act: Act, by: By): Partial<FollowUp> {
  switch (act.kind) {
    case 'done':
      if (entry.state === 'done') return act.remark && !entry.remark ? { remark: act.remark } : {};
      return {
        state: 'done',
        doneAt: by.at,
        suggested: false,
        waits: null,
        ...(act.remark ? { remark: act.remark } : {}),
        ...unoffered(entry),
      };
    case 'reopen':
      return { state: 'open', doneAt: null, waits: null };
    case 'remark':
      return { remark: act.remark };
    case 'due': {
      const again = isMoved(entry, act.due, by);
      return {
        due: act.due,
        moved: entry.moved + (again ? 1 : 0),
        ...(again || act.reason ? { whyMoved: act.reason ?? null } : {}),
      };
    }
    case 'owners':
      return { owners: act.owners, ...unoffered(entry) };
    default:
      return {};
  }
}

/** Nobody is asked to take over what is done or has been given to somebody. */
const unoffered = ({ offered }: FollowUp): Partial<FollowUp> => (offered ? { offered: null } : {});

/** Mending the message that set the day is no postponement. */
const isMoved = (entry: FollowUp, due: Due | null, { cause }: By): boolean =>
  cause.kind !== 'edit' && typeof entry.due?.day === 'string' && entry.due.day !== due?.day;
