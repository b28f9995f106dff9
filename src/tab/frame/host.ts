/** Where the page is shown: in Teams, or by itself in a browser. */
export interface Host {
  /** As the host writes it: "da-dk". */
  locale: string;
  theme: Theme;
  /** The conversation it was opened in: a hint for the server to check, never proof. */
  chat: string | null;
  /** What it is to open at, where a link led here: "17", or "m/" and a meeting. Not to be believed either. */
  spot: string | null;
  onTheme(changed: (theme: Theme) => void): void;
  /** Proof of who is looking, for the server. `again`: the last one was refused. Null where a cookie says it. */
  token(again: boolean): Promise<string | null>;
}

const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Teams has more themes than these (glass); they are dark. */
export const themeOf = (name: string): Theme => themes.find((theme) => theme === name) ?? 'dark';
