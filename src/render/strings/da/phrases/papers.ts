import type { PapersPhrases } from '../../phrases/papers.js';
import { count } from '../../count.js';

export const papersPhrases: PapersPhrases = {
  paperFor: (kind, forum, day) => `${kind} til ${forum}${day === null ? '' : ` ${day}`}`,
  paperItems: (n, updated) =>
    updated
      ? count(n, 'punkt er opdateret', 'punkter er opdateret')
      : `${count(n, 'punkt', 'punkter')} på dagsordenen`,
  paperWaiting: (forum) => `${forum} har ikke nogen chat med mig endnu. Punkterne venter, til den er der.`,
  paperUnchanged: 'Jeg har papiret i forvejen, og intet i det er nyt.',
  paperChanged: (what) => `Ændret: ${what}`,
  paperChange: ({ field, added, removed }) => {
    const parts: Partial<Record<typeof field, [string, string]>> = {
      asks: ['indstillingspunkt', 'indstillingspunkter'],
      outcomes: ['beslutning', 'beslutninger'],
      followUps: ['opfølgning', 'opfølgninger'],
    };
    const part = parts[field];
    const name = {
      title: 'titel',
      presenters: 'hvem der fremlægger',
      minutes: 'tid',
      visibility: 'åbent eller lukket',
      asks: 'indstillingspunkter',
      effects: 'effekt',
      background: 'baggrund',
      communication: 'kommunikation',
      coordination: 'koordinering',
      costs: 'økonomi',
      attachments: 'bilag',
      caseNumber: 'sagsnummer',
      caseOfficers: 'sagsbehandler eller afdeling',
      outcomes: 'beslutninger',
      followUps: 'opfølgninger',
      due: 'frist',
    }[field];
    if (!part || added + removed === 0) return name;
    const one = (n: number, how: [string, string]): string =>
      `${n} ${how[n === 1 ? 0 : 1]} ${part[n === 1 ? 0 : 1]}`;
    const same = Math.min(added, removed);
    return [
      same > 0 ? one(same, ['ændret', 'ændrede']) : '',
      added > same ? one(added - same, [field === 'asks' ? 'nyt' : 'ny', 'nye']) : '',
      removed > same ? one(removed - same, ['fjernet', 'fjernede']) : '',
    ]
      .filter(Boolean)
      .join(', ');
  },
  related: (earlier, kind, forum, day, number) =>
    `${earlier ? 'Tidligere' : 'Senere'}: ${kind === null ? '' : `${kind.toLowerCase()} på `}${forum}${day === null ? '' : ` ${day}`}, punkt ${number}`,
  turned: (from, to) =>
    from === '' ? `tilføjet »${to}«` : to === '' ? `udgået »${from}«` : `»${from}« → »${to}«`,
  paperRead: (asks, outcomes, followUps) =>
    [
      asks > 0 ? `${asks} ting at tage stilling til` : '',
      outcomes > 0 ? count(outcomes, 'beslutning', 'beslutninger') : '',
      followUps > 0 ? count(followUps, 'opfølgning', 'opfølgninger') : '',
    ]
      .filter(Boolean)
      .join(', '),
};
