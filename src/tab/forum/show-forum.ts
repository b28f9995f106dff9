import type { ForumPage } from '../../domain/view/forum-page.js';
import { act } from '../frame/act.js';
import { el } from '../frame/dom.js';
import { follow } from '../frame/follow.js';
import { messageNode } from '../frame/message.js';
import type { Page } from '../frame/page.js';
import { partNodes } from './parts.js';
import { address } from './path.js';
import { hashOf, readHash, type Spot, spotAt } from './spot.js';
import type { Stage } from './stage.js';
import type { ForumStrings } from './strings.js';
import { tabList } from './tab-list.js';
import { toolbars } from './toolbars.js';

/** The forum of a chat: its meetings, decisions and follow-ups, each part with an address of its own. */
export function showForum(
  page: Page<ForumStrings>,
  chat: string,
  leave: (() => Promise<void>) | null,
): Promise<number | null> {
  const { words } = page;
  let spot = readHash(window.location.hash) ?? spotOfLink(page.host.spot);
  const title = el('h1', {});
  const inner = el('div', { class: 'results' });
  const stage: Stage = {
    page,
    words,
    chat,
    today: '',
    zone: 'UTC',
    unfolded: new Set(),
    spot: () => spot,
    go: (to, how = 'step') => turn(to, how),
    act: async (what) => {
      const done = await act(page, chat, what);
      following.again();
      return done;
    },
  };
  const tabs = tabList(stage);
  const bars = toolbars(stage);
  const panel = el('section', { role: 'tabpanel', id: 'part' }, bars.node, inner);
  const head = el('header', { class: 'forum' }, title, tabs.node);

  const turn = (to: Spot, how: 'step' | 'here'): void => {
    const part = to.part !== spot.part || to.asked['meeting'] !== spot.asked['meeting'];
    spot = to;
    if (how === 'here') window.history.replaceState(null, '', hashOf(to));
    else window.history.pushState(null, '', hashOf(to));
    shown();
    if (part) window.scrollTo(0, 0);
    following.again();
  };
  const shown = (): void => {
    tabs.show(spot);
    bars.show(spot);
    inner.setAttribute('aria-busy', 'true');
    panel.setAttribute('aria-labelledby', `tab-${spot.part}`);
  };
  const draw = ({ forum, today, part }: ForumPage): Node[] => {
    inner.removeAttribute('aria-busy');
    head.hidden = bars.node.hidden = forum === null;
    if (!forum) return [messageNode(words.own.noForum)];
    title.textContent = forum.name;
    [stage.today, stage.zone] = [today, forum.zone];
    if (!part) return [messageNode(words.own.gone)];
    if (part.kind === 'entry') standBy(part.line.line.kind === 'followUp' ? 'follow-ups' : 'decisions');
    bars.fill(part);
    bars.show(spot);
    return partNodes(part, stage);
  };
  /** An entry stands in the part that it belongs to. */
  const standBy = (name: Spot['part']): void => {
    if (name === spot.part) return;
    spot = { ...spot, part: name };
    window.history.replaceState(null, '', hashOf(spot));
    tabs.show(spot);
    bars.show(spot);
  };
  const back = (): void => {
    spot = readHash(window.location.hash) ?? spotAt('meetings');
    shown();
    following.again();
  };

  page.root.removeAttribute('aria-busy');
  page.root.replaceChildren(head, panel);
  inner.append(messageNode(words.frame.loading));
  shown();
  window.addEventListener('popstate', back);
  const themes = new MutationObserver(() => following.again());
  const what = () => address(spot, chat);
  const following = follow<ForumPage>({ ...page, root: inner }, { what, draw, leave });
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return following.ended.finally(() => {
    themes.disconnect();
    window.removeEventListener('popstate', back);
  });
}

/** Where a link from outside leads: "17", or "m/" and a meeting. */
function spotOfLink(link: string | null): Spot {
  if (link?.startsWith('m/')) return spotAt('meetings', { meeting: link.slice(2) });
  return link !== null && /^\d{1,6}$/.test(link) ? spotAt('decisions', { number: link }) : spotAt('meetings');
}
