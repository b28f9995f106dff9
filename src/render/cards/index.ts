import type { Cards } from '../draw-card.js';
import { agendaCard } from './agenda.js';
import { captureCard } from './capture.js';
import { closingCard } from './closing.js';
import { entryCard } from './entry.js';
import { foundCard } from './found.js';
import { helpCard } from './help.js';
import { itemCard } from './item.js';
import { itemFormCard } from './item-form.js';
import { leftCard } from './left.js';
import { joinCard } from './join.js';
import { listCard } from './list.js';
import { minutesCard } from './minutes.js';
import { paperCard } from './paper.js';
import { pingCard } from './ping.js';
import { selfTestCard } from './self-test.js';
import { slotCard } from './slot.js';
import { welcomeCard } from './welcome.js';
import { whichForumCard } from './which-forum.js';

export const cards: Cards = {
  agenda: agendaCard,
  item: itemCard,
  left: leftCard,
  closing: closingCard,
  slot: slotCard,
  minutes: minutesCard,
  list: listCard,
  entry: entryCard,
  ping: pingCard,
  welcome: welcomeCard,
  paper: paperCard,
  'item-form': itemFormCard,
  'which-forum': whichForumCard,
  help: helpCard,
  capture: captureCard,
  found: foundCard,
  'self-test': selfTestCard,
  join: joinCard,
};

export { dataOf, drawCard } from '../draw-card.js';
