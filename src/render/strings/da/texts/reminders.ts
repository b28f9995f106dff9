import type { RemindersValues } from '../../../../domain/view/text-values/reminders.js';
import type { Texts } from '../../texts.js';

const typed = (ladder: string): string => ({ light: 'let', dense: 'tæt' })[ladder] ?? ladder;

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
  'reminders-set': ({ ladder }) => `Påmindelser om opfølgninger herfra er nu sat til »${typed(ladder)}«.`,
  'reminders-not-yours': ({ who, ladder }, say) =>
    `Her gælder det alles påmindelser, og dem kan kun ${say.and(who)} ændre. Skriv »påmind ${typed(ladder)}« i din egen chat med mig, så gælder det dine.`,
  'reminders-now': ({ ladder }) =>
    `${ladder === null ? 'Dine påmindelser følger det enkelte møde' : `Påmindelser er sat til »${typed(ladder)}«`}. Skriv »påmind let«, »påmind normal« eller »påmind tæt«.`,
  'reminders-mine': ({ ladder }) =>
    `Dine påmindelser er nu sat til »${typed(ladder)}«, uanset hvor opfølgningen kommer fra.`,
  'ping-reason-needed': ({ label }) =>
    `${label} er flyttet før, så skriv kort hvorfor, f.eks. »udskyd ${label} til fredag, fordi …«.`,
  'ping-which': ({ labels }, say) =>
    `Hvilken mener du: ${say.or(labels)}? Sæt nummeret på, f.eks. »færdig ${labels[0] ?? ''}«.`,
  'ping-none': () => 'Jeg kan ikke se, hvilken opfølgning du mener. Sæt nummeret på, f.eks. »færdig CT-17«.',
  'ping-waits-needed': ({ label }) =>
    `Hvad venter du på? Skriv f.eks. »afventer ${label}: svar fra Økonomi«.`,
  'ping-day-needed': () => 'Til hvornår? Skriv f.eks. »udskyd til fredag« eller »udskyd en uge«.',
  'ping-day-past': ({ label, day }, say) =>
    `Den valgte dag, ${say.day(day)}, er allerede gået. Vælg en anden til ${label}.`,
  'ping-who-needed': () => 'Hvem skal have den? Skriv f.eks. »giv videre til Anna«.',
  'ping-stranger': () =>
    'Jeg kender ikke personen endnu. Vælg en fra en af jeres chats, eller bed personen om at tilføje mig i Teams.',
  'ping-not-yours': ({ label }) => `${label} står ikke på dig, så den kan ligge, hvor den er.`,
  'ping-how': ({ offered }) =>
    offered
      ? 'Det forstod jeg ikke. Du kan svare »jeg tager den« eller »nej tak«. Skriv »hjælp«, hvis det var noget andet.'
      : 'Det forstod jeg ikke. Du kan svare »færdig«, »i gang«, »afventer …«, »udskyd til fredag«, »giv videre til …« eller »ikke min«. Skriv »hjælp«, hvis det var noget andet.',
  'no-next-meeting': () => 'Der er ikke planlagt et møde mere endnu. Skriv en dato i stedet.',
  'follow-up-withdrawn': ({ label }) => `${label} er trukket tilbage, så der er ikke mere at gøre.`,
  'told-waiting': ({ label, name, waits }) =>
    waits === null
      ? `${name} kan ikke komme videre med ${label}, som hører til et lukket punkt.`
      : `${name} kan ikke komme videre med ${label} (${waits.text}). Afventer: ${waits.reason}`,
  'offer-made': ({ label, name, yours, away }, say) => {
    const until = yours ? ` Indtil der er svar, er ${label} stadig din.` : ' Jeg siger til, når der er svar.';
    if (!away) return `Jeg spørger ${name}.${until}`;
    const instead =
      away.substitute === null ? '' : ` Kan det ikke vente, så er ${away.substitute} stedfortræder.`;
    return `${name} er væk til og med ${say.day(away.until)}, så jeg spørger først ${say.day(away.back)}.${instead}${until}`;
  },
  'offer-accepted': ({ label, name }) => `${name} har taget ${label}.`,
  'offer-declined': ({ label, name, yours }) =>
    yours
      ? `${name} kan ikke tage ${label}, så den er stadig din.`
      : `${name} kan ikke tage ${label}. Skriv »giv ${label} til …«, når du ved, hvem der kan.`,
  'offer-gone': ({ label, yours }) =>
    yours ? `${label} er allerede din.` : `${label} er ikke længere tilbudt dig.`,
  'offer-taken': ({ label }) => `Tak! ${label} er nu din.`,
  'offer-refused': ({ label }) => `Det er i orden. Jeg giver besked om, at du ikke kan tage ${label}.`,
  'entry-disowned': ({ label, left }, say) =>
    left.length === 0
      ? `Tak. Jeg spørger, hvem ${label} så er hos.`
      : `Tak. ${label} er nu kun hos ${say.and(left)}.`,
  'digest-empty': () => 'Du har ikke noget for i denne uge.',
  'digest-sent': () => 'Dit ugeoverblik ligger i din egen chat med mig.',
  'digest-set': ({ off }) =>
    off
      ? 'Du får ikke ugeoverblikket længere. Skriv »ugeoverblik«, når du vil se det, og »ugeoverblik til«, hvis det skal komme igen.'
      : 'Du får et overblik mandag morgen, når der er noget at følge op på. Skriv »ugeoverblik fra«, hvis det skal stoppe.',
};
