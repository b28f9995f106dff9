import template from '../../../cards/forum.template.json' with { type: 'json' };
import type { ForumSettingsView, MeetingLineView } from '../../domain/view/forum-view.js';
import type { Card } from '../card.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { sectionOf, type Line } from './section.js';

/** Who a forum is and when it meets. */
export const forumCard: Card<'forum'> = {
  template,
  now: (reply) => reply.now,
  data: ({ forum: { name, settings, coming, held } }, voice, fit) => {
    const words = voice.p.forum;
    const none: Line[] = [{ text: words.noMeetings }];
    const ahead = coming.map((meeting) => meetingLine(meeting, voice));
    return {
      forum: safe(name, 100),
      speak: words.speak(coming.length),
      sections: [
        ...(settings ? sectionOf(words.settings, settingLines(settings, voice), voice, fit) : []),
        ...sectionOf(words.coming, ahead.length > 0 ? ahead : none, voice, fit),
        ...sectionOf(
          words.held,
          held.map((meeting) => meetingLine(meeting, voice)),
          voice,
          fit,
        ),
      ],
      ...lean({ hint: coming.length > 0 ? null : words.planHint }),
    };
  },
  summary: ({ forum: { name } }, voice) => `${voice.t.forumCard}: ${safe(name, 100)}`,
};

function meetingLine({ day, start, end, title, items, state }: MeetingLineView, voice: Voice): Line {
  const times = start === null ? null : end === null ? voice.p.clock(start) : voice.p.clocks(start, end);
  return {
    text: dotted([day === null ? voice.p.forum.noDay : voice.day(day), times]),
    meta: dotted([
      title === null ? null : safe(title, 100),
      voice.p.items(items),
      state === 'open' && voice.p.forum.going,
    ]),
  };
}

function settingLines(settings: ForumSettingsView, voice: Voice): Line[] {
  const words = voice.p.forum;
  const line = (name: string, text: string): Line => ({ lead: `${name}: `, text });
  const who = (name: string | null): string => (name === null ? words.nobody : safe(name, 80));
  const chats = settings.chats.map((title) => (title === null ? words.untitled : safe(title, 80)));
  return [
    line(words.chair, who(settings.chair)),
    line(words.secretary, who(settings.secretary)),
    ...(settings.units.length === 0 ? [] : [line(words.units, unitsOf(settings, voice))]),
    ...(settings.aliases.length === 0
      ? []
      : [line(words.aliases, settings.aliases.map((alias) => safe(alias, 40)).join(', '))]),
    line(words.numbers, `${settings.prefix}-1, ${settings.prefix}-2 …`),
    ...(chats.length === 0 ? [] : [line(words.chats, chats.join(', '))]),
    line(words.reminders, words.ladders[settings.ladder]),
    line(words.language, words.languages[settings.locale]),
    line(words.approval, words.approvals(settings.approval.by, settings.approval.days)),
  ];
}

const unitsOf = ({ units }: ForumSettingsView, voice: Voice): string =>
  [
    ...units.slice(0, 8).map(({ name, contact }) => `${safe(name, 40)} (${safe(contact, 60)})`),
    ...(units.length > 8 ? [voice.p.more(units.length - 8)] : []),
  ].join(', ');
