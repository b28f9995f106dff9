import { AdaptiveCard, HostConfig, OpenUrlAction } from 'adaptivecards';
import { webAddress } from './dom.js';
import { readable } from './readable.js';

/**
 * An adaptive card, to be read and not pressed: its buttons belong in the chat. Markdown is not read either (the
 * package has no reader of its own, and gets none). It takes colours from a configuration and not from styles.
 */
export function cardNode(json: object): HTMLElement | null {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(config());
  card.onExecuteAction = (action) => {
    const url = action instanceof OpenUrlAction ? webAddress(action.url ?? null) : null;
    if (url !== null) window.open(url, '_blank', 'noopener,noreferrer');
  };
  card.parse(readable(json));
  return card.render() ?? null;
}

function config(): object {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): { default: string; subtle: string } => {
    const value = style.getPropertyValue(name).trim();
    return { default: value, subtle: style.getPropertyValue('--subtle').trim() };
  };
  const foregroundColors = {
    default: colour('--text'),
    accent: colour('--accent'),
    good: colour('--good'),
    warning: colour('--warning'),
    attention: colour('--bad'),
  };
  const plain = { backgroundColor: 'transparent', foregroundColors };
  const raised = { backgroundColor: style.getPropertyValue('--raised').trim(), foregroundColors };
  return {
    fontFamily: 'inherit',
    containerStyles: {
      default: plain,
      emphasis: raised,
      accent: raised,
      good: raised,
      attention: raised,
      warning: raised,
    },
  };
}
