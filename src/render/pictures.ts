import type { CardReply } from '../domain/view/reply.js';
import type { BurnUpView } from '../domain/view/burn-up-view.js';
import type { Locale } from '../domain/locale.js';

/** As wide as a card is on a large screen; small enough to go along in it. */
const width = 640;

/** The pictures a card shows, as addresses that hold them. What draws is loaded with the first. */
export async function picturesOf(reply: CardReply, locale: Locale): Promise<string[]> {
  const shown = burnUpsIn(reply);
  if (shown.length === 0) return [];
  const { burnUpSvg } = await import('../pictures/burn-up.js');
  const { pngOf } = await import('../pictures/png.js');
  return Promise.all(
    shown.map(async ({ weeks }) => {
      const png = await pngOf(await burnUpSvg(weeks, { theme: 'default', locale }), width);
      return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    }),
  );
}

function burnUpsIn(reply: CardReply): BurnUpView[] {
  if (reply.card === 'burn-up') return [reply.burnUp];
  return reply.card === 'digest' && reply.digest.burnUp ? [reply.digest.burnUp] : [];
}
