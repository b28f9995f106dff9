import type { AskView } from '../../domain/view/mine-view.js';
import { dayText } from '../frame/dates.js';
import { button, el } from '../frame/dom.js';
import { download } from '../frame/download.js';
import { acts, answer, askFrame, meetingName } from './ask-frame.js';
import { field, form, given, submit } from './field.js';
import type { MinePage } from './mine-page.js';
import { panelButton } from './panel.js';

type Minutes = Extract<AskView, { kind: 'minutes' }>;

/** A draft of minutes that wants the reader's word. */
export function minutesNode(ask: Minutes, mine: MinePage): HTMLElement {
  const { words, today, panels } = mine;
  const { card, own } = words;
  const { meeting, version, until } = ask;
  const place = el('div', {});
  const last = until === null ? null : dayText(until, words.locale, today);
  const about = [
    last === null ? own.asks.noComments : own.asks.commentsUntil(last),
    ...(ask.by === 'silence' && last !== null ? [own.asks.silence] : []),
  ];
  const comment =
    last === null
      ? null
      : panelButton(panels, place, {
          key: `comment ${meeting}`,
          label: card.labels.comment,
          name: `${card.labels.comment} ${meetingName(ask, mine)}`,
          make: () => commentForm(ask, mine),
        });
  const { chat } = ask;
  const read =
    chat === null
      ? null
      : button(own.asks.readIt, () => void download(mine.page, 'minutes', { chat, meeting, as: 'docx' }), {
          class: 'quiet',
          'data-key': `read ${meeting}`,
        });
  const press = { verb: 'approve', meeting, version };
  return askFrame(
    own.asks.minutes(meetingName(ask, mine)),
    el('p', { class: 'hint' }, about.join(' ')),
    acts(answer(mine, card.labels.approveMinutes, `approve ${meeting}`, press, 'first'), comment, read),
    place,
  );
}

function commentForm(ask: Minutes, mine: MinePage): HTMLElement {
  const { labels, phrases } = mine.words.card;
  const { meeting, version, items } = ask;
  const about = el(
    'select',
    { 'data-key': 'about' },
    el('option', { value: '' }, labels.commentWhole),
    ...items.map(({ id, number, title }) =>
      el(
        'option',
        { value: id },
        title === null ? phrases.itemClosed(number) : phrases.itemTitle(number, title),
      ),
    ),
  );
  const text = el('textarea', { rows: '3', maxlength: '2000', 'data-first': true, 'data-key': 'comment' });
  const send = async (): Promise<void> => {
    if (!given(text, labels.textMissing)) return;
    const comment = text.value.trim();
    const press = { verb: 'comment', meeting, version, comment };
    await mine.act({ press: about.value === '' ? press : { ...press, about: about.value } });
  };
  return form(
    { class: 'panel', 'data-key': `form comment ${meeting}` },
    send,
    field(labels.commentText, text),
    field(labels.commentAbout, about),
    submit(labels.send, { class: 'first' }),
  );
}
