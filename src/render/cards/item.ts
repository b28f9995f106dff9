import template from '../../../cards/item.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { EntryView, ItemView, MeetingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { aboutItem } from '../describe/about.js';
import { countsOf, groupOf, type Group } from '../describe/counts.js';
import { presentersText } from '../describe/owners.js';
import { relatedLines } from '../describe/related.js';
import { rowOf } from '../describe/row.js';
import { turnedLines } from '../describe/turned.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const newest = 8;
const groups: readonly Group[] = ['decisions', 'followUps', 'notes'];

/** An item with what the meeting makes of it, changing in place while people talk. */
export const itemCard: Card<'item'> = {
  template,
  now: (reply) => reply.now,
  data: ({ meeting, item: id, all }, voice, fit) => {
    const item = find(meeting, id);
    const place = dotted([voice.p.itemOf(item.number, meeting.items.length), safe(meeting.forum.name, 60)]);
    const next: Press | null =
      item.state === 'running' && meeting.state === 'open' && meeting.items.some((i) => i.state === 'waiting')
        ? { verb: 'next', meeting: meeting.id, from: item.id }
        : null;
    if (item.title === null) {
      const show: Press = { verb: 'show', meeting: meeting.id, item: item.id };
      const closed = voice.p.itemClosed(item.number);
      return { closed, speak: `${closed}.`, show, groups: [], related: [], turned: [], ...lean({ next }) };
    }
    return {
      place,
      title: safe(item.title, 300),
      speak: speakOf(item, meeting, voice),
      ...lean({ facts: factsOf(item, voice) || null, next }),
      ...lean({ about: fit.extras ? aboutItem(item, voice) : null }),
      asks: asksOf(item, voice, fit),
      offRecord: item.offRecord,
      related: relatedLines(item.related, meeting.day, voice),
      turned: turnedLines(item.turned, voice),
      ...captures(item, meeting, all, voice, fit),
    };
  },
  summary: ({ meeting, item: id }, voice) => {
    const item = find(meeting, id);
    return item.title === null
      ? voice.p.itemClosed(item.number)
      : voice.p.itemTitle(item.number, safe(item.title, 150));
  },
};

function find(meeting: MeetingView, id: string): ItemView {
  const item = meeting.items.find((one) => one.id === id);
  if (!item) throw new Error(`No item ${id} in meeting ${meeting.id}`);
  return item;
}

const speakOf = (item: ItemView, meeting: MeetingView, voice: Voice): string =>
  [voice.p.itemOf(item.number, meeting.items.length), countsOf(item.entries, voice)]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');

const factsOf = (item: ItemView, voice: Voice): string =>
  dotted([
    item.state !== 'waiting' && item.state !== 'running' && voice.s.itemStates[item.state],
    presentersText(item.presenters, voice),
    item.minutes !== null && voice.p.minutes(item.minutes),
    item.carriedFrom !== null && voice.p.carriedFrom(voice.day(item.carriedFrom)),
    item.visibilityUnknown ? voice.t.visibilityUnknown : item.closed && voice.t.closedMark.toLowerCase(),
  ]);

function asksOf(item: ItemView, voice: Voice, fit: Fit): { text: string }[] {
  const shown = item.asks.slice(0, 6).map((ask) => ({ text: `• ${safe(ask, Math.min(300, fit.chars))}` }));
  return item.asks.length > 6 ? [...shown, { text: voice.p.more(item.asks.length - 6) }] : shown;
}

function captures(item: ItemView, meeting: MeetingView, all: boolean, voice: Voice, fit: Fit): object {
  const shown = item.entries.slice(-(all ? fit.rows : Math.min(newest, fit.rows)));
  const hidden = item.entries.length - shown.length;
  const back = { meeting: meeting.id, slot: `item:${item.id}` } as const;
  const rows = (group: Group): object[] =>
    shown
      .filter((entry: EntryView) => groupOf(entry) === group)
      .map((entry) =>
        rowOf(entry, voice, { fit: all && fit.rows < 40 ? { ...fit, buttons: false } : fit, back }),
      );
  const everything: Press = { verb: 'all', meeting: meeting.id, item: item.id };
  const fewer: Press = { verb: 'back', back };
  return {
    groups: groups
      .map((group) => ({ title: voice.t[group], rows: rows(group) }))
      .filter(({ rows: r }) => r.length > 0),
    empty: shown.length === 0 && item.state === 'running' && !item.offRecord,
    ...lean({
      older: hidden > 0 && all ? voice.p.older(hidden) : null,
      all: hidden > 0 && !all ? everything : null,
      allTitle: hidden > 0 && !all ? voice.p.all(item.entries.length) : null,
      fewer: all ? fewer : null,
    }),
  };
}
