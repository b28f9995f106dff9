import template from '../../../cards/welcome.template.json' with { type: 'json' };
import type { Card } from '../card.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';

/** First contact: what is read, kept and shown to whom, how to stop it and how to begin. */
export const welcomeCard: Card<'welcome'> = {
  template,
  now: () => null,
  data: ({ welcome }, { t, p }) => {
    const personal = welcome.place === 'personal';
    const reads = { unknown: t.readsUnknown, mentions: t.readsMentions, everything: t.readsEverything };
    return {
      speak: `${t.welcome}. ${t.welcomeWhat}`,
      ...lean({ forum: welcome.forum === null ? null : p.helloForum(safe(welcome.forum, 100)) }),
      sections: [
        { title: t.startTitle, text: personal ? t.startPersonal : t.startChat },
        { title: t.readsTitle, text: personal ? t.readsPersonal : reads[welcome.hears] },
        { title: t.storesTitle, text: t.stores },
        { title: t.showsTitle, text: t.shows },
        { title: personal ? t.stopPersonalTitle : t.stopTitle, text: personal ? t.stopPersonal : t.stop },
      ],
    };
  },
  summary: (_reply, { t }) => t.welcome,
};
