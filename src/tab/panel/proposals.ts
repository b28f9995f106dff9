import type { ProposalView } from '../../domain/view/views.js';
import { clockText, dayText } from '../frame/dates.js';
import { el } from '../frame/dom.js';
import { labelled, line, valueOf } from './fields.js';
import { fold } from './fold.js';
import { sending } from './form.js';
import { pressButton } from './press-button.js';
import type { MeetingScene, Scene } from './scene.js';

/** What members would like on the agenda, answered by those who make it. */
export function proposalsNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, words } = scene;
  if (meeting.state === 'ended' || meeting.proposals.length === 0) return null;
  const { labels, phrases } = words.card;
  const until = meeting.proposalsUntil;
  const when =
    until === null || meeting.state !== 'planned'
      ? null
      : `${dayText(until.slice(0, 10), words.locale, scene.today)} ${phrases.clock(clockText(until, meeting.forum.zone))}`;
  return el(
    'section',
    { class: 'proposals', 'data-key': 'proposals' },
    el('h2', {}, labels.proposals),
    when === null ? null : el('p', { class: 'hint' }, phrases.proposalsUntil(when)),
    el('ul', { class: 'lines' }, ...meeting.proposals.map((one) => proposalNode(one, scene))),
  );
}

function proposalNode(one: ProposalView, scene: MeetingScene): HTMLElement {
  const { meeting, may, words } = scene;
  const { labels, phrases, purposes } = words.card;
  const about = [
    ...(one.by === null ? [] : [phrases.proposedBy(one.by)]),
    ...one.presenters,
    ...(one.minutes === null ? [] : [phrases.minutes(one.minutes)]),
    ...(one.purpose === null ? [] : [purposes[one.purpose]]),
  ].join(' · ');
  const target = { meeting: meeting.id, proposal: one.id };
  return el(
    'li',
    { class: 'line', 'data-key': `proposal ${one.id}` },
    el('p', { class: 'line-text', dir: 'auto' }, one.title),
    about === '' ? null : el('p', { class: 'line-place', dir: 'auto' }, about),
    !may.arrange
      ? null
      : el(
          'div',
          { class: 'line-acts' },
          pressButton(
            scene,
            labels.accept,
            { verb: 'accept-proposal', ...target },
            { look: 'likely', name: `${labels.accept}: ${one.title}` },
          ),
          pressButton(
            scene,
            words.own.decline,
            { verb: 'decline-proposal', ...target },
            { name: `${words.own.decline}: ${one.title}` },
          ),
        ),
  );
}

/** A new item, as one would type it: those who make the agenda put it on, others propose it. */
export function newItemNode(scene: Scene): HTMLElement | null {
  const { may, words, locale } = scene;
  if (!may.write) return null;
  const { own } = words;
  const key = 'new item';
  const send = async (form: HTMLFormElement): Promise<boolean> => {
    const title = valueOf(form, 'title');
    const minutes = valueOf(form, 'minutes');
    if (title === '') return false;
    const box = minutes === '' ? '' : ` (${minutes} min)`;
    return scene.type(`${locale === 'da' ? 'punkt+' : 'agenda+'} ${title}${box}`);
  };
  const fields = [
    labelled(own.newItemTitle, line('title', '', `${key} title`, { required: '' })),
    labelled(
      own.newItemMinutes,
      el('input', { type: 'number', name: 'minutes', min: '1', max: '600', 'data-key': `${key} minutes` }),
    ),
  ];
  const submit = may.arrange ? own.putOn : own.propose;
  return fold(scene, key, own.newItem, () => [sending(key, send, submit, fields)], { kind: 'fold new' });
}
