import template from '../../../cards/copies.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { CopiesView } from '../../domain/view/copies-view.js';
import type { Card } from '../card.js';
import type { Fit } from '../fit.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** Who is to be offered a copy of what was decided: a button for each whom the bot knows. */
export const copiesCard: Card<'copies'> = {
  template,
  now: (reply) => reply.now,
  data: ({ copies }, voice, fit) => ({
    speak: `${voice.t.copiesTitle}.`,
    meeting: meetingOf(copies, voice),
    items: copies.items.slice(0, fit.rows).map((item) => itemData(copies, item, voice, fit)),
  }),
  summary: ({ copies }, voice) => `${voice.t.copiesTitle}: ${meetingOf(copies, voice)}`,
};

const meetingOf = ({ forum, day }: CopiesView, { p, ...voice }: Voice): string =>
  p.minutesOf(safe(forum, 100), day && voice.day(day));

const mostButtons = 5;

function itemData(
  copies: CopiesView,
  item: CopiesView['items'][number],
  { p, t, say }: Voice,
  fit: Fit,
): object {
  const press = (to: string): Press => ({ verb: 'send-copy', meeting: copies.meeting, item: item.id, to });
  const names = (all: readonly { name: string }[]): string => say.and(all.map(({ name }) => safe(name, 60)));
  const sent = item.people.filter((person) => person.sent);
  const waiting = item.people.filter((person) => person.may && !person.sent);
  const kept = item.people.filter((person) => !person.may && !person.sent);
  return {
    title: p.itemTitle(item.number, safe(item.title, Math.min(fit.chars, 150))),
    told: [
      ...(sent.length > 0 ? [{ text: p.copySent(names(sent)) }] : []),
      ...(kept.length > 0 ? [{ text: p.copyKept(names(kept)) }] : []),
    ],
    people: [
      ...waiting
        .slice(0, mostButtons - 1)
        .map(({ id, name }) => ({ title: safe(name, 60), press: press(id) })),
      ...(waiting.length > 1 ? [{ title: t.copyToAll, press: press('all') }] : []),
    ],
  };
}
