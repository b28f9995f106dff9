import { newItem } from '../../../src/domain/create.js';
import type { ForumView, PreparationView } from '../../../src/domain/view/forum-view.js';
import { viewMeeting } from '../../../src/domain/view/view-meeting.js';
import type { SampleTexts } from '../view-texts.js';
import { due, everyone, followUp, items, line, owner, sampleForum, sampleMeeting } from '../views.js';
import { card, type Sample } from './sample.js';

/** A forum's settings and meetings, and what its chair is told the day before. */
export function forumSamples(t: SampleTexts): Sample[] {
  const at = '2026-11-19T07:30:00.000Z';
  const meeting = (day: string, given: Partial<ForumView['coming'][number]> = {}) => ({
    day,
    start: '12:00',
    end: '13:30',
    title: null,
    items: 6,
    state: 'planned' as const,
    ...given,
  });
  const coming = [meeting('2026-11-20'), meeting('2026-12-04', { title: t.carers, items: 2, end: null })];
  const settings: ForumView['settings'] = {
    aliases: ['CT'],
    prefix: 'CT',
    chair: 'Christian Bojsen',
    secretary: 'Nanna Lillevang',
    units: [{ name: 'Sundhed', contact: 'Kirstine Markvard' }],
    chats: [t.forum, null],
    ladder: 'normal',
    locale: 'da',
    approval: { by: 'silence', days: 3 },
  };
  const bare: ForumView['settings'] = {
    ...settings,
    aliases: [],
    chair: null,
    secretary: null,
    units: [],
    chats: [t.forum],
    approval: { by: 'members', days: 1 },
  };
  const planned = viewMeeting(
    sampleMeeting(t, {
      state: 'planned',
      startedAt: null,
      current: null,
      items: items(t).map((item) =>
        newItem(item.id, item.title, {
          ...item,
          state: 'waiting',
          ...(item.id === 'i2' ? { carriedFrom: { meeting: 'm0', item: 'i9', day: '2026-10-23' } } : {}),
        }),
      ),
    }),
    sampleForum(t),
    everyone,
  );
  const late = line(
    t,
    followUp(9, t.leaflet, 'i2', { owners: [owner('Nanna Lillevang')], due: due('2026-11-13'), moved: 2 }),
  );
  const promised = line(
    t,
    followUp(15, t.budget, 'i3', { owners: [owner('Kirstine Markvard')], due: due('2026-11-20') }),
  );
  const full: PreparationView = {
    meeting: planned,
    overdue: [late],
    promised: [promised],
    undated: [line(t, followUp(7, t.partners, 'i3', { owners: [owner('Nanna Lillevang')] }))],
    withoutPaper: [2, 5],
    proposals: [t.evaluation, null],
  };
  const forum = (given: Partial<ForumView>) =>
    card('forum', { forum: { name: t.forum, settings: null, coming, held: [], ...given }, now: at });
  const held = [meeting('2026-10-23', { state: 'ended' })];
  return [
    { name: 'forum', reply: forum({ settings, held }) },
    { name: 'forum-new', reply: forum({ settings: bare, coming: [] }) },
    { name: 'forum-meetings', reply: forum({ held }) },
    { name: 'preparation', reply: card('preparation', { preparation: full, now: at }) },
    {
      name: 'preparation-empty',
      reply: card('preparation', {
        preparation: {
          meeting: { ...planned, items: [] },
          overdue: [],
          promised: [],
          undated: [],
          withoutPaper: [],
          proposals: [],
        },
        now: at,
      }),
    },
  ];
}
