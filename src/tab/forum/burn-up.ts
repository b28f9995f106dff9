import type { BurnUpWeek } from '../../domain/burn-up.js';
import { weekNumber } from '../../domain/week.js';
import { el } from '../frame/dom.js';
import type { Stage } from './stage.js';

/** What the server gives: the picture, and the same in numbers. */
interface BurnUp {
  /** Null while there is nothing to draw. */
  svg: string | null;
  table: BurnUpWeek[];
}

/** The same figure stays in place while the page is drawn again: asked for once for each forum and theme. */
let shown: { key: string; node: HTMLElement } | null = null;

/** What was given and what is done, week by week. */
export function burnUpNode(stage: Stage): HTMLElement {
  const theme = document.documentElement.dataset['theme'] ?? 'default';
  const node = el('figure', { class: 'burn-up', 'aria-busy': 'true' });
  const known = shown;
  const key = `${stage.chat} ${theme} ${stage.words.locale}`;
  if (known?.key === key) node.append(...known.node.childNodes);
  shown = { key, node };
  void fill(node, theme, stage);
  return node;
}

async function fill(node: HTMLElement, theme: string, { page, chat, words }: Stage): Promise<void> {
  const { overview } = words.own;
  const found = await page.api.get<BurnUp>('burn-up', { chat, theme, locale: words.locale });
  node.removeAttribute('aria-busy');
  if (found.kind !== 'data') {
    node.replaceChildren(el('figcaption', { class: 'about' }, overview.unavailable));
    return;
  }
  const { svg, table } = found.data;
  const last = table.at(-1);
  const alt = overview.picture(String(last?.total ?? 0), String(last?.done ?? 0));
  const unfolded = node.querySelector('details')?.open ?? false;
  node.replaceChildren(
    el('figcaption', {}, el('h2', {}, overview.burnUp), el('p', { class: 'about' }, overview.about)),
    ...(svg === null
      ? [el('p', { class: 'empty' }, words.own.found.noFollowUps)]
      : [
          // As a picture nothing in it can run.
          el('img', { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, alt }),
          tableNode(table, unfolded, overview),
        ]),
  );
}

function tableNode(
  table: BurnUp['table'],
  open: boolean,
  words: Stage['words']['own']['overview'],
): HTMLElement {
  const heads = [words.week, words.created, words.closed, words.open];
  return el(
    'details',
    { open },
    el('summary', { 'data-key': 'burn-up table' }, words.asTable),
    el(
      'div',
      { class: 'scroll' },
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
        el(
          'tbody',
          {},
          ...table.map(({ week, created, closed, open: left }) =>
            el(
              'tr',
              {},
              el('th', { scope: 'row' }, String(weekNumber(week))),
              ...[created, closed, left].map((n) => el('td', {}, String(n))),
            ),
          ),
        ),
      ),
    ),
  );
}
