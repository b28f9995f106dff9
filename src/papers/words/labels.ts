import { plainKey } from './text.js';

/** What a section of a paper is for. */
export type Role =
  | 'background'
  | 'asks'
  | 'decision'
  | 'history'
  | 'effects'
  | 'followUp'
  | 'communication'
  | 'coordination'
  | 'costs'
  | 'financing'
  | 'attachments'
  | 'absence'
  | 'overview'
  | 'end'
  | 'other';

/**
 * Section labels of Danish and English papers, as patterns over `plainKey`. The first that fits decides, so the narrow
 * ones stand first. A layout may give a label another role.
 */
const labels: readonly (readonly [Role, RegExp])[] = [
  ['overview', /^(?:punkter|items|indhold|indholdsfortegnelse|indholdsoversigt|punkter på dagsordenen|punktoversigt|dagsordenspunkter|table of contents|contents|agenda items|sagsoversigt|oversigt over punkter|oversigt)$/],
  ['end', /^(?:underskrifts?(?:side|ark|blad)?|underskrifter|signatures?)$/],
  ['history', /^(?:sagsforløb|sagens? gang|tidligere behandling(?:er)?|tidligere behandlet(?: i)?|(?:punktet|sagen) (?:er )?behandlet tidligere|tidligere beslutning(?:er)?|(?:tidligere )?sagsbehandling(?:sforløb)?|behandlingsforløb|historik|beslutningshistorik|behandling|den videre behandling|videre behandling i udvalg|behandles? i|previous (?:decisions?|consideration)|sagsgang)$/],
  ['asks', /^(?:indstilling og beslutning|(?:\S+ ){0,8}(?:indstillings?(?:punkter)?|indstilling til .{1,60}|forslag til beslutning(?:er)?|beslutningsforslag|beslutningspunkter|beslutningsoplæg)|(?:\S+ ){0,8}(?:indstiller|foreslår|anbefaler)(?: til(?: (?!at\b)[^\s,]+){1,6})?(?:,? (?:at|følgende))?|det (?:indstilles|foreslås|anbefales)(?: til(?: (?!at\b)[^\s,]+){1,6})?(?:,? at)?|sparring|sparringspunkter|(?:ønskes |til )?(?:drøftelse|sparring)spunkter|spørgsmål til (?:drøftelse|sparring|mødet|chefteamet)|til (?:drøftelse|beslutning|godkendelse)|recommendations?|proposed (?:decisions?|resolutions?)|for decision|proposals?)$/],
  ['decision', /^(?:(?:åbent |lukket )?referat|(?:\S+ ){0,10}beslutning|beslutninger|beslutning(?:en)?(?:\/konklusion)?|konklusion(?:er)?|vedtagelse|afgørelse|udfald|beslutningsreferat|referattekst|beslutning (?!(?:om|vedr|vedrørende|til|kan|skal|træffes)(?!\p{L}))\S+(?: \S+){0,8}|decisions?(?: made| taken)?|resolutions?|outcomes?|resolved|minutes|conclusions?)$/u],
  ['effects', /^(?:(?:forventede?|ønskede?|den ønskede) effekt(?:er)?|effekt(?:er)?|mål|mål(?:et|ene)? (?:med|for) .{1,60}|målsætning(?:er)?|gevinster?|forventede? gevinster?|effects?|expected effects?|benefits)$/],
  ['followUp', /^(?:opfølgning(?:spunkter)?|videre (?:proces|forløb|arbejde)|(?:den|det) videre (?:proces|forløb|arbejde)|næste skridt|handlinger|handlepunkter|aktioner|aktionspunkter|aktionsliste|handlingsliste|opgaver|opgaveliste|to ?-?do|aktion|handling|opgave|action|action (?:items?|points?|list)|actions|next steps|follow[ -]?ups?)$/],
  ['communication', /^(?:kommunikation|kommunikation(?:splan| og inddragelse)|communication)$/],
  ['coordination', /^(?:koordinering|koordination|coordination)$/],
  ['costs', /^(?:direkte udgift(?:er)?(?: .{1,40})?|udgifter(?: \(.{1,20}\))?|costs?)$/],
  ['financing', /^(?:udgift(?:en|erne) finansieres(?: inden ?for| af)?|finansiering(?:en)?|finansieres inden ?for|financing|funding)$/],
  ['attachments', /^(?:bilag(?:sliste|soversigt|smateriale|sfortegnelse)?|(?:vedlagte |øvrige |lukkede )bilag|bilag \(?\d{1,3} ?(?:stk)?\)?|links|attachments?|appendi(?:x|ces)|enclosures?)$/],
  ['absence', /^(?:fraværende(?: .{1,40})?|afbud(?: fra)?|følgende (?:deltog ikke|var fraværende).{0,60}|ikke til stede|ikke deltagende|inhabile?|inhabilitet|ikke mødt|absent|apologies|regrets)$/],
  ['background', /^(?:baggrund(?:en)?(?: for .{1,50})?|sagsfremstilling(?:en)?(?: .{1,30})?|supplerende sagsfremstilling|(?:kort )?beskrivelse(?: af sagen)?|sagsbeskrivelse|resum[eé]|sammendrag|indledning|præsentation|beslutningstema|introduktion|redegørelse|formål(?:et)?|sagens baggrund|sagens? (?:indhold|kerne)|problemstilling|oplæg|orientering|motivation|hvorfor|sag(?:en)?|background|summary|introduction|purpose|discussion|drøftelse|status)$/],
  ['other', /^(?:(?:reasons?|rationale) for (?:the |this )?(?:decisions?|recommendations?)(?: made| taken)?|(?:details of )?(?:any )?(?:other|alternative) options?(?: considered)?(?: and rejected| or rejected)?|alternatives considered(?: and rejected)?|options considered(?: and rejected)?|begrundelse for (?:beslutningen|indstillingen|afgørelsen)|økonomi(?:ske .{1,50}| og .{1,40}| \(.{1,30}\))?|indirekte udgifter|lovgrundlag(?: .{1,40})?|retsgrundlag|retligt grundlag|hjemmel|høring(?: af .{1,40}|speriode)?|høringssvar|kompetence|beslutningskompetence|kompetencefordeling|beslutningen træffes af|inddragelse|borgerinddragelse|personale(?:mæssige .{1,30})?|miljø(?:mæssige .{1,30}|vurdering)?|klima(?:mæssige .{1,40}| og .{1,30})?|sundhed(?:smæssige .{1,30})|konsekvenser(?: .{1,60})?|handicapaspekter|vurdering|forvaltningens (?:bemærkninger|vurdering)|administrationens (?:bemærkninger|vurdering)|bemærkninger|.{1,60} påtegning|relation til .{1,40}|perspektiv(?:er)?|alternativer|tidsplan|tidsperspektiv|proces|bevilling|planforhold|andre? forhold|evt\.? kommunikation|sagsoplysninger|forhistorie|videre sagsgang|udtalelser?|ligestilling|bæredygtighed|finansielle .{1,40}|legal basis|budget impact|financial implications|forbehold|særstandpunkter|reservations?|kommentarer|comments|noter|notes|kopi(?: til)?|copy to|additional documents|supporting documents|ændret i forhold til .{1,60}|changed from .{1,40})$/],
]; // prettier-ignore

/** The longest label that is believed; anything longer is text. */
const longest = 110;

export function roleOf(text: string): Role | null {
  if (text.length > longest || text.length === 0) return null;
  const key = plainKey(text);
  for (const [role, pattern] of labels) if (pattern.test(key)) return role;
  return null;
}
