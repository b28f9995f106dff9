import template from '../../../cards/item.template.json' with { type: 'json' };
import { isUnderWay } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import type { EntryView, ItemView, MeetingView } from '../../domain/view/views.js';
import type { Card } from '../card.js';
import { aboutItem } from '../describe/about.js';
import { addPress } from '../describe/add.js';
import { countsOf, groupOf, type Group } from '../describe/counts.js';
import { absencesText, itemKind, itemStateText, itemTimes, runsText } from '../describe/item-state.js';
import { reservationLines } from '../describe/reservations.js';
import { relatedLines } from '../describe/related.js';
import { rowOf } from '../describe/row.js';
import { inSlots, slotRows } from '../describe/slots.js';
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
      isUnderWay(item.state) && meeting.state === 'open' && meeting.items.some((i) => i.state === 'waiting')
        ? { verb: 'next', meeting: meeting.id, from: item.id }
        : null;
    if (item.title === null) {
      const show: Press = { verb: 'show', meeting: meeting.id, item: item.id };
      const closed = voice.p.itemClosed(item.number);
      return {
        closed,
        speak: `${closed}.`,
        show,
        groups: [],
        related: [],
        turned: [],
        slots: [],
        reservations: [],
        ...lean({ next }),
      };
    }
    const slots = slotRows(item, meeting, voice, fit);
    return {
      place,
      title: safe(item.title, 300),
      speak: speakOf(item, meeting, voice),
      ...lean({ facts: factsOf(item, meeting, voice) || null, next, add: addPress(item, meeting) }),
      ...lean({ about: fit.extras ? aboutItem(item, voice) : null }),
      slots: slots.rows,
      ...lean({ moreSlots: slots.more }),
      reservations: reservationLines(item, voice),
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

const factsOf = (item: ItemView, meeting: MeetingView, voice: Voice): string =>
  dotted([
    runsText(item, voice) ?? itemStateText(item, meeting, voice),
    item.over && voice.t.timeOver,
    itemTimes(item, voice),
    itemKind(item, voice),
    absencesText(item, voice),
    item.visibilityUnknown && voice.t.visibilityUnknown,
  ]);

function captures(item: ItemView, meeting: MeetingView, all: boolean, voice: Voice, fit: Fit): object {
  const inSlot = inSlots(item);
  const listed = item.entries.filter(({ number }) => !inSlot.has(number));
  const shown = listed.slice(-(all ? fit.rows : Math.min(newest, fit.rows)));
  const hidden = listed.length - shown.length;
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
    empty: item.entries.length === 0 && isUnderWay(item.state) && !item.offRecord,
    ...lean({
      older: hidden > 0 && all ? voice.p.older(hidden) : null,
      all: hidden > 0 && !all ? everything : null,
      allTitle: hidden > 0 && !all ? voice.p.all(listed.length) : null,
      fewer: all ? fewer : null,
    }),
  };
}
