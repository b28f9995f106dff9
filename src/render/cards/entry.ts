import template from '../../../cards/entry.template.json' with { type: 'json' };
import { entryKinds } from '../../domain/convert.js';
import type { Press } from '../../domain/press.js';
import type { EntryFormView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { historyOf } from '../describe/history.js';
import { linkOf, pageOf } from '../describe/link.js';
import { ownerNames } from '../describe/owners.js';
import { placeOf, rowOf } from '../describe/row.js';
import { missedBy } from '../describe/unreached.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** What a form may bring back. A longer text is shown and stays as it is. */
const longest = 4000;

/** One entry: what it says and, for those who may, a form to change it. */
export const entryCard: Card<'entry'> = {
  template,
  now: (reply) => reply.now,
  data: ({ form }, voice, fit) => {
    const { line } = form;
    const kind = voice.s.kinds[line.kind];
    const changeable = form.mayChange && line.text !== null;
    return {
      heading: `${line.label} · ${kind}`,
      speak: `${line.label}. ${kind}.`,
      place: placeOf(line, voice),
      ...lean({
        ...linkOf(line, voice),
        page: line.link === null ? null : pageOf(line, voice)?.link,
        shown:
          changeable && !line.withdrawn
            ? null
            : rowOf(line, voice, { fit: { ...fit, chars: 1500 }, back: form.back, label: false }),
        missed: missedBy(line, voice),
        readOnly: form.mayChange ? null : voice.t.readOnly,
        form: changeable && !line.withdrawn ? fieldsOf(form, voice, fit) : null,
        back: form.back && !('preview' in form.back) ? { verb: 'back', back: form.back } : null,
        history: fit.extras ? pastOf(form, voice) : null,
      }),
      ...(changeable ? buttonsOf(form) : {}),
    };
  },
  summary: ({ form: { line } }, voice) =>
    dotted([line.label, line.text === null ? null : safe(line.text, 150)]) || voice.t.open,
};

/** With everything else on it a form has room for so many choices. */
const roomy = { owners: 120, items: 60 };
const tight = { owners: 40, items: 12 };

function fieldsOf({ line, members, items, item }: EntryFormView, voice: Voice, fit: Fit): object {
  const followUp = line.kind === 'followUp';
  const most = fit.extras ? roomy : tight;
  const shown = items.filter(({ id }, at) => at < most.items || id === item);
  return {
    followUp,
    kind: line.kind,
    kinds: entryKinds.map((kind) => ({ title: voice.s.kinds[kind], value: kind })),
    ...lean({
      // As it is, to the letter: what comes back changed is a change.
      text: (line.text ?? '').length <= longest ? line.text : null,
      due: line.due?.day,
      owners: followUp
        ? members.slice(0, most.owners).map(({ id, name }) => ({ title: safe(name, 60), value: id }))
        : null,
      owner: ownerNames(line.owners, voice) ?? voice.t.chooseOwner,
      cut: followUp && members.length > most.owners ? voice.p.membersShown(most.owners) : null,
      item: items.length > 0 ? (item ?? 'none') : null,
      items:
        items.length > 0
          ? [
              ...shown.map(({ id, number, title }) => ({
                title:
                  title === null ? voice.p.itemClosed(number) : voice.p.itemTitle(number, safe(title, 60)),
                value: id,
              })),
              { title: voice.t.outsideItems, value: 'none' },
            ]
          : null,
    }),
  };
}

function buttonsOf({ line, back, seen }: EntryFormView): object {
  const target = { forum: line.forum, number: line.number, back };
  const followUp = line.kind === 'followUp';
  if (line.withdrawn) return { restore: { verb: 'restore', ...target } };
  const save = { verb: 'edit', ...target, seen };
  if (line.suggested) {
    return { save, confirm: { verb: 'confirm', ...target }, decline: { verb: 'decline', ...target } };
  }
  return lean({
    save,
    done: followUp && line.state !== 'done' ? { verb: 'done', ...target } : null,
    reopen: line.state === 'done' ? { verb: 'reopen', ...target } : null,
    withdraw: { verb: 'withdraw', ...target },
  });
}

/** What became of it, with a button that takes the newest change back. */
function pastOf({ line, back, seen, mayUndo, history }: EntryFormView, voice: Voice): object | null {
  const past = historyOf(history, voice);
  if (!past) return null;
  const undo: Press = { verb: 'undo', forum: line.forum, number: line.number, back, seen };
  return { ...past, ...lean({ undo: mayUndo ? undo : null }) };
}
