import type { EntryValues } from '../../../../domain/view/text-values/entry.js';
import { names } from '../names.js';
import type { Texts } from '../../texts.js';

export const entryTexts: Texts<EntryValues> = {
  'no-such-slot': ({ number, of }) =>
    of === 0
      ? `Punkt ${number} har ikke noget at tage stilling til. Skriv »beslutning: …« i stedet.`
      : `Punkt ${number} har ${of} ting at tage stilling til. Skriv for eksempel »indstilling 1 godkendt«.`,
  'slot-final': () => 'Mødet er slut, og referatet er skrevet. Spørg referenten.',
  'slot-text-missing': () => 'Skriv også, hvad der blev ændret.',
  captured: ({ entry }, say) =>
    entry.suggested ? `Skal det skrives på? ${say.entry(entry)}` : `Skrevet på: ${say.entry(entry)}`,
  'entry-done': ({ label, text, already }) =>
    already
      ? `${label} var allerede færdig.`
      : text === null
        ? `Tak! ${label} er færdig.`
        : `Tak! ${label} er færdig: ${text}`,
  'entries-done': ({ labels }, say) => `Tak! ${say.and(labels)} er færdige.`,
  'entry-reopened': ({ label }) => `${label} er åben igen.`,
  'entry-due': ({ label, day, assumed }, say) =>
    `${label} har nu frist ${say.day(day)}${say.assumed(assumed)}.`,
  'entry-tied': ({ label, due }, say) => `${label} skal nu være klar ${say.due(due)}.`,
  'entry-owner': ({ label, owners }, say) =>
    owners.length === 0 ? `${label} har nu ingen ansvarlig.` : `${label} ligger nu hos ${say.and(owners)}.`,
  'entry-text': ({ label }) => `${label} er rettet.`,
  'entry-moved': ({ label, item }) =>
    item === 0 ? `${label} står nu uden for dagsordenen.` : `${label} hører nu til punkt ${item}.`,
  'entry-withdrawn': ({ label }) => `${label} er trukket tilbage. Skriv »fortryd«, hvis det var en fejl.`,
  'entry-restored': ({ label }) => `${label} gælder igen.`,
  'entry-confirmed': ({ label }) => `${label} er skrevet på.`,
  'entry-undone': ({ label }) => `Fortrudt. ${label} er, som den var før.`,
  'entry-kind': ({ label, kind }) =>
    kind === 'followUp' ? `${label} er nu en opfølgning.` : `${label} står nu som »${names.kinds[kind]}«.`,
  'entry-embargo': ({ label }) =>
    `${label} må ikke komme ud endnu, så den kan ikke blive en opfølgning, før embargoen er hævet.`,
  'entry-loose': ({ label }) =>
    `${label} hører ikke til et møde, så den bliver ved med at være en opfølgning.`,
  'kind-not-known': ({ words }) =>
    `Jeg kender ikke »${words}«. Prøv for eksempel »beslutning«, »opgave«, »drøftet« eller »note«.`,
  'entry-waiting': ({ label, reason }) => `${label} afventer: ${reason}`,
  'entry-repeats': ({ label, repeat, day }, say) =>
    repeat === null
      ? `${label} kommer ikke igen.`
      : `${label} kommer igen ${say.repeat(repeat)}${day === null ? '' : `, første gang ${say.day(day)}`}. Den næste laver jeg, når den er færdig.`,
  'entry-next': ({ label, day }, say) =>
    `Den næste er ${label}${day === null ? '' : `, senest ${say.day(day)}`}.`,
  'repeat-not-read': ({ words }) =>
    `Jeg kan ikke læse »${words}«. Skriv for eksempel »hver måned«, »hver 2. uge« eller »på hvert møde«.`,
  'entry-noted': ({ label }) => `Noteret ved ${label}.`,
  'entry-state': ({ label, state }) => `${label} er nu ${names.states[state]}.`,
  'entry-final': ({ label }) =>
    `${label} står i det godkendte referat. Det kan kun ændres i en ny version: »ret referat: årsag«.`,
  'no-such-entry': ({ label }) => `Jeg kan ikke finde ${label}.`,
  'which-entry': ({ labels }, say) => `Hvilken mener du: ${say.or(labels)}? Skriv hele nummeret.`,
  'reservation-removed': ({ name }) => `Forbeholdet fra ${name} er taget tilbage.`,
  'nothing-to-undo': () => 'Der er ikke noget at fortryde.',
  'not-a-follow-up': ({ label }) =>
    `${label} er ikke en opfølgning, så den har hverken frist eller ansvarlig.`,
  'date-not-read': ({ words }) =>
    `Jeg kan ikke læse »${words}« som en dato. Skriv for eksempel »fredag«, »27/11« eller »uge 50«.`,
  'owner-not-here': () => 'Personen er ikke med i chatten. Føj vedkommende til, eller nævn en anden.',
  'person-not-found': ({ words }) =>
    `Jeg kan ikke finde »${words}« blandt jer. Prøv at nævne personen med @.`,
  'person-ambiguous': ({ words, names }, say) =>
    names.length === 0 ? `Hvem er »${words}«? Skriv hele navnet.` : `Hvem mener du: ${say.or(names)}?`,
  'nothing-written': () => 'Der står ikke noget at skrive ned.',
};
