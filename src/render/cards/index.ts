import type { Cards } from '../draw-card.js';
import { agendaCard } from './agenda.js';
import { entryCard } from './entry.js';
import { helpCard } from './help.js';
import { itemCard } from './item.js';
import { itemFormCard } from './item-form.js';
import { listCard } from './list.js';
import { minutesCard } from './minutes.js';
import { paperCard } from './paper.js';
import { pingCard } from './ping.js';
import { welcomeCard } from './welcome.js';
import { whichForumCard } from './which-forum.js';

export const cards: Cards = {
  agenda: agendaCard,
  item: itemCard,
  minutes: minutesCard,
  list: listCard,
  entry: entryCard,
  ping: pingCard,
  welcome: welcomeCard,
  paper: paperCard,
  'item-form': itemFormCard,
  'which-forum': whichForumCard,
  help: helpCard,
};

export { drawCard } from '../draw-card.js';
