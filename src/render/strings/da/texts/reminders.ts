import type { RemindersValues } from '../../../../domain/view/text-values/reminders.js';
import type { Texts } from '../../texts.js';

export const remindersTexts: Texts<RemindersValues> = {
  'owners-unreached': ({ forum, day, lines }, say) => {
    const hints = {
      nobody: (first: string) => `har ingen ansvarlig: Skriv »ansvarlig ${first} @Navn« i mødets chat.`,
      unknown: (first: string) => `er ikke en, jeg kender: Skriv »ansvarlig ${first} @Navn« i mødets chat.`,
      unreachable: () => 'kan jeg ikke skrive til: Bed om at få mig tilføjet i Teams, eller giv det videre.',
    };
    const told = lines.map(({ who, why, labels }) => {
      const whose = who === null ? say.and(labels) : `${who} (${say.and(labels)})`;
      return `${whose} ${hints[why](labels[0] ?? '')}`;
    });
    const when = day === null ? '' : ` ${say.day(day)}`;
    return `Ikke alle har fået besked om deres opfølgninger fra ${forum}${when}. ${told.join(' ')}`;
  },
  'reminders-set': ({ ladder }) =>
    `Påmindelser om opfølgninger herfra er nu sat til »${{ light: 'let', dense: 'tæt' }[ladder] ?? ladder}«.`,
  'reminders-now': ({ ladder }) =>
    `${ladder === null ? 'Dine påmindelser følger det enkelte møde' : `Påmindelser er sat til »${{ light: 'let', dense: 'tæt' }[ladder] ?? ladder}«`}. Skriv »påmind let«, »påmind normal« eller »påmind tæt«.`,
  'reminders-mine': ({ ladder }) =>
    `Dine påmindelser er nu sat til »${{ light: 'let', dense: 'tæt' }[ladder] ?? ladder}«, uanset hvor opfølgningen kommer fra.`,
  'ping-reason-needed': ({ label }) =>
    `${label} er flyttet før, så skriv kort hvorfor, f.eks. »udskyd ${label} til fredag, fordi …«.`,
  'ping-which': ({ labels }, say) => `Hvilken mener du: ${say.or(labels)}? Sæt nummeret på.`,
  'ping-none': () => 'Jeg kan ikke se, hvilken opfølgning du mener. Sæt nummeret på, f.eks. »færdig CT-17«.',
  'told-waiting': ({ label, name, reason }) => `${name} kan ikke komme videre med ${label}: ${reason}`,
  'offer-made': ({ label, name }) =>
    `Jeg spørger ${name}, om ${label} kan gives videre. Indtil da er den din.`,
  'offer-accepted': ({ label, name }) => `${name} har taget ${label}.`,
  'offer-declined': ({ label, name }) => `${name} kan ikke tage ${label}, så den er stadig din.`,
  'offer-gone': ({ label }) => `${label} er ikke længere tilbudt dig.`,
  'entry-disowned': ({ label }) => `Tak. Jeg spørger, hvem ${label} så er hos.`,
  'digest-empty': () => 'Du har ikke noget for i denne uge.',
  'digest-sent': () => 'Dit ugeoverblik ligger i din egen chat med mig.',
  'digest-set': ({ off }) =>
    off
      ? 'Du får ikke ugeoverblikket længere. Skriv »ugeoverblik«, når du vil se det.'
      : 'Du får igen et overblik mandag morgen, når der er noget at følge op på.',
};
