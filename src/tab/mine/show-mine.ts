import type { MineView } from '../../domain/view/mine-view.js';
import type { SettingsPage } from '../../domain/view/settings-view.js';
import { act, type What } from '../frame/act.js';
import { el } from '../frame/dom.js';
import { follow } from '../frame/follow.js';
import type { Page } from '../frame/page.js';
import type { MinePage, Panels } from './mine-page.js';
import { newsOf } from './news.js';
import { type OverviewActs, overviewNodes } from './overview.js';
import { closePanel } from './panel.js';
import type { SettingsActs } from './settings/setting.js';
import { settingsNode } from './settings/settings.js';
import type { MineStrings } from './strings.js';
import { type Leaf, leavesNode } from './leaves.js';

/** The personal page: what is the reader's own, and their settings. */
export function showMine(
  page: Page<MineStrings>,
  _chat: string,
  leave: (() => Promise<void>) | null,
): Promise<number | null> {
  const { words } = page;
  const { own } = words;
  const panels: Panels = { open: null };
  const finished: OverviewActs['finished'] = new Map();
  let leaf: Leaf = 'overview';
  let all = false;
  let before: MineView | null = null;

  const acting = async (what: What, heard?: (said: readonly string[]) => boolean): Promise<boolean> => {
    const from = panels.open?.key;
    const done = await act(page, null, what, heard);
    // Meanwhile the reader may have opened another.
    if (done && panels.open?.key === from) closePanel(panels);
    following.again();
    return done;
  };
  const turnTo = (to: Leaf): void => {
    leaf = to;
    closePanel(panels);
    following.again();
  };
  const showAll = (): void => {
    all = true;
    following.again();
  };

  const head = (summary: string | null): HTMLElement =>
    el(
      'header',
      { class: 'mine' },
      el('h1', { tabindex: '-1' }, own.title),
      summary === null ? null : el('p', { class: 'hint' }, summary),
      leavesNode(leaf, own, turnTo),
    );
  const overview = (view: MineView): Node[] => {
    const news = newsOf(before, view, words);
    if (news.length > 0) page.news.textContent = news.join('. ');
    before = view;
    for (const { lines } of [...view.parts, ...view.units, ...view.standIns]) {
      for (const { line } of lines) finished.delete(`${line.forum} ${line.label}`);
    }
    const mine: MinePage = { page, words, today: view.today, forums: view.forums, panels, act: acting };
    const count = (code: string): number => view.parts.find((part) => part.code === code)?.total ?? 0;
    const asks = view.asks.length + view.offers.length;
    const body = overviewNodes(view, mine, { finished, showAll });
    return [head(own.summary(asks, count('overdue'), count('week'))), leafNode('overview', body)];
  };
  const settingActs: SettingsActs = { say: (text, heard) => acting({ text }, heard), address: null };
  const draw = (data: MineView | SettingsPage): Node[] => {
    keepPlace(page.root);
    if ('parts' in data) return overview(data);
    return [head(null), leafNode('settings', settingsNode(data, page, settingActs))];
  };

  const what = () =>
    leaf === 'settings'
      ? { path: 'mine/settings', query: {} }
      : { path: 'mine', query: all ? { all: '1' } : {} };
  const following = follow<MineView | SettingsPage>(page, { what, draw, leave });
  return following.ended;
}

const leafNode = (leaf: Leaf, body: HTMLElement): HTMLElement =>
  el('div', { role: 'tabpanel', id: `leaf-${leaf}`, 'aria-labelledby': `to-${leaf}` }, body);

/** Whoever was at something that is gone once the page is drawn again is at the page's beginning, not nowhere. */
function keepPlace(root: HTMLElement): void {
  const inside = root.contains(document.activeElement);
  if (!inside) return;
  window.requestAnimationFrame(() => {
    if (document.activeElement === document.body) root.querySelector<HTMLElement>('h1')?.focus();
  });
}
