import type { Press } from '../../domain/press.js';
import type { ReplyOf } from '../card.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const mostItems = 40;
const formats = ['docx', 'html', 'md'] as const;

/** The buttons of the minutes. Where the card stands for all, everybody may press, and what they may is decided then. */
export function minutesActions({ meeting, reader, only }: ReplyOf<'minutes'>, voice: Voice): object | null {
  const { minutes, id } = meeting;
  if (!minutes || only !== null) return null;
  const draft = minutes.state === 'draft';
  const { version } = minutes;
  const press = (one: Press): Press => one;
  const runs = reader?.runs ?? false;
  return lean({
    approve: draft && !reader?.approved ? press({ verb: 'approve', meeting: id, version }) : null,
    comment: draft
      ? { press: press({ verb: 'comment', meeting: id, version }), items: aboutChoices(meeting, voice) }
      : null,
    files: formats.map((format) => ({
      title: voice.p.fileFormats[format],
      press: press({ verb: 'minutes-file', meeting: id, format }),
    })),
    approveAll: draft && runs ? press({ verb: 'approve-all', meeting: id, version }) : null,
    reopen:
      !draft && (runs || reader === null) ? press({ verb: 'reopen-minutes', meeting: id, version }) : null,
  });
}

const aboutChoices = (
  meeting: ReplyOf<'minutes'>['meeting'],
  { t, p }: Voice,
): { title: string; value: string }[] => [
  { title: t.commentWhole, value: 'all' },
  ...meeting.items.slice(0, mostItems).map((item) => ({
    title: item.title === null ? p.itemClosed(item.number) : p.itemTitle(item.number, safe(item.title, 80)),
    value: item.id,
  })),
];
