/** Papers of our own in the house's forms, about a matter that comes to the same forum twice. */

export interface Proposal {
  title?: string;
  /** Null: the marks were lost. */
  open?: boolean | null;
  day?: string;
  background?: string;
  asks?: readonly string[];
  communication?: string;
  coordination?: string;
  /** Lines of the minutes. */
  minutes?: readonly string[];
}

const mark = (open: boolean | null, whether: boolean): string =>
  open === null ? '' : open === whether ? '☒ ' : '☐ ';

export const proposalTitle = 'Naboskab 27: Frivillige naboer på plejehjemmene';
export const proposalAsks = [
  'Programmets styring og tilrettelæggelse som en Fælles opgave i Naboskab 27',
  'Igangsættelse af den indledende afklaringsfase',
];

export const proposal = (given: Proposal = {}): string => `${given.title ?? proposalTitle}

${mark(given.open === undefined ? true : given.open, true)}Åben indstilling
${mark(given.open === undefined ? true : given.open, false)}Lukket indstilling

Sagsbehandler:
Karla Vestergård

Afdeling/Ansvarlig leder
Strategi og Fællesskab / Mona Tjørnelund

Chefteammøde - ${given.day ?? '11. december 2026'}

Mødedeltagere:

Karla Vestergård

Baggrund

${given.background ?? 'Efter Chefteamets sparring d. 20. november 2026 ligger der nu et oplæg til et program med naboer på plejehjemmene.'}

Beslutninger

Chefteamet skal beslutte:

${(given.asks ?? proposalAsks).map((ask) => `- ${ask}`).join('\n')}

Effekt

- Flere besøg hos beboerne

Kommunikation

${given.communication ?? 'Der kommunikeres om programmet på intranettet dagen efter mødet.'}

Koordinering

${given.coordination ?? 'Sundhed v. Dorte Agerhøne'}

Direkte udgifter (tkr.)

2027	120
${given.minutes ? `\nReferat\n\n${given.minutes.join('\n')}\n` : ''}`;

export const soundingTitle = 'Sparring: Frivillige naboer i Naboskab 27';

/** Promises the proposal above. */
export const sounding = `${soundingTitle}

☒ Åben indstilling

Chefteammøde – 20. november 2026.      Mødedeltagere: Karla Vestergård

Baggrund

Chefteamet har besluttet, at frivillige naboer skal være en del af Naboskab 27.

Sparring

Til udarbejdelsen af indstillingen er der brug for sparring fra chefteamet på:

- Formål med indsatsen
- Skal det være en Fælles opgave?

Kommunikation

Afventer chefteam

Referat

Chefteamet drøftede oplægget.

Der fremsendes en indstilling om det til chefteammøde den 11. december 2026.
`;
