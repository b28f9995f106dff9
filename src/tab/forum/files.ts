import type { MeetingView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { button, el } from '../frame/dom.js';
import { download } from '../frame/download.js';
import type { Query } from '../frame/api.js';
import type { Stage } from './stage.js';

/** A meeting's minutes as a file. */
export function minutesFiles({ id, day }: Pick<MeetingView, 'id' | 'day'>, stage: Stage): HTMLElement {
  const { files } = stage.words.own;
  const name = files.minutesOf(day === null ? null : dayText(day, stage.words.locale, stage.today));
  return fileMenu(name, `minutes ${id}`, files.minutesAs, (as) => ['minutes', { meeting: id, as }], stage);
}

/** The decisions or the follow-ups as a file. */
export function listFiles(what: 'decisions' | 'follow-ups', stage: Stage): HTMLElement {
  const { files } = stage.words.own;
  const name = what === 'decisions' ? files.decisions : files.followUps;
  return fileMenu(name, `export ${what}`, files.listAs, (as) => ['export', { what, as }], stage);
}

/** Unfolds to the formats: that there are several is not what one came for. */
function fileMenu(
  name: string,
  key: string,
  formats: Record<string, string>,
  wanted: (as: string) => [path: string, query: Query],
  stage: Stage,
): HTMLElement {
  const { page, chat, words, unfolded } = stage;
  const buttons = Object.entries(formats).map(([as, title]) => {
    const get = (): void => {
      const [path, query] = wanted(as);
      void download(page, path, { chat, ...query });
    };
    return button(title, get, {
      class: 'quiet',
      'aria-label': `${name}: ${title}`,
      'data-key': `${key} ${as}`,
    });
  });
  const head = el('summary', { 'aria-label': name, 'data-key': key }, words.own.files.get);
  const menu = el('details', { class: 'files', open: unfolded.has(key) }, head, el('div', {}, ...buttons));
  menu.addEventListener('toggle', () => (menu.open ? unfolded.add(key) : unfolded.delete(key)));
  return menu;
}
