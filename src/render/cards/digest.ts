import template from '../../../cards/digest.template.json' with { type: 'json' };
import { addDays } from '../../domain/day.js';
import type { BurnUpView } from '../../domain/view/burn-up-view.js';
import type { DigestPart, DigestView } from '../../domain/view/digest-view.js';
import { weekNumber } from '../../domain/week.js';
import type { Card } from '../card.js';
import { burnUpPicture, burnUpText } from '../describe/burn-up.js';
import { placedRow } from '../describe/row.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** The weekly overview of one person: their own, then that of the forums they look after. */
export const digestCard: Card<'digest'> = {
  template,
  now: (reply) => reply.now,
  data: ({ digest }, voice, fit) => {
    const share = shareOf(digest, fit);
    const parts = [
      ...digest.mine.map((part) => ({ forum: null, part, mine: true })),
      ...digest.forums.flatMap(({ name, parts: theirs }) =>
        theirs.map((part, i) => ({ forum: i === 0 ? name : null, part, mine: false })),
      ),
    ].slice(0, fit.rows);
    const hides = digest.mine
      .concat(digest.forums.flatMap(({ parts: theirs }) => theirs))
      .some(({ lines, total }) => Math.min(share, lines.length) < total);
    return {
      heading: voice.p.digestHeading(weekNumber(digest.week)),
      days: voice.p.fromTo(voice.day(digest.week), voice.day(addDays(digest.week, 6))),
      speak: spoken(digest, voice),
      parts: parts.map(({ forum, part, mine }) => partOf(part, { forum, mine, share, fit, voice, digest })),
      ...(digest.burnUp ? burnUpOf(digest.burnUp, voice, fit) : {}),
      ...lean({
        all: !digest.all && (digest.more || hides) ? { verb: 'digest', all: true } : null,
        fewer: digest.all ? { verb: 'digest', all: false } : null,
      }),
    };
  },
  summary: ({ digest }, voice) => spoken(digest, voice),
};

const burnUpOf = (burnUp: BurnUpView, voice: Voice, fit: Fit): object => ({
  goes: `${safe(burnUp.forum, 80)}: ${burnUpText(burnUp, voice)}`,
  ...burnUpPicture(burnUp, voice, fit.extras),
});

interface Setting {
  forum: string | null;
  mine: boolean;
  share: number;
  fit: Fit;
  voice: Voice;
  digest: DigestView;
}

function partOf(part: DigestPart, { forum, mine, share, fit, voice, digest }: Setting): object {
  const shown = part.lines.slice(0, share);
  const hidden = part.total - shown.length;
  const options = { fit, back: { digest: digest.all }, owners: !mine };
  return {
    title: voice.s.digestParts[part.code],
    color: part.code === 'overdue' || part.code === 'unanswered' ? 'Attention' : 'Default',
    rows: shown.map(({ line, unreached }) => {
      const row = placedRow(line, voice, options);
      const names = unreached.slice(0, 3).map((name) => safe(name, 60));
      return names.length === 0
        ? row
        : { ...row, place: dotted([row.place, voice.p.notReachedBy(voice.say.and(names))]) };
    }),
    ...lean({
      forum: forum === null ? null : voice.p.wholeForum(safe(forum, 80)),
      more: hidden > 0 ? voice.p.more(hidden) : null,
    }),
  };
}

/** Room for rows is the same for every part, so that a long one hides none of the others. */
const shareOf = ({ mine, forums }: DigestView, { rows }: Fit): number =>
  Math.max(1, Math.floor(rows / Math.max(1, mine.length + forums.flatMap(({ parts }) => parts).length)));

function spoken({ week, mine }: DigestView, voice: Voice): string {
  const count = (code: DigestPart['code']): number => mine.find((part) => part.code === code)?.total ?? 0;
  return dotted([
    voice.p.digestHeading(weekNumber(week)),
    voice.p.digestCounts(count('week'), count('overdue')),
  ]);
}
