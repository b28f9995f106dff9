import type { Locale } from '../../domain/locale.js';
import { act } from '../frame/act.js';
import { el } from '../frame/dom.js';
import { download } from '../frame/download.js';
import { follow } from '../frame/follow.js';
import { messageNode } from '../frame/message.js';
import type { Page } from '../frame/page.js';
import { meetingNodes } from './meeting.js';
import { mineNode } from './mine.js';
import { newsOf } from './news.js';
import type { PanelData } from './panel-data.js';
import { doButton } from './press-button.js';
import { newItemNode } from './proposals.js';
import type { Scene } from './scene.js';
import { showCard } from './show-card.js';
import type { PanelStrings } from './strings.js';
import { Ticking } from './ticking.js';
import { writeKey } from './write.js';

/** A chat's meeting: where it is, its agenda and its captures, and what the reader may do about them. */
export async function showPanel(
  page: Page<PanelStrings>,
  chat: string,
  leave: (() => Promise<void>) | null,
): Promise<number | null> {
  const { words } = page;
  const ticking = new Ticking();
  const remembered: Pick<Scene, 'opened' | 'writing' | 'ticking'> = {
    opened: new Map(),
    writing: { kind: 'decided' },
    ticking,
  };
  let shown: PanelData | null = null;
  /** The reader has just asked to close: what is still open is to come into their sight. */
  let closing = false;

  const doing = async (what: Parameters<typeof act>[2]): Promise<boolean> => {
    const done = await act(page, chat, what);
    closing = 'press' in what && 'verb' in what.press && what.press.verb === 'end';
    following.again();
    return done;
  };
  const draw = (data: PanelData): Node[] => {
    const news = newsOf(shown?.meeting ?? null, data.meeting, words);
    if (news.length > 0) page.news.textContent = news.join('. ');
    shown = data;
    if (!data.forum || !data.may) return [messageNode(words.own.noForum)];
    const came = performance.now();
    const scene: Scene = {
      ...remembered,
      words,
      may: data.may,
      people: data.people,
      locale: data.forum.locale,
      quiet: data.quiet,
      now: () => Date.parse(data.now) + performance.now() - came,
      today: dayIn(data.forum.zone, data.now),
      press: (press) => doing({ press }),
      type: (text) => doing({ text }),
      download: (meeting, as) => download(page, 'minutes', { chat, meeting, as }),
      showCard: data.cards ? (item, title) => void showCard(page, chat, item, title) : null,
    };
    if (closing && data.meeting?.closingAskedAt)
      window.requestAnimationFrame(() => goTo(page.root, 'closing'));
    closing = false;
    const lost = unsent(page.root, data, words.own);
    if (!data.meeting) return [...lost, ...emptyNodes(scene, data.mine)];
    return [...lost, ...meetingNodes({ ...scene, meeting: data.meeting }, data.mine)];
  };
  const following = follow(page, { what: () => ({ path: 'meeting', query: { chat } }), draw, leave });
  const status = await following.ended;
  ticking.stop();
  return status;
}

function goTo(root: HTMLElement, key: string): void {
  const place = root.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

/** Before there is any meeting: one can be begun, or its agenda. */
function emptyNodes(scene: Scene, mine: PanelData['mine']): HTMLElement[] {
  const { may, words, locale } = scene;
  const begin: Record<Locale, string> = { da: 'start møde', en: 'start meeting' };
  const start = may.run
    ? [doButton(words.card.labels.start, () => scene.type(begin[locale]), { key: 'start', look: 'primary' })]
    : [];
  const nodes = [messageNode(words.own.noMeeting, ...start), newItemNode(scene), mineNode(mine, scene, true)];
  return nodes.filter((node) => node !== null);
}

/** What somebody was about to write down when the meeting ended under their hands. */
function unsent(root: HTMLElement, { meeting, may, quiet }: PanelData, own: PanelStrings): HTMLElement[] {
  const kept = root.querySelector<HTMLElement>('[data-key="unsent"]');
  if (meeting?.state === 'open' && may?.write && !quiet) return [];
  const field = root.querySelector<HTMLTextAreaElement>(`textarea[data-key="${writeKey}"]`);
  const text = field?.value.trim() ?? '';
  if (text === '') return kept ? [kept] : [];
  return [el('p', { class: 'notice', role: 'alert', 'data-key': 'unsent' }, own.kept(text))];
}

const dayIn = (zone: string, at: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(Date.parse(at));
