import { el, link, webAddress } from '../../frame/dom.js';
import { type Setting, settingFrame } from './setting.js';

/** What the bot knows of the reader, and where to read what becomes of it. */
export function knownNode({ settings, page }: Setting): HTMLElement {
  const { choices } = page.words.own;
  const { name, forums, zone, reached, personalChat, privacyUrl } = settings;
  const address = webAddress(privacyUrl);
  const facts: [string, string][] = [
    [choices.knownName, name],
    [choices.knownForums, forums.join(', ') || '–'],
    [choices.knownZone, zone],
    [choices.knownReach, choices.reaches[personalChat || reached === 'unreachable' ? reached : 'never']],
  ];
  return settingFrame(
    choices.known,
    choices.knownIntro,
    el(
      'dl',
      { class: 'known' },
      ...facts.flatMap(([term, fact]) => [el('dt', {}, term), el('dd', { dir: 'auto' }, fact)]),
    ),
    el('p', {}, choices.knownKept),
    el('p', {}, choices.knownNot),
    el('p', {}, choices.knownAsk),
    address === null ? null : el('p', {}, link(choices.privacy, address, { 'data-key': 'privacy' })),
  );
}
