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
  const alike = asked.map(
    (term, at) => new Map((anyOf[at] ?? []).map((known) => [known, similarity(term, known) ?? 'slip'])),
  );
  const titles = new Map<string, readonly number[]>();
  const titleScore = (title: string): readonly number[] => {
    const known = titles.get(title) ?? scores(title, 'title');
    titles.set(title, known);
    return known;
  };
  const scores = (text: string, where: 'own' | 'title'): number[] => {
    const held = terms(text);
    return alike.map((group) =>
      held.reduce((best, term) => {
        const how = group.get(term);
        return how === undefined ? best : Math.max(best, worth[how][where]);
      }, 0),
    );
  };
  const score = (line: LineView): number => {
    const own = scores(line.text ?? '', 'own');
    const title = titleScore(`${line.item?.title ?? ''}\n${line.meeting?.title ?? ''}`);
    return own.reduce((sum, one, at) => sum + Math.max(one, title[at] ?? 0), 0);
  };
  return (lines) =>
    lines
      .map((line) => ({ line, score: score(line) }))
      .sort((a, b) => b.score - a.score || up(b.line.at, a.line.at) || b.line.number - a.line.number)
      .map(({ line }) => line);
}

const up = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
