import type { Host, Theme } from './host.js';

/** The page by itself: chat and language from the address, light or dark as the system has it. */
export function standaloneHost(): Host {
  const asked = new URLSearchParams(window.location.search);
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(forced-colors: active)');
  const theme = (): Theme => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default');
  return {
    locale: asked.get('locale') ?? window.navigator.language,
    theme: theme(),
    chat: asked.get('chat'),
    spot: asked.get('at'),
    onTheme: (changed) => {
      for (const query of [dark, contrast]) query.addEventListener('change', () => changed(theme()));
    },
    token: () => Promise.resolve(null),
  };
}
