import template from '../../../cards/which-forum.template.json' with { type: 'json' };
import type { Press } from '../../domain/press.js';
import type { Card } from '../card.js';
import { safe } from '../safe.js';

/** As many as a row of buttons may have. Other names can be typed. */
const mostButtons = 5;

/** Asks once which forum a chat belongs to. */
export const whichForumCard: Card<'which-forum'> = {
  template,
  now: () => null,
  data: ({ question: { chat, suggested, waiting, answer } }, { t, p }) => {
    if (answer !== null) {
      const said = p.forumIs(safe(answer, 100));
      return { speak: t.forumChosen, said, asks: false, anyWaiting: false, waiting: [] };
    }
    const press = (extra: object): Press => ({ verb: 'forum', chat, ...extra });
    return {
      speak: t.whichForum,
      asks: true,
      suggested: safe(suggested, 100),
      save: press({}),
      anyWaiting: waiting.length > 0,
      waiting: waiting
        .slice(0, mostButtons)
        .map(({ id, name }) => ({ name: safe(name, 60), press: press({ forum: id }) })),
    };
  },
  summary: ({ question: { answer } }, { t, p }) =>
    answer === null ? t.whichForum : p.forumIs(safe(answer, 100)),
};
