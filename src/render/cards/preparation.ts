import template from '../../../cards/preparation.template.json' with { type: 'json' };
import type { PreparationView } from '../../domain/view/forum-view.js';
import type { LineView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { itemTimes } from '../describe/item-times.js';
import { meetingTimes } from '../describe/meeting.js';
import { presentersText } from '../describe/owners.js';
import { rowOf } from '../describe/row.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { sectionOf, type Line } from './section.js';

/** The working day before: what the meeting holds, what was promised for it, and what is missing. */
export const preparationCard: Card<'preparation'> = {
  template,
  now: (reply) => reply.now,
  data: ({ preparation }, voice, fit) => {
    const { meeting, overdue, promised, undated, proposals } = preparation;
    const { prepare } = voice.p;
    return {
      forum: safe(meeting.forum.name, 100),
      speak: prepare.speak(meeting.items.length, overdue.length),
      sections: [
        ...sectionOf(voice.t.agenda, itemLines(preparation, voice, fit), voice, fit),
        ...sectionOf(prepare.overdue, followUpLines(overdue, voice, fit), voice, fit),
        ...sectionOf(prepare.promised, followUpLines(promised, voice, fit), voice, fit),
        ...sectionOf(prepare.undated, followUpLines(undated, voice, fit), voice, fit),
        ...sectionOf(
          prepare.proposals,
          proposals.map((title) => proposalLine(title, voice)),
          voice,
          fit,
        ),
      ],
      ...lean({
        when: dotted([meetingTimes(meeting, voice), meeting.place && safe(meeting.place, 80)]) || null,
        hint: proposals.length > 0 ? prepare.hint : null,
      }),
    };
  },
  summary: ({ preparation: { meeting } }, voice) =>
    dotted([
      `${voice.t.preparation}: ${safe(meeting.forum.name, 80)}`,
      meeting.day === null ? null : voice.day(meeting.day),
    ]),
};

function itemLines({ meeting, withoutPaper }: PreparationView, voice: Voice, fit: Fit): Line[] {
  const times = itemTimes(meeting.start, meeting.items);
  if (meeting.items.length === 0) return [{ text: voice.p.prepare.noItems }];
  return meeting.items.map((item, at) => {
    const time = times[at];
    const meta = dotted([
      time ? voice.p.clock(time) : null,
      item.minutes === null ? null : voice.p.minutes(item.minutes),
      presentersText(item.presenters, voice),
      item.carriedFrom === null ? null : voice.p.carriedFrom(voice.full(item.carriedFrom)),
    ]);
    return {
      lead: `${item.number}  `,
      text: item.title === null ? voice.p.itemClosed(item.number) : safe(item.title, fit.chars),
      ...lean({
        mark: withoutPaper.includes(item.number) ? ` · ${voice.p.prepare.paperMissing}` : null,
        meta: meta === '' ? null : meta,
      }),
    };
  });
}

const followUpLines = (lines: readonly LineView[], voice: Voice, fit: Fit): Line[] =>
  lines.map((line) => {
    const { text, meta, late, more } = rowOf(line, voice, { fit, back: null });
    return { text, meta: `${meta}${late ?? ''}${more ?? ''}` };
  });

const proposalLine = (title: string | null, voice: Voice): Line => ({
  text: title === null ? voice.t.closedMark : safe(title, 200),
});
