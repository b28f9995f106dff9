import { paper, type Stage } from '../main-job/stage.js';
import type { ReadCard } from '../support/teams/card.js';

/** A paper without a communication to be confirmed. */
export const proposal = paper('indstilling').replace(/Kommunikation\n\n.*\n\n/, '');

export const gate = ({ chat }: Stage): ReadCard => chat.card('Før mødet slutter');

/** A meeting at the item of a paper with two asks, of two items; one follow-up lacks all. */
export async function openMeeting(stage: Stage): Promise<void> {
  await stage.asks(stage.bent, 'forum Chefteam (CT)');
  await stage.says(stage.bent, proposal);
  await stage.asks(stage.bent, 'punkt+ Sommerfest');
  await stage.asks(stage.bent, 'start møde');
  await stage.asks(stage.bent, 'næste');
  await stage.says(stage.mona, 'Opgave: Vi skal have styr på nøglerne');
}
