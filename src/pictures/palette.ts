/** The themes that Teams' pages have; pictures for cards and paper are drawn in the first. */
export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export interface Palette {
  ground: string;
  text: string;
  line: string;
  total: string;
  done: string;
  /** How much of its colour lies below a line. */
  fill: number;
}

/** As the pages have them (src/tab/frame/tab.css): each line stands out from the ground by three to one or more. */
export const palettes: Record<Theme, Palette> = {
  default: {
    ground: '#ffffff',
    text: '#5c5c5c',
    line: '#e0e0e0',
    total: '#0f5c6b',
    done: '#b7791f',
    fill: 0.1,
  },
  dark: {
    ground: '#2b2b2b',
    text: '#c0c0c0',
    line: '#454545',
    total: '#6fc3d1',
    done: '#f0bd62',
    fill: 0.14,
  },
  contrast: {
    ground: '#000000',
    text: '#ffffff',
    line: '#767676',
    total: '#ffffff',
    done: '#ffff01',
    fill: 0,
  },
};
