import type { SettingsPage } from '../../../domain/view/settings-view.js';
import { el } from '../../frame/dom.js';
import type { Page } from '../../frame/page.js';
import type { MineStrings } from '../strings.js';
import { absenceNode } from './absence.js';
import { calendarNode } from './calendar.js';
import { digestNode, languageNode, remindersNode } from './choices.js';
import { knownNode } from './known.js';
import type { Setting, SettingsActs } from './setting.js';

/** Everything that the reader may choose, and what is known of them. */
export function settingsNode(
  settings: SettingsPage,
  page: Page<MineStrings>,
  acts: SettingsActs,
): HTMLElement {
  const setting: Setting = { settings, page, acts };
  return el(
    'div',
    { class: 'settings' },
    remindersNode(setting),
    absenceNode(setting),
    digestNode(setting),
    calendarNode(setting),
    languageNode(setting),
    knownNode(setting),
  );
}
