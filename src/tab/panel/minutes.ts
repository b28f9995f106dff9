import type { Press } from '../../domain/press.js';
import type { MinutesView } from '../../domain/view/minutes-view.js';
import { clockText, dayText } from '../frame/dates.js';
import { el } from '../frame/dom.js';
import { choose, labelled, line, valueOf, writing } from './fields.js';
import { fold } from './fold.js';
import { sending } from './form.js';
import { doButton, pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';

const formats = ['docx', 'html', 'md'] as const;

/** How far the minutes are once the meeting is over, and what the reader may do about them. */
export function minutesNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words } = scene;
  const { minutes } = meeting;
  if (meeting.state !== 'ended' || !minutes) return null;
  const { labels, phrases } = words.card;
  const open = meeting.holes.length;
  return el(
    'section',
    { class: 'minutes', 'data-key': 'minutes' },
    el('h2', {}, labels.minutes),
    el('p', { class: `state ${minutes.state}` }, statusOf(minutes, scene)),
    minutes.approvals.length === 0
      ? null
      : el('p', { class: 'hint', dir: 'auto' }, phrases.approvedBy(minutes.approvals.join(', '))),
    minutes.state === 'draft' && may.run && minutes.missing.length > 0
      ? el('p', { class: 'hint', dir: 'auto' }, phrases.approvalsMissing(minutes.missing.join(', ')))
      : null,
    minutes.state === 'draft' && open > 0 ? el('p', { class: 'hint' }, phrases.leftOpen(open)) : null,
    commentsNode(minutes, scene),
    el('div', { class: 'acts' }, ...actsOf(minutes, scene)),
  );
}

function statusOf(minutes: MinutesView, { meeting, words, today }: MeetingScene): string {
  const { phrases } = words.card;
  const { zone } = meeting.forum;
  const dayOf = (at: string): string => dayText(at.slice(0, 10), words.locale, today);
  const { version, commentsUntil, approvedAt, approval } = minutes;
  return minutes.state === 'draft'
    ? phrases.minutesDraft(version, commentsUntil && dayOf(commentsUntil), approval === 'silence')
    : phrases.minutesFinal(
        version,
        approvedAt && `${dayOf(approvedAt)} ${phrases.clock(clockText(approvedAt, zone))}`,
      );
}

function commentsNode({ comments }: MinutesView, scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words } = scene;
  const { labels, phrases } = words.card;
  if (comments.length === 0) return null;
  const rows = comments.map(({ key, by, text, item }) =>
    el(
      'li',
      { class: 'line', 'data-key': `comment ${key}` },
      el('p', { class: 'line-text', dir: 'auto' }, text ?? phrases.closedEntry),
      el(
        'p',
        { class: 'line-place', dir: 'auto' },
        [by, item === null ? null : phrases.item(item)].filter((part) => part !== null).join(' · '),
      ),
      may.run && text !== null
        ? el(
            'div',
            { class: 'line-acts' },
            pressButton(scene, labels.settled, { verb: 'settle-comment', meeting: meeting.id, comment: key }),
          )
        : null,
    ),
  );
  return el('div', {}, el('h3', {}, labels.comments), el('ul', { class: 'lines' }, ...rows));
}

function actsOf({ state, version }: MinutesView, scene: MeetingScene): (HTMLElement | null)[] {
  const { meeting, may, words } = scene;
  const { labels } = words.card;
  const target = { meeting: meeting.id, version };
  const draft = state === 'draft';
  return [
    draft && may.write && !may.approved
      ? pressButton(scene, labels.approveMinutes, { verb: 'approve', ...target }, { look: 'primary' })
      : null,
    draft && may.run ? pressButton(scene, labels.approveForAll, { verb: 'approve-all', ...target }) : null,
    draft && may.write ? commenting(target, scene) : null,
    fold(scene, 'minutes file', labels.getFile, () => [filesNode(scene)]),
    !draft && may.run ? reopening(target, scene) : null,
  ];
}

function commenting(target: { meeting: string; version: number }, scene: MeetingScene): HTMLElement {
  const { labels, phrases } = scene.words.card;
  const key = 'comment';
  const about = [
    { value: 'all', title: labels.commentWhole },
    ...scene.meeting.items.map(({ id, number, title }) => ({
      value: id,
      title: title === null ? phrases.itemClosed(number) : phrases.itemTitle(number, title),
    })),
  ];
  const send = (form: HTMLFormElement): Promise<boolean> =>
    scene.press({
      verb: 'comment',
      ...target,
      about: valueOf(form, 'about'),
      comment: valueOf(form, 'comment'),
    });
  return fold(scene, key, labels.comment, () => [
    sending(key, send, labels.send, [
      labelled(labels.commentAbout, choose('about', about, 'all', `${key} about`)),
      labelled(labels.commentText, writing('comment', '', `${key} text`, { required: '' })),
    ]),
  ]);
}

function reopening(target: { meeting: string; version: number }, scene: MeetingScene): HTMLElement {
  const { labels } = scene.words.card;
  const key = 'reopen minutes';
  const send = (form: HTMLFormElement): Promise<boolean> =>
    scene.press({ verb: 'reopen-minutes', ...target, reason: valueOf(form, 'reason') });
  const reason = line('reason', '', `${key} reason`, { required: '' });
  return fold(scene, key, labels.reopenMinutes, () => [
    sending(key, send, labels.reopenDo, [labelled(labels.reopenReason, reason)], [], 'gone'),
  ]);
}

/** To the reader's own machine where the page can; otherwise the bot sends it in personal chat. */
function filesNode(scene: MeetingScene): HTMLElement {
  const { meeting, words, download } = scene;
  const { labels, phrases } = words.card;
  const files = formats.map((format) => {
    const title = phrases.fileFormats[format];
    const press: Press = { verb: 'minutes-file', meeting: meeting.id, format };
    return download
      ? doButton(title, () => download(meeting.id, format).then(() => true), { key: `file ${format}` })
      : pressButton(scene, title, press);
  });
  return el(
    'div',
    {},
    download ? null : el('p', { class: 'hint' }, labels.fileHint),
    el('div', { class: 'acts' }, ...files),
  );
}
