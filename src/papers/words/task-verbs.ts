/** How Danish and English say that something is still to be done. Suffixes, since most verbs are compounds. */

/** Endings of infinitives of doing: "undersøge", "videreudvikle", "fremsende", "omprioritere". */
const stems =
  'arbejde|afklare|aftale|afdække|afholde|afprøve|afsætte|afsøge|afstemme|analysere|ansøge|bede|beregne|beskrive|besøge|bestille|booke|bringe|bygge|danne|dele|designe|drage|etablere|evaluere|flytte|folde|forberede|forelægge|forfølge|forhandle|formidle|formulere|forny|følge|føre|færdiggøre|gennemføre|gentage|give|gøre|hente|hæve|hyre|igangsætte|implementere|indarbejde|inddrage|indføre|indgå|indhente|indkalde|indsamle|informere|invitere|iværksætte|justere|klarlægge|klargøre|kommunikere|konkretisere|kontakte|koordinere|kortlægge|kvalificere|lancere|lave|lede|levere|lægge|melde|måle|nedsætte|omprioritere|opdatere|opkvalificere|oprette|opsamle|opstarte|orientere|overveje|planlægge|prioritere|præcisere|præsentere|prøve|pege|rapportere|redegøre|rekruttere|rette|samle|sammenfatte|sende|sikre|skabe|skaffe|skrive|skære|sprede|spørge|starte|stille|strukturere|styrke|supplere|svare|sætte|sørge|søge|tage|teste|tilbyde|tilføje|tilpasse|tilrette|tilrettelægge|tydeliggøre|tænke|uddybe|udarbejde|udbrede|udfolde|udforme|udfylde|udpege|udrulle|udsende|udvikle|udvide|undersøge|understøtte|vende|vise|vurdere|ændre|øge|inspirere|annoncere|opgøre|klæde|genbesøge|genbehandle|fremlægge|fremsende|revidere|opsige|forlænge|fastsætte|fastlægge|rådføre|verificere|kontrollere|tjekke|notere';
export const infinitive = new RegExp(
  `^(?!(?:vedtage|udsætte|modtage|undtage|forudsætte|fortsætte)$)(?:(?:\\p{Ll}*)(?:${stems})|få|se|sige|gå|få|bede|tage|gøre|holde|drøfte|kigge|byde)$`,
  'iu',
);

const passiveStems = stems.replace(/forny\|/, '');
/** "undersøges", "gøres klar", "arbejdes videre" — not "godkendes", "tages til efterretning", which decide. */
export const passiveTask = new RegExp(
  `(?<![\\p{L}])(?!(?:vedtages|udsættes|modtages|undtages|forudsættes|fortsættes|opfattes)(?!\\p{L}))(?:(?:\\p{Ll}*)(?:${passiveStems})s|følges op|ses på|kigges (?:på|nærmere)|drøftes (?:videre|igen)|holdes (?!fast))(?![\\p{L}])(?! til efterretning| til orientering| af hensyn| allerede)`,
  'iu',
);

const present =
  'undersøger|afklarer|afdækker|afholder|afprøver|afstemmer|analyserer|ansøger|arbejder|beder|beregner|beskriver|bestiller|booker|bringer|deler|etablerer|evaluerer|fastsætter|fastlægger|forbereder|forelægger|formidler|formulerer|fremlægger|fremsender|færdiggør|følger|gennemfører|gennemgår|gør|giver|henter|henvender|igangsætter|implementerer|indarbejder|inddrager|indhenter|indkalder|indsamler|informerer|inviterer|iværksætter|justerer|klarlægger|klargør|kommunikerer|konkretiserer|kontakter|koordinerer|kortlægger|kvalificerer|laver|leverer|lægger|melder|nedsætter|opdaterer|opretter|opsamler|orienterer|overvejer|planlægger|prioriterer|præciserer|præsenterer|redegør|rapporterer|retter|reviderer|samler|sammenfatter|sender|sikrer|skaber|skaffer|skriver|spørger|starter|stiller|styrker|supplerer|svarer|sætter|sørger|søger|tager|taler|tester|tilbyder|tilføjer|tilpasser|tilretter|tilrettelægger|tjekker|udarbejder|uddyber|udfolder|udformer|udpeger|udsender|udvikler|undersøger|understøtter|vender|vurderer|ændrer|rykker|holder|ser|kigger|bærer|booker|oversender|laver';
/** The verb of "Hanne undersøger" and "Udvikling vender tilbage", and its English fellows. */
export const presentTask = new RegExp(
  `(?:${present}|skal|vil|bør|får til opgave|er (?:tovholdere?|ansvarlige?)|har ansvaret|is responsible|are responsible|will|shall|to)(?![\\p{L}])`,
  'iu',
);

/** Nouns that promise doing: "Igangsættelse af …", "Udarbejdelse af …". */
export const taskNoun = /^(?:igangsættelse|udarbejdelse|etablering|iværksættelse|nedsættelse|opdatering|kortlægning|udvikling|forberedelse|planlægning|indkaldelse|afklaring|undersøgelse|gennemførelse|fokus på)(?:n|en)? (?:af|om|på|til)?/iu; // prettier-ignore

/** What somebody asks for by its name alone: "En oversigt over …", "A report on …". */
export const deliverable =
  /^(?:(?:en|et|an?|the) (?:\p{L}+ ){0,2}?)?(?:oversigt|redegørelse|notat|status|opgørelse|tidsplan|handleplan|procesplan|udkast|oplæg|analyse|beregning|vurdering|orientering|evaluering|report|overview|briefing|note|paper|plan|timetable|breakdown|update|review) (?:over|om|for|af|til|på|med|fordelt|on|of|for|about)(?!\p{L})/iu;
