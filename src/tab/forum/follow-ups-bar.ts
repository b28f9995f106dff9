import { el } from '../frame/dom.js';
import { type Choices, searchField, selectField } from './fields.js';
import { listFiles } from './files.js';
import { filters as lacking } from './spot.js';
import { narrow, type Stage } from './stage.js';
import type { Toolbar } from './toolbars.js';

/** Search, owner, what is lacking, state and order of the follow-ups; as a list or a board; and as a file. */
export function followUpsBar(stage: Stage): Toolbar {
  const { own } = stage.words;
  const { filters, board, view } = own;
  const search = searchField(filters.searchFollowUps, 'search follow-ups', (q) => narrow(stage, { q }));
  const owner = selectField(filters.owner, 'owner', [['', filters.anybody]], (value) =>
    narrow(stage, { owner: value }),
  );
  const only = selectField(filters.only, 'only', choicesFor(false), (value) => {
    const [what, which = ''] = value.split(':');
    narrow(stage, { only: what === 'only' ? which : null, state: what === 'state' ? which : null });
  });
  const sort = selectField(
    filters.sort,
    'sort',
    [
      ['', filters.byDue],
      ['newest', filters.byNewest],
    ],
    (value) => narrow(stage, { sort: value }),
  );
  const views = [
    viewButton(view.list, '', stage),
    // What the board has no place for is left behind.
    viewButton(view.board, 'board', stage),
  ];
  const bar = el(
    'div',
    { class: 'bar' },
    search.node,
    owner.node,
    only.node,
    sort.node,
    el('div', { class: 'views', role: 'group', 'aria-label': view.label }, ...views),
    listFiles('follow-ups', stage),
  );
  return {
    node: bar,
    show: ({ asked }) => {
      const isBoard = asked['view'] === 'board';
      search.node.hidden = sort.node.hidden = isBoard;
      only.offer(choicesFor(isBoard));
      views.forEach((button, at) => button.setAttribute('aria-pressed', String((at === 1) === isBoard)));
      search.set(asked['q'] ?? '');
      owner.set(asked['owner'] ?? '');
      const { only: lack, state } = asked;
      only.set(lack ? `only:${lack}` : state ? `state:${state}` : '');
      sort.set(asked['sort'] ?? '');
    },
    fill: (part) => {
      if (!('people' in part)) return;
      owner.offer([['', filters.anybody], ...part.people.map(({ id, name }) => [id, name] as const)]);
    },
  };

  /** A board has a column for each state. */
  function choicesFor(isBoard: boolean): Choices {
    const lacks = lacking.map((one) => [`only:${one}`, filters.lacks[one]] as const);
    const states = (['open', 'doing', 'waiting'] as const).map(
      (one) => [`state:${one}`, board.states[one]] as const,
    );
    const all = [['', filters.openStates], ...lacks] as const;
    return isBoard ? all : [...all, ...states, ['state:done', filters.done]];
  }
}

function viewButton(title: string, view: string, stage: Stage): HTMLButtonElement {
  const button = el('button', { type: 'button', 'data-key': `view ${view}` }, title);
  button.addEventListener('click', () =>
    narrow(stage, { view, ...(view === 'board' && { q: null, state: null, sort: null }) }),
  );
  return button;
}
