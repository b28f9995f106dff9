import template from '../../../cards/digest.template.json' with { type: 'json' };
import { addDays } from '../../domain/day.js';
import type { BurnUpView } from '../../domain/view/burn-up-view.js';
import type { DigestPart, DigestView } from '../../domain/view/digest-view.js';
import { weekNumber } from '../../domain/week.js';
import type { Card } from '../card.js';
import { burnUpPicture, burnUpText } from '../describe/burn-up.js';
import { nextFor, placedRow } from '../describe/row.js';
import { missedBy } from '../describe/unreached.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** The weekly overview of one person: their own, then that of the forums they look after. */
export const digestCard: Card<'digest'> = {
  template,
  now: (reply) => reply.now,
  data: ({ digest }, voice, fit) => {
    const all: Placed[] = [
      ...digest.mine.map((part) => ({ forum: null, part, mine: true })),
      ...digest.forums.flatMap(({ name, parts }) =>
        parts.map((part, i) => ({ forum: i === 0 ? name : null, part, mine: false })),
      ),
    ];
    const shown = digest.page ? firstRows(all, fit.rows) : sharedOut(all, fit.rows);
    return {
      heading: voice.p.digestHeading(weekNumber(digest.week)),
      days: voice.p.fromTo(voice.day(digest.week), voice.day(addDays(digest.week, 6))),
      speak: spoken(digest, voice),
      parts: shown.map((placed) => partOf(placed, { fit, voice, digest })),
      ...(digest.burnUp ? burnUpOf(digest.burnUp, voice, fit) : {}),
      unseen: (digest.unseen ?? []).map((name) => ({ text: voice.p.unseen(safe(name, 80)) })),
      ...lean(turning(digest, shown, voice)),
    };
  },
  summary: ({ digest }, voice) => spoken(digest, voice),
};

/** A part with the forum that begins with it. */
interface Placed {
  forum: string | null;
  part: DigestPart;
  mine: boolean;
}

/** Room for rows is the same for every part, so that a long one hides none of the others. */
function sharedOut(all: readonly Placed[], rows: number): Placed[] {
  const share = Math.max(1, Math.floor(rows / Math.max(1, all.length)));
  return all
    .slice(0, rows)
    .map((placed) => ({ ...placed, part: { ...placed.part, lines: placed.part.lines.slice(0, share) } }));
}

function firstRows(all: readonly Placed[], rows: number): Placed[] {
  let left = rows;
  return all.flatMap((placed) => {
    const lines = placed.part.lines.slice(0, left);
    left -= lines.length;
    return lines.length > 0 ? [{ ...placed, part: { ...placed.part, lines } }] : [];
  });
}

const countOf = (placed: readonly Placed[]): number =>
  placed.reduce((sum, { part }) => sum + part.lines.length, 0);

/** What leads to the rest, and back. */
function turning({ all, more, page, mine, forums }: DigestView, shown: readonly Placed[], voice: Voice) {
  if (!all || !page) {
    const parts = mine.concat(forums.flatMap((forum) => forum.parts));
    const hides = countOf(shown) < parts.reduce((sum, { total }) => sum + total, 0);
    return { all: more || hides ? { verb: 'digest', all: true } : null };
  }
  const until = page.from + countOf(shown);
  return {
    range: page.from > 0 || until < page.of ? voice.p.digestRange(page.from + 1, until, page.of) : null,
    next: until < page.of ? { verb: 'digest', all: true, from: until } : null,
    fewer: { verb: 'digest', all: false },
  };
}

const burnUpOf = (burnUp: BurnUpView, voice: Voice, fit: Fit): object => ({
  goes: `${safe(burnUp.forum, 80)}: ${burnUpText(burnUp, voice)}`,
  ...burnUpPicture(burnUp, voice, fit.extras),
});

interface Setting {
  fit: Fit;
  voice: Voice;
  digest: DigestView;
}

function partOf({ forum, part, mine }: Placed, { fit, voice, digest }: Setting): object {
  const hidden = part.total - part.lines.length;
  const from = digest.page?.from ?? 0;
  const back = from > 0 ? { digest: digest.all, from } : { digest: digest.all };
  const options = { fit, back, owners: !mine };
  return {
    title: voice.s.digestParts[part.code],
    color: part.code === 'overdue' || part.code === 'unanswered' ? 'Attention' : 'Default',
    rows: part.lines.map((line) => ({
      ...placedRow(line, voice, options),
      ...lean({
        missed: mine ? null : missedBy(line, voice),
        next: fit.buttons ? nextFor(line, back) : null,
      }),
    })),
    ...lean({
      forum: forum === null ? null : voice.p.wholeForum(safe(forum, 80)),
      more: hidden > 0 && !digest.page ? voice.p.more(hidden) : null,
    }),
  };
}

function spoken({ week, mine }: DigestView, voice: Voice): string {
  const count = (code: DigestPart['code']): number => mine.find((part) => part.code === code)?.total ?? 0;
  return dotted([
    voice.p.digestHeading(weekNumber(week)),
    voice.p.digestCounts(count('week'), count('overdue')),
  ]);
}
