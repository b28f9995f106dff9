import type { ECharts, EChartsOption, LineSeriesOption } from 'echarts';
import type { BurnUpWeek } from '../domain/burn-up.js';
import type { Locale } from '../domain/locale.js';
import { weekNumber } from '../domain/week.js';
import { fontFamily } from './font.js';
import { palettes, type Palette, type Theme } from './palette.js';
import { pictureWords } from './words.js';

export interface Drawn {
  theme: Theme;
  locale: Locale;
}

export const size = { width: 640, height: 280 };

/** The pictures drawn last, by what they show: many look at the same one, again and again. */
const drawn = new Map<string, Promise<string>>();
const mostKept = 100;

/**
 * How many follow-ups there have been at the end of each week, and how many of them were done: what lies between the two
 * lines is open. The same numbers are the same picture, sign for sign.
 */
export function burnUpSvg(weeks: readonly BurnUpWeek[], how: Drawn): Promise<string> {
  const key = JSON.stringify([
    how.theme,
    how.locale,
    weeks.map(({ week, total, done }) => [week, total, done]),
  ]);
  const known = drawn.get(key) ?? draw(weeks, how);
  drawn.delete(key);
  drawn.set(key, known);
  for (const oldest of drawn.keys()) if (drawn.size > mostKept) drawn.delete(oldest);
  known.catch(() => drawn.delete(key));
  return known;
}

async function draw(weeks: readonly BurnUpWeek[], { theme, locale }: Drawn): Promise<string> {
  const { init } = await import('echarts/dist/echarts.esm.min.mjs');
  const chart: ECharts = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(optionOf(weeks, palettes[theme], locale));
    return bare(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

function optionOf(weeks: readonly BurnUpWeek[], palette: Palette, locale: Locale): EChartsOption {
  const words = pictureWords[locale];
  const line = { color: palette.line };
  const label = { color: palette.text, fontSize: 12 };
  return {
    animation: false,
    backgroundColor: palette.ground,
    textStyle: { fontFamily },
    grid: { left: 12, right: 56, top: 40, bottom: 8, containLabel: true },
    legend: { top: 6, left: 8, itemWidth: 28, itemGap: 24, textStyle: { ...label, fontSize: 13 } },
    xAxis: {
      type: 'category',
      data: weeks.map(({ week }) => words.week(weekNumber(week))),
      boundaryGap: weeks.length === 1,
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: line },
      axisTick: { show: false },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: label, splitLine: { lineStyle: line } },
    series: [
      seriesOf(
        words.total,
        weeks.map(({ total }) => total),
        palette.total,
        palette,
        'solid',
      ),
      seriesOf(
        words.done,
        weeks.map(({ done }) => done),
        palette.done,
        palette,
        'dashed',
      ),
    ],
  };
}

/** Told apart by their strokes too, and each says at its end how many there are now. */
const seriesOf = (
  name: string,
  data: number[],
  color: string,
  { fill }: Palette,
  type: 'solid' | 'dashed',
): LineSeriesOption => ({
  name,
  type: 'line',
  data,
  color,
  symbol: 'circle',
  symbolSize: 7,
  showSymbol: data.length === 1,
  lineStyle: { width: 3, type },
  areaStyle: { opacity: fill },
  endLabel: { show: true, color, fontSize: 15, fontWeight: 'bold', distance: 8 },
  labelLayout: { moveOverlap: 'shiftY' },
});

/** Without the names by which a page could move it, which count up from picture to picture. */
const bare = (svg: string): string =>
  svg
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/ (?:class|pointer-events)="[^"]*"/g, '')
    .replace(/zr\d+-/g, 'b-');
