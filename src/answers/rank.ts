import type { LineView } from '../domain/view/views.js';
import { similarity } from '../language/similar.js';
import { terms } from '../language/terms.js';

/** In its own words, or in the titles above it; what is in neither was found by its background. */
const worth = { same: { own: 8, title: 6 }, part: { own: 5, title: 4 }, slip: { own: 3, title: 2 } };

/** The likest first: the very words before compounds, its own words before its titles; then the newest. */
export function byLikeness(
  asked: readonly string[],
  anyOf: readonly (readonly string[])[],
): (lines: readonly LineView[]) => LineView[] {
  const best = (group: number, held: readonly string[], where: 'own' | 'title'): number =>
    Math.max(
      0,
      ...held.map((term) => {
        const how = anyOf[group]?.includes(term) ? similarity(asked[group] ?? '', term) : null;
        return how === null ? 0 : worth[how][where];
      }),
    );
  const score = (line: LineView): number => {
    const own = terms(line.text ?? '');
    const titles = terms(`${line.item?.title ?? ''}\n${line.meeting?.title ?? ''}`);
    return asked.reduce(
      (sum, _, group) => sum + Math.max(best(group, own, 'own'), best(group, titles, 'title')),
      0,
    );
  };
  return (lines) =>
    lines
      .map((line) => ({ line, score: score(line) }))
      .sort(
        (a, b) => b.score - a.score || b.line.at.localeCompare(a.line.at) || b.line.number - a.line.number,
      )
      .map(({ line }) => line);
}
