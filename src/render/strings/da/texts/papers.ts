import type { PapersValues } from '../../../../domain/view/text-values/papers.js';
import type { Texts } from '../../texts.js';

export const papersTexts: Texts<PapersValues> = {
  'paper-reading': ({ name, count: n }) => (n > 1 ? `Jeg læser ${n} filer …` : `Jeg læser ${name} …`),
  'paper-all-read': ({ read, of }) =>
    read === of
      ? `Jeg har læst alle ${of} filer.`
      : `Jeg har læst ${read} af ${of} filer. Resten står ovenfor.`,
  'paper-empty': ({ name }) => `Der står ikke noget i ${name}.`,
  'paper-too-large': ({ name }) => `${name} er for stor. Jeg læser filer på op til 20 MB.`,
  'paper-unreadable': ({ name }) =>
    `Jeg kan ikke læse ${name}. Gem den igen som Word eller PDF, og send den på ny.`,
  'paper-encrypted': ({ name }) => `${name} er beskyttet med adgangskode. Send den gerne uden.`,
  'paper-scanned': ({ name }) =>
    `${name} er scannet, og billeder af tekst kan jeg ikke læse. Send gerne den oprindelige fil.`,
  'paper-format': ({ name }) => `Jeg læser Word, PDF, HTML og tekst, men ikke ${name}.`,
  'paper-mislabelled': ({ name }) =>
    `${name} er noget andet, end navnet siger. Gem den som Word eller PDF, og send den igen.`,
  'paper-link-refused': ({ name }) =>
    `Jeg henter kun filer, der ligger hos Microsoft, og det gør ${name} ikke. Læg selve filen ind her.`,
  'paper-fetch-failed': ({ name }) => `Jeg kunne ikke hente ${name}. Send den gerne igen.`,
  'paper-send-again': ({ name }) => `Jeg blev afbrudt, mens jeg læste ${name}. Send den gerne igen.`,
  'paper-no-forum': () =>
    'Jeg kan ikke se, hvilket møde papiret er til. Skriv mødets navn og dato øverst, og send det igen.',
  'file-in-chat': () => 'Filer kan jeg kun få privat. Send den til mig dér, eller sæt teksten ind her.',
};
