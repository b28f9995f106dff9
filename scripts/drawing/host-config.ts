export type Theme = 'light' | 'dark';

interface Palette {
  page: string;
  card: string;
  border: string;
  emphasis: string;
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  button: string;
  buttonBorder: string;
}

/** The colours of Teams' two usual themes, near enough to judge a card by. */
export const palettes: Record<Theme, Palette> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#e0e0e0',
    emphasis: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835b00',
    attention: '#c4314b',
    button: '#ffffff',
    buttonBorder: '#d1d1d1',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#3d3d3d',
    emphasis: '#333333',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#e37d80',
    button: '#292929',
    buttonBorder: '#666666',
  },
};

export function hostConfig(theme: Theme): object {
  const p = palettes[theme];
  const two = (color: string) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: p.text, subtle: p.subtle },
    dark: { default: p.text, subtle: p.subtle },
    light: { default: p.subtle, subtle: p.subtle },
    accent: two(p.accent),
    good: two(p.good),
    warning: two(p.warning),
    attention: two(p.attention),
  };
  const family = "'Segoe UI', Selawik, 'Noto Sans', 'Open Sans', sans-serif";
  const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const fontWeights = { lighter: 300, default: 400, bolder: 600 };
  return {
    fontTypes: {
      default: { fontFamily: family, fontSizes, fontWeights },
      monospace: {
        fontFamily: "Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
        fontSizes,
        fontWeights,
      },
    },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: p.border },
    supportsInteractivity: true,
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: { backgroundColor: p.card, foregroundColors },
      emphasis: { backgroundColor: p.emphasis, foregroundColors },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { suffix: ' *' }, optionalInputs: {} },
      errorMessage: { spacing: 'small' },
    },
  };
}
