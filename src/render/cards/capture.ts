import template from '../../../cards/capture.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { CaptureFormView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { dueText, plainDue } from '../describe/due.js';
import { ownersText } from '../describe/owners.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

interface Choice {
  title: string;
  value: string;
}

/** Something to be written down by hand, filled with what could be read, and saying what was assumed. */
export const captureCard: Card<'capture'> = {
  template,
  now: (reply) => reply.now,
  data: ({ form }, voice, fit) => {
    const heading = headingOf(form, voice);
    const save: Press = { verb: 'make', form: form.form, meeting: form.meeting, kind: form.kind };
    const back: Press | null =
      form.of === null && form.meeting !== null && form.item !== null
        ? { verb: 'back', back: { meeting: form.meeting, slot: `item:${form.item}` } }
        : null;
    const dated = form.due !== undefined;
    return {
      heading,
      speak: `${heading}.`,
      place: dotted([
        form.of !== null && form.of.author !== null && voice.p.writtenBy(safe(form.of.author, 60)),
        safe(form.forum, 60),
      ]),
      kind: form.kind,
      text: form.text,
      dated,
      save,
      notes: notesOf(form, voice),
      ...lean({
        kinds: form.kinds.length > 0 ? form.kinds.map((kind) => kindOf(kind, voice)) : null,
        ...(form.owner ? ownerField(form.owner, voice, fit) : {}),
        due: form.due?.day,
        ...(form.items.length > 0 ? itemField(form, voice, fit) : {}),
        back,
      }),
    };
  },
  summary: ({ form }, voice) => headingOf(form, voice),
};

const headingOf = ({ of, kind }: CaptureFormView, { t }: Voice): string =>
  of === null ? t.addHeading : kind === 'followUp' ? t.makeFollowUp : t.makeDecision;

const kindOf = (kind: CaptureFormView['kind'], voice: Voice): Choice => ({
  title: voice.s.kinds[kind],
  value: kind,
});

/** As it was read comes first where that is no single person or unit that is known. */
function ownerField(
  { read, chosen, members }: NonNullable<CaptureFormView['owner']>,
  voice: Voice,
  fit: Fit,
) {
  const most = fit.extras ? 120 : 40;
  const shown = members.filter(({ id }, place) => place < most || id === chosen);
  const asRead = chosen === 'read' ? [{ title: ownersText(read, voice) ?? '', value: 'read' }] : [];
  return {
    owner: chosen,
    owners: [
      ...asRead,
      { title: voice.t.nobodyYet, value: 'none' },
      ...shown.map(({ id, name }) => ({ title: safe(name, 60), value: id })),
    ],
    cut: members.length > most ? voice.p.membersShown(most) : null,
  };
}

function itemField({ items, item }: CaptureFormView, voice: Voice, fit: Fit) {
  const shown = items.filter(({ id }, place) => place < fit.rows || id === item);
  return {
    item: item ?? 'none',
    items: [
      ...shown.map(({ id, number, title }) => ({
        title: title === null ? voice.p.itemClosed(number) : voice.p.itemTitle(number, safe(title, 80)),
        value: id,
      })),
      { title: voice.t.outsideItems, value: 'none' },
    ],
  };
}

/** What a reader could not see for themselves in the fields: why that owner, why that day, why that item. */
function notesOf({ of, owner, due, itemByTime, kinds }: CaptureFormView, voice: Voice): { text: string }[] {
  const notes: string[] = [];
  const who = owner && owner.chosen !== 'read' ? ownersText(owner.read, voice) : null;
  if (who !== null && owner?.read.some(({ source }) => source !== 'stated'))
    notes.push(voice.p.readOwner(who));
  if (due && (due.day === null || dueText(due, voice) !== plainDue(due, voice) || due.meeting !== null)) {
    notes.push(voice.p.readDue(dueText(due, voice)));
  }
  if (itemByTime) notes.push(voice.t.itemByTime);
  if (of === null && kinds.includes('followUp')) notes.push(voice.t.followUpOnly);
  return notes.map((text) => ({ text }));
}
