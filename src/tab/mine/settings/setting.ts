import type { SettingsPage } from '../../../domain/view/settings-view.js';
import { el } from '../../frame/dom.js';
import type { Page } from '../../frame/page.js';
import type { MineStrings } from '../strings.js';

export interface SettingsActs {
  /** Says something to the bot as if it had been typed. `heard` may keep the answer from being shown. */
  say: (text: string, heard?: (said: readonly string[]) => boolean) => Promise<boolean>;
  /** The address of the calendar, which is told once. */
  address: string | null;
}

export interface Setting {
  settings: SettingsPage;
  page: Page<MineStrings>;
  acts: SettingsActs;
}

/** One thing to choose, with its name and what it is about. */
export const settingFrame = (
  heading: string,
  hint: string | null,
  ...children: (Node | null)[]
): HTMLElement =>
  el(
    'section',
    { class: 'setting' },
    el('h2', {}, heading),
    hint === null ? null : el('p', { class: 'hint' }, hint),
    ...children,
  );
