import type { Back, Press } from '../../domain/press.js';
import { settlingOf } from '../../domain/view/settling-of.js';
import type { HoleView } from '../../domain/view/hole-view.js';
import type { MeetingView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { lowerFirst } from '../lower-first.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { rowOf } from './row.js';
import { choiceOf } from './slots.js';

/** Something open, with what can be done about it in one tap. */
export interface HoleRow {
  text: string;
  meta?: string;
  links: { title: string; press: Press }[];
}

export function holeRow(hole: HoleView, meeting: MeetingView, voice: Voice, fit: Fit): HoleRow {
  const back: Back = { meeting: meeting.id, slot: 'closing' };
  const chars = Math.min(200, fit.chars);
  const links = linksOf(hole, meeting, back, voice);
  switch (hole.kind) {
    case 'slot':
      return { text: safe(hole.ask, chars), meta: voice.p.askOf(hole.item.number, hole.number), links };
    case 'item':
      return { text: voice.p.itemTitle(hole.item.number, safe(hole.title, chars)), links };
    case 'closed':
      return { text: `${voice.p.itemClosed(hole.item.number)}: ${voice.p.openThings(hole.count)}`, links };
    case 'follow-up':
    case 'suggestion': {
      const { text, meta, kind } = rowOf(hole.entry, voice, { fit: { ...fit, chars }, back });
      return {
        text: `${kind ?? ''}${text}`,
        links,
        ...lean({ meta: dotted([meta, hole.item && lowerFirst(voice.p.item(hole.item.number))]) || null }),
      };
    }
  }
}

function linksOf(hole: HoleView, meeting: MeetingView, back: Back, voice: Voice): HoleRow['links'] {
  const settle = (): Press => ({ verb: 'settle', meeting: meeting.id, settle: settlingOf(hole) });
  switch (hole.kind) {
    case 'slot': {
      const target = { meeting: meeting.id, item: hole.item.id, ask: hole.key, back };
      return [
        { title: `✓ ${voice.t.postponeNext}`, press: settle() },
        { title: voice.s.kinds[hole.natural], press: { verb: 'slot', ...target, outcome: choiceOf(hole) } },
        { title: voice.t.slotOther, press: { verb: 'slot-form', ...target } },
      ];
    }
    case 'item':
      return [{ title: `✓ ${voice.t.postponeNext}`, press: settle() }];
    case 'closed':
      return [{ title: voice.t.show, press: { verb: 'show', meeting: meeting.id, item: hole.item.id } }];
    case 'follow-up': {
      const { forum, number } = hole.entry;
      const edit = { title: voice.t.edit, press: { verb: 'open', forum, number, back } as const };
      const proposed = dotted([
        hole.proposed && `${safe(hole.proposed.name, 60)} (${voice.p.because[hole.proposed.reason]})`,
        hole.due && voice.t.dueNext,
      ]);
      return proposed === '' ? [edit] : [{ title: `✓ ${proposed}`, press: settle() }, edit];
    }
    case 'suggestion': {
      const target = { forum: hole.entry.forum, number: hole.entry.number, back };
      return [
        { title: voice.t.yes, press: { verb: 'confirm', ...target } },
        { title: voice.t.no, press: { verb: 'decline', ...target } },
      ];
    }
  }
}
