import { app, authentication } from '@microsoft/teams-js';
import { type Host, themeOf } from './host.js';

/** Rejects when nothing around the page answers as Teams does. */
export async function teamsHost(): Promise<Host> {
  await app.initialize();
  const context = await app.getContext();
  void app.notifySuccess();
  let held: Promise<string> | null = null;
  return {
    locale: context.app.locale,
    theme: themeOf(context.app.theme),
    chat: context.chat?.id ?? null,
    spot: context.page.subPageId || null,
    onTheme: (changed) => {
      app.registerOnThemeChangeHandler((name) => changed(themeOf(name)));
    },
    token: (again) => {
      if (again) held = null;
      held ??= authentication.getAuthToken();
      // A failure is not held on to: the next one asks Teams again.
      void held.catch(() => (held = null));
      return held;
    },
  };
}
