/** "27. november 2026" */
const inDanish = (day: Date): string =>
  new Intl.DateTimeFormat('da-DK', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  }).format(day);

interface Told {
  title: string;
  officer: string;
  open: boolean;
  day: Date;
  background: string;
  asks: readonly string[];
}

/** A paper in the house's form for what a management team is to decide. */
const paper = ({ title, officer, open, day, background, asks }: Told): string => `${title}

${open ? '☒' : '☐'} Åben indstilling
${open ? '☐' : '☒'} Lukket indstilling

Sagsbehandler:
${officer}

Afdeling/Ansvarlig leder
Strategi og Udvikling / Sofie Tyge

Chefteammøde - ${inDanish(day)}

Mødedeltagere:

${officer}

Baggrund

${background}

Beslutninger

Chefteamet skal beslutte:

${asks.map((ask) => `- ${ask}`).join('\n')}

Effekt

- Flere pårørende oplever, at de bliver taget med på råd

Kommunikation

Der kommunikeres i chefteamet fem minutter efter mødet.
`;

export const relativesTitle = 'Program for samarbejdet med pårørende';

/** Pasted in the meeting's chat. */
export const relativesPaper = (day: Date): string =>
  paper({
    title: relativesTitle,
    officer: 'Nanna Lillevang',
    open: true,
    day,
    background: 'Der er efterspørgsel på et tættere samarbejde mellem pårørende og plejen.',
    asks: ['Planens bærende greb og styring', 'Igangsættelse af den undersøgende fase'],
  });

export const rosterTitle = 'Nye vagtplaner i hjemmeplejen';

/** Sent as a file in personal chat. */
export const rosterPaper = (day: Date): string =>
  paper({
    title: rosterTitle,
    officer: 'Mikkel Bro',
    open: true,
    day,
    background: 'Vagtplanerne skal passe bedre til borgernes døgnrytme.',
    asks: ['Om de nye vagtplaner prøves af i to distrikter'],
  });
