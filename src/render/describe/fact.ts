import type { ListFact } from '../../domain/view/reply.js';
import { dotted } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const most = 300;

/** What an answer tells besides its entries, in one line. */
export function factText(fact: ListFact, { p, s, day }: Voice): string {
  const text = (words: string | null): string | null => (words === null ? null : safe(words, most));
  switch (fact.code) {
    case 'asked': {
      const kind = fact.kind && s.kinds[fact.kind];
      const outcome =
        kind && dotted([fact.text === null ? kind : `${kind}: ${safe(fact.text, most)}`, fact.label]);
      return p.factAsked(safe(fact.ask, most), outcome);
    }
    case 'reservation':
      return p.factReservation(fact.kind, safe(fact.name, 80), text(fact.text), safe(fact.title, 80));
    case 'never-moved':
      return p.factNeverMoved(fact.label);
    case 'item':
      return p.factItem(fact.number, fact.day && day(fact.day), safe(fact.title, 80), fact.held);
    case 'minutes-draft':
      return p.factDraft(safe(fact.forum, 60), fact.day && day(fact.day));
  }
}
