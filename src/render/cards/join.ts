import template from '../../../cards/join.template.json' with { type: 'json' };
import type { Card } from '../card.js';

/** Asks leave to join a chat. Teams itself adds the bot when it sees what the button says. */
export const joinCard: Card<'join'> = {
  template,
  now: () => null,
  data: (_reply, { t }) => ({ speak: t.join, install: { msteams: { justInTimeInstall: true } } }),
  summary: (_reply, { t }) => t.join,
};
