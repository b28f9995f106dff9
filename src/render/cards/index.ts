import type { Cards } from '../draw-card.js';
import { agendaCard } from './agenda.js';
import { burnUpCard } from './burn-up.js';
import { captureCard } from './capture.js';
import { closingCard } from './closing.js';
import { evidenceCard } from './evidence.js';
import { digestCard } from './digest.js';
import { entryCard } from './entry.js';
import { foundCard } from './found.js';
import { forumCard } from './forum.js';
import { helpCard } from './help.js';
import { itemCard } from './item.js';
import { itemFormCard } from './item-form.js';
import { leftCard } from './left.js';
import { joinCard } from './join.js';
import { listCard } from './list.js';
import { minutesCard } from './minutes.js';
import { paperCard } from './paper.js';
import { pingCard } from './ping.js';
import { proposalsCard } from './proposals.js';
import { selfTestCard } from './self-test.js';
import { slotCard } from './slot.js';
import { preparationCard } from './preparation.js';
import { welcomeCard } from './welcome.js';
import { whichForumCard } from './which-forum.js';
import { copiesCard } from './copies.js';

export const cards: Cards = {
  agenda: agendaCard,
  proposals: proposalsCard,
  item: itemCard,
  left: leftCard,
  closing: closingCard,
  slot: slotCard,
  minutes: minutesCard,
  copies: copiesCard,
  list: listCard,
  entry: entryCard,
  ping: pingCard,
  digest: digestCard,
  'burn-up': burnUpCard,
  evidence: evidenceCard,
  welcome: welcomeCard,
  paper: paperCard,
  'item-form': itemFormCard,
  'which-forum': whichForumCard,
  forum: forumCard,
  preparation: preparationCard,
  help: helpCard,
  capture: captureCard,
  found: foundCard,
  'self-test': selfTestCard,
  join: joinCard,
};

export { previewOf } from './found.js';
export { dataOf, drawCard } from '../draw-card.js';
