import type { AskView } from '../../domain/view/mine-view.js';
import { el, link } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { acts, answer, askFrame, meetingName } from './ask-frame.js';
import type { MinePage } from './mine-page.js';
import { minutesNode } from './minutes.js';

/** Something that waits for the reader's word, with the answers to it. */
export function askNode(ask: AskView, mine: MinePage): HTMLElement {
  switch (ask.kind) {
    case 'minutes':
      return minutesNode(ask, mine);
    case 'comments':
      return commentsNode(ask, mine);
    case 'evidence':
      return evidenceNode(ask, mine);
    case 'visibility':
      return visibilityNode(ask, mine);
    case 'promise':
      return promiseNode(ask, mine);
  }
}

type Of<K extends AskView['kind']> = Extract<AskView, { kind: K }>;

function commentsNode(ask: Of<'comments'>, mine: MinePage): HTMLElement {
  const { card, own } = mine.words;
  const comments = ask.comments.map(({ key, by, text, item }) =>
    el(
      'li',
      { class: 'comment' },
      el('p', { class: 'hint', dir: 'auto' }, own.asks.commentBy(by ?? '', item)),
      el('p', { dir: 'auto' }, text ?? ''),
      answer(mine, card.labels.settled, `settle ${key}`, {
        verb: 'settle-comment',
        meeting: ask.meeting,
        comment: key,
      }),
    ),
  );
  return askFrame(own.asks.comments(meetingName(ask, mine)), el('ul', {}, ...comments));
}

function evidenceNode(ask: Of<'evidence'>, mine: MinePage): HTMLElement {
  const { card, own } = mine.words;
  const { line, key } = ask;
  const press = (yes: boolean): object => ({
    verb: 'evidence',
    forum: line.forum,
    number: line.number,
    key,
    yes,
  });
  return askFrame(
    card.phrases.isItDone(line.label),
    el(
      'p',
      { class: 'hint' },
      own.asks.evidence,
      ' ',
      ask.link === null ? null : link(own.asks.seeMessage, ask.link, { 'data-key': `seen ${key}` }),
    ),
    el('p', { dir: 'auto' }, line.text ?? card.phrases.closedEntry),
    acts(
      answer(mine, card.labels.yesDone, `yes ${key}`, press(true), 'first'),
      answer(mine, card.labels.notDone, `no ${key}`, press(false)),
    ),
  );
}

function visibilityNode(ask: Of<'visibility'>, mine: MinePage): HTMLElement {
  const { card, own } = mine.words;
  const { meeting, item } = ask;
  const press = (visibility: string): object => ({ verb: 'visibility', meeting, item, visibility });
  return askFrame(
    card.labels.isOpenOrClosed,
    el('p', { dir: 'auto' }, own.asks.item(ask.number, ask.itemTitle, meetingName(ask, mine))),
    acts(
      answer(mine, card.labels.visibilityOpen, `open ${item}`, press('open')),
      answer(mine, card.labels.visibilityClosed, `closed ${item}`, press('closed')),
    ),
  );
}

function promiseNode(ask: Of<'promise'>, mine: MinePage): HTMLElement {
  const { words, today } = mine;
  const { card, own } = words;
  const { meeting, item, followUp } = ask;
  const press = (kept: boolean): object => ({
    verb: 'promise',
    meeting,
    item,
    followUp: followUp.number,
    kept,
  });
  const key = `${item} ${followUp.label}`;
  return askFrame(
    card.labels.closesPromise,
    el('p', { class: 'hint', dir: 'auto' }, own.asks.item(ask.number, ask.itemTitle, meetingName(ask, mine))),
    el('ul', {}, lineNode(followUp, words, { today, place: false })),
    acts(
      answer(mine, card.labels.yesDone, `kept ${key}`, press(true), 'first'),
      answer(mine, card.labels.notDone, `open ${key}`, press(false)),
    ),
  );
}
