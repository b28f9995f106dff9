import { addDays } from '../../domain/day.js';
import { isSettled, outcomeKinds } from '../../domain/outcome.js';
import { el } from '../frame/dom.js';
import { dayField, searchField, selectField } from './fields.js';
import { listFiles } from './files.js';
import { chosenPeriod, ownPeriod, periods, readPeriod } from './periods.js';
import { narrow, type Stage } from './stage.js';
import type { Toolbar } from './toolbars.js';

/** Search, kind and period of the decisions log, and the log as a file. */
export function decisionsBar(stage: Stage): Toolbar {
  const { own, card } = stage.words;
  const { filters } = own;
  const kinds = outcomeKinds.filter(isSettled).map((kind) => [kind, card.kinds[kind]] as const);
  const search = searchField(filters.searchDecisions, 'search decisions', (q) => narrow(stage, { q }));
  const kind = selectField(filters.kind, 'kind', [['', filters.anyKind], ...kinds], (value) =>
    narrow(stage, { kind: value }),
  );
  const days = el('div', { class: 'days', hidden: true });
  const period = selectField(filters.period, 'period', periods(stage.today, stage.words), (value) => {
    days.hidden = value !== ownPeriod;
    if (value !== ownPeriod) narrow(stage, { ...readPeriod(value) });
  });
  const from = dayField(filters.from, 'from', (day) => narrow(stage, { from: day }));
  const to = dayField(filters.to, 'to', (day) =>
    narrow(stage, { before: day === '' ? null : addDays(day, 1) }),
  );
  days.append(from.node, to.node);
  return {
    node: el(
      'div',
      { class: 'bar' },
      search.node,
      kind.node,
      period.node,
      days,
      listFiles('decisions', stage),
    ),
    show: ({ asked }) => {
      search.set(asked['q'] ?? '');
      kind.set(asked['kind'] ?? '');
      if (stage.today === '') return;
      const between = { from: asked['from'] ?? '', before: asked['before'] ?? '' };
      const choices = periods(stage.today, stage.words);
      const chosen = chosenPeriod(between, choices);
      period.offer(choices);
      period.set(days.hidden || chosen !== '' ? chosen : ownPeriod);
      if (chosen === ownPeriod) days.hidden = false;
      from.set(between.from);
      to.set(between.before === '' ? '' : addDays(between.before, -1));
    },
    fill: () => undefined,
  };
}
