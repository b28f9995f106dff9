import type { OutcomeKind } from '../../../domain/outcome.js';
import type { DecisionForm, DecisionWords } from '../../rules/decision.js';
import { whole } from '../../text/pattern.js';
import { behindSubject } from './behind-subject.js';
import { settling, settlingWords } from './settling.js';
import { shortDecisions } from './short-decisions.js';
import { past } from './words.js';

const body =
  '(?:pædagogisk råd|(?!byrådet|regionsrådet|kommunalbestyrelsen)[\\p{L}-]*(?:forum|forummet|gruppen|teamet|mødet|udvalget|rådet|bestyrelsen|ledelsen|direktionen|nævnet|kredsen|komit[eé]en|-med)|hele gruppen|et enigt \\p{L}+|et (?:stort |klart |snævert )?flertal|flertallet|bygherren?|rådmanden|alle|samtlige|ct|vi alle|formanden|mødedeltagerne|byrådet her)';
const things =
  '(?:referatet|referat|indstilling|dagsorden|plan|forslag|oplæg|regnskab|dagsordenen|indstillingen|indstillingerne|budgettet|budget|planen|forslaget|forslagene|oplægget|notatet|regnskabet|politikken|strategien|rapporten|punktet|punkt \\d+|sagen|løsningen|modellen|aftalen|tidsplanen|kommissoriet|handleplanen|høringssvaret|ansøgningen|anmodningen|udkastet|projektet|projektplanen|rammen|orienteringen|status|retningslinjerne|vejledningen|planforslaget|lokalplanen|takstbladet|driftsaftalen|kontrakten|ændringen|ændringsforslaget|bevillingen|tillægsbevillingen|låneoptaget|redegørelsen|evalueringen|referaterne|proceduren|procesplanen|servicestandarden|kvalitetsstandarden|investeringen|indkøbet|prioriteringen|løsning \\p{L}|model \\p{L}|forslag \\p{L}|det|den|dette|alt)';
const adverbs =
  '(?: (?:så|nu|hermed|dermed|derfor|altså|enstemmigt|alle|jo|i dag|her|endeligt|formelt|i fællesskab|helt|fuldstændig|dog|også|ud fra det))*';

/** "vi siger ja til" and "siger vi ja til". */
function we(verbs: string): string {
  // At the bars that stand in no group.
  const inverted = verbs.split(/\|(?![^(]*\))/u).map((verb) => {
    const [head = '', ...rest] = verb.split(' ');
    return rest.length > 0 ? `${head} vi${adverbs} ${rest.join(' ')}` : `${head} vi`;
  });
  return `vi${adverbs} (?:${verbs})|${inverted.join('|')}`;
}
/** "Referat fra sidst: godkendt", "Ny takst - vedtaget med 5 stemmer mod 2". */
const verdict = (words: string): string =>
  `(?<=[:-] )(?:enstemmigt |er )?(?:${words})(?: enstemmigt| (?:med )?\\d+ ?(?:stemmer )?(?:for|mod|-|\\/).{0,30})?[.!]*$`;
const day =
  '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|(?:d\\.|den) \\d+(?!\\d|\\.? gang)|uge \\d|kl\\.? ?\\d)';
/** What only those who decide can say of a thing: "Festen aflyses", "Der afsættes 50.000 kr." */
const passives =
  'aflyses|flyttes|nedlægges|lukkes|afskaffes|ophæves|sløjfes|bevares|fastholdes|bibeholdes|videreføres|ændres|hæves|sænkes|forlænges|indføres|udvides|reduceres|overføres|afsættes|tildeles|droppes|opsiges|fastsættes|forhøjes|nedsættes|skrottes|rykkes|ansættes|indkøbes|udgår|bortfalder|sættes (?:op|ned) til (?=\\d)\\d+|tages af dagsordenen';
/** Where the words a form cannot do without are few, they are looked for first. */
const near: Readonly<Record<string, RegExp>> = {
  noted: /efterretning|orientering|noterer|notam/u,
  recommend: /anbefal|indstil/u,
  forward: /oversend|send|går|er oversendt/u,
  postpone: /uds/u,
  reject: /afvis|forkast|nedstem|stemt|nej|takker|fald|droppet|afslag|farvel/u,
  approve: /godken|tiltr|nikke|grønt|siger|sagde|blåst|følge|fulgte|tilslut|bakker|imødekom|accepter/u,
  agree: /enig|aftal|konsensus|opbakning|tilslutning|flertal|bakke|enedes|nåede|nået|kom frem/u,
  decide:
    /beslut|vedt|bestem|konklu|går ind|støtter|fastsl|fastlæ|valgt|vælge|bevil|priorit|slået|resultat|udfald|enden|afgør/u,
  refused: /ikke|ingen/u,
  settled: /bliver|siger|tager vi|et ja|et nej|ender|endte|enige|med på/u,
  passive: new RegExp(passives, 'u'),
};
const form = (
  name: string,
  kind: OutcomeKind,
  pattern: string | DecisionForm['pattern'],
  sure = true,
  unless?: RegExp,
  negative = false,
): DecisionForm => ({
  ...(near[name] ? { near: near[name] } : {}),
  name: `da.decision.${name}`,
  kind,
  pattern: typeof pattern === 'string' ? whole(pattern) : pattern,
  sure,
  negative,
  ...(unless ? { unless } : {}),
});

const personal = /(?<!\p{L})(?:mit|min|mine|dit|din|jeg|ham|hende)(?!\p{L})/u;
const idle = /(?<!\p{L})(?:tit|ofte|altid|hver gang|kun|ofte|plejer|normalt)(?!\p{L})/u;

const forms: readonly DecisionForm[] = [
  form(
    'noted',
    'noted',
    '(?:tages|taget|tager|tog|blev taget)(?: [\\p{L}.-]+){0,8} til (?:efterretning|orientering)|til efterretning|vi noterer os|tages? ad notam',
    true,
    personal,
  ),
  form(
    'recommend',
    'recommended',
    `${we('anbefaler|indstiller')}(?! ikke)|${body}${adverbs} (?:anbefaler|anbefalede|indstiller|indstillede)|(?:indstilles|anbefales)(?: [\\p{L}-]+){0,4} til (?:godkendelse i |behandling i )?(?:udvalget|byrådet|direktionen|kommunalbestyrelsen|økonomiudvalget|[\\p{L}-]*udvalget|magistraten|rådmanden|bestyrelsen)`,
  ),
  form(
    'forward',
    'forwarded',
    `${we('oversender')}|(?:oversendes|tilbagesendes|sendes tilbage) til|(?:sagen|punktet|indstillingen|forslaget) (?:sendes|går|videresendes) (?:videre )?til (?:[\\p{L}-]+ (?:og|&) )?[\\p{L}-]*(?:udvalget|byrådet|direktionen|magistraten|bestyrelsen|rådet)|${body}${adverbs} (?:oversender|oversendte)|(?:er|bliver|blev) oversendt til`,
  ),
  form(
    'postpone',
    'postponed',
    `${we('udskyder|udsætter')}|(?:${things}|behandlingen|drøftelsen|beslutningen|emnet|[\\p{L}-]+)(?: (?:om|af|på|vedr)(?: [\\p{L}-]+){1,4})? (?:udsættes|udskydes|er udsat|er udskudt|blev udsat|blev udskudt|bliver udsat|bliver udskudt)(?! igen)|${body}${adverbs} (?:udsætter|udsatte|udskød)|^${things}(?: [\\p{L}\\d-]+){0,4} (?:udsat|udskudt)(?: til .*)?[.!]*$|${verdict('udsat|udskudt')}`,
    true,
    /(?<!\p{L})(?:tog|toget|fly|flyet|bus|bussen|ferie)(?!\p{L})/u,
  ),
  form(
    'reject',
    'rejected',
    `${we('afviser|forkaster|nedstemmer|siger nej til|siger farvel til|takker nej til')}|(?:gives|meddeles) afslag|(?:forkastes|afvises|nedstemmes)|forslaget (?:falder|faldt|er faldet|bortfalder)|(?:er|blev|bliver|blevet)${adverbs} (?:forkastet|afvist|nedstemt|stemt ned|droppet)|${body}${adverbs} (?:afviste|afviser|forkastede|forkaster|nedstemte)|^${things}(?: [\\p{L}\\d-]+){0,4} (?:afvist|forkastet)[.!]*$|${verdict('afvist|forkastet|nedstemt|faldet')}`,
    true,
    personal,
  ),
  form(
    'approve',
    'approved',
    `${we('godkender|tiltræder|nikker til|giver grønt lys|siger ja til|siger god for|blåstempler|følger (?:[\\p{L}-]+s )?indstilling(?:en)?|tilslutter os|bakker op om|imødekommer')}|(?:godkendes|tiltrædes|imødekommes|følges)(?! op)|${body}${adverbs} (?:nikker til|nikkede til|giver grønt lys|gav grønt lys|siger ja til|sagde ja til|godkender|godkendte|tiltræder|tiltrådte|tilslutter sig|tilsluttede sig|fulgte indstillingen|følger indstillingen)|${things}(?: [\\p{L}-]+){0,3} (?:er|blev|bliver|er blevet)${adverbs} (?:godkendt|tiltrådt|accepteret)|(?:det|dermed|så) er (?:det |den |hermed |dermed |enstemmigt |så |punktet |indstillingen |referatet )*(?:godkendt|tiltrådt)|^(?:hermed |enstemmigt |dermed )?(?:godkendt|tiltrådt)(?: (?:med|uden|som|af|enstemmigt|under|forudsat|på betingelse|i princippet)(?: .*)?)?[.!]*$|^${things}(?: [\\p{L}\\d-]+){0,4} (?:godkendt|tiltrådt)(?: .*)?$|${verdict('godkendt|tiltrådt')}`,
  ),
  form(
    'agree',
    'agreed',
    `vi (?:er|blev|bliver|er nu|er så|er blevet|er jo|er vist|er alle|er altså|er alle sammen|er hermed|er helt|er dermed|er da|var|er derfor|er her)(?: alle| helt| nu)? enige(?: med [\\p{L} -]{2,40}?)?(?: om| i,? at|,? at)|er vi(?: alle| jo| så| nu)* enige om|bliver vi enige om|^enig(?:e|hed) om(?= .{3})|der (?:er|var)(?: \\p{L}+)? (?:enighed|konsensus|opbakning|tilslutning|flertal) (?:om|til|for|i)|${we('aftaler')}|(?:det|den|dermed|så|hermed) er(?: det| den| hermed| så| vi| altså)* aftalt|(?:er|blev) (?:det )?aftalt,? at|${body}${adverbs} (?:aftaler|aftalte|blev enige|er enige|bakker op|bakkede op)(?: om)?|aftalen (?:er|bliver|blev),? at|^aftalt,? (?:at|vi)(?= .{5})|laver (?:nu |så )?en aftale om at|vi (?:enedes om|nåede til enighed om|kom frem til|er nået (?:frem )?til)`,
  ),
  form(
    'decide',
    'decided',
    `${we('beslutter|vedtager|bestemmer|konkluderer|fastslår')}|${body}${adverbs} (?:besluttede|beslutter|vedtog|vedtager|valgte|vælger|går ind for|støtter|konkluderede|konkluderer|bestemte|bevilgede|bevilger|prioriterede)|(?:besluttes|vedtages|bevilges|fastlægges)|(?:er|blev|bliver|er blevet)${adverbs}(?: det)?${adverbs} (?:besluttet|vedtaget|bestemt|bevilget|slået fast)|(?:beslutningen|konklusionen|afgørelsen|resultatet|udfaldet|enden) (?:er|blev|bliver|må være)(?: altså| så| derfor| hermed)?(?:,| at|:| (?!svær|vigtig|god|dårlig|nem|let|dyr|taget|truffet|min|din|jeres|deres|alle|ikke|politisk|jo)\\p{L}+)|^(?:dermed|så|hermed) er [^,:;]{3,40} (?:vedtaget|besluttet)|beslutning(?:en)? (?:[\\p{L}-]+ ){0,4}?(?:står ved magt|ligger fast)|^(?:enstemmigt |hermed |så er det )?(?:vedtaget|besluttet)(?:,? at .*| (?:med|uden|som|af|enstemmigt)(?: .*)?)?[.!]*$|^${things}(?: [\\p{L}\\d-]+){0,4} (?:vedtaget|besluttet)(?: .*)?$|${verdict('vedtaget|besluttet')}`,
  ),
  form(
    'perfect',
    'decided',
    `vi har${adverbs} (?:besluttet|vedtaget|valgt|aftalt|godkendt|bestemt|fravalgt|bevilget|afvist|udpeget|konkluderet|prioriteret)(?: [\\p{L}-]+){0,3}(?:,? at)?`,
    true,
    /(?<!\p{L})(?:jo|før|tit|ofte|altid|sidst|også)(?!\p{L})/u,
  ),
  form(
    'refused',
    'rejected',
    `der (?:er|var) (?:ikke|ingen) (?:flertal|opbakning|tilslutning|stemning) (?:for|til)|${things}(?: [\\p{L}-]+){0,3} blev ikke (?:godkendt|tiltrådt|vedtaget|imødekommet)|(?:godkendes|tiltrædes|imødekommes|accepteres|vedtages) ikke|kan ikke imødekommes`,
    true,
    undefined,
    true,
  ),
  form(
    'choose',
    'decided',
    we(
      'vælger|fravælger|dropper|fastholder|bevilger|afsætter|nedsætter|forlænger|opsiger|lander på|ender med|ender på|går med|går videre med(?! (?:næste|det næste|punkt|dagsorden))|kører videre med(?! (?:næste|det næste|punkt|dagsorden))|fortsætter uændret|fortsætter som (?:hidtil|planlagt|nu)|siger stop(?= for | til |[.!]*$)|omgør|afslår|går efter|går ind for|kører med|satser på|holder fast i|holder fast ved|lægger os fast på|bliver ved(?! med at)|tager punktet af|tager sagen af|indfører|afskaffer|aflyser|godtager|accepterer|siger (?:så |derfor )?(?:løsning|model|forslag)|skrinlægger|fortsætter med|giver afslag|øremærker|holder os til|beholder|stemmer for|går ikke videre med|skyder sagen|parkerer|lader punktet|lader sagen|takker ja til|takker nej(?= *(?:$|[,.!]))|siger nej tak til|skrotter|giver dispensation|meddeler (?:afslag|tilladelse|dispensation)|sætter (?:det|den|sagen|projektet|arbejdet) på pause|lader det ligge|lægger (?:det|den|sagen|projektet) på is',
    ),
    true,
    idle,
  ),
  form(
    'chosen',
    'decided',
    '(?:det|så) bliver(?: det| altså| så| derfor)? (?:til )?(?:løsning|model|forslag|scenarie|scenario|mulighed|variant|leverandør|alternativ|version|tilbud|option)(?:en)? [\\p{L}\\d]+|valget (?:faldt|falder|er faldet) på|det (?:endte|ender|blev|bliver)(?: så| altså)?(?: med)? (?:løsning|model|forslag|scenarie|mulighed|variant|leverandør|alternativ|version)(?:en)? [\\p{L}\\d]+|så (?:siger|gør) vi (?:det|sådan)(?= *(?:$|[,.!:]))|så kører vi (?:den|det) sådan|(?:så gør vi|vi gør) det (?:sådan|på den måde)|det siger vi(?= *(?:$|[,.!:]))|sådan (?:bliver det|gør vi)|så er det (?:på plads|en aftale|afgjort)|det er en aftale|der er truffet beslutning|der (?:er|blev) stemt (?:for|imod)|så er det en beslutning|(?:så|dermed|derfor|hermed) har vi(?: \\p{L}+){0,2} (?:besluttet|vedtaget|valgt|aftalt|godkendt|bevilget)|vi (?:er landet|landede) på|(?:flertallet|et flertal|alle) stemte for|afstemningen (?:viste|gav) flertal|(?:er|blev|bliver)(?: hermed| dermed| så)? (?:valgt|genvalgt|udpeget) (?:som|til) (?:ny )?\\p{L}+|(?:vælges|genvælges|udpeges) (?:som|til) (?:ny )?(?:for|næstfor|kasserer|repræsentant|medlem|suppleant)\\p{L}*',
  ),
  form(
    'change',
    'decided',
    we(
      'flytter|rykker|lukker|stopper|prioriterer|støtter|udpeger|tildeler|ansætter|køber|skifter|investerer i|sløjfer|ændrer|hæver|sænker|udvider|reducerer|udfaser|erstatter|nedlægger|afvikler|åbner en|åbner et|går tilbage til(?! (?:punkt|start|den|det|dagsorden|side))|(?:kører|laver) (?:en|et) (?:\\p{L}+ )?(?:pilot|forsøg|prøveperiode|prøveordning)\\p{L}*|fordeler|nøjes med|opretter en (?:ny )?[\\p{L}-]*(?:stilling|pulje|afdeling|ordning)|fryser|sammenlægger|fordobler|begrænser|udbyder|venter med|venter til (?:efter|næste|et senere|uge|foråret|efteråret|(?:jan|febr|mart|april|maj|jun|jul|aug|sept|okt|nov|dec)\\p{L}*)|skriver kontrakt|(?:indgår|laver) (?:en )?(?:[\\p{L}-]+ )?aftale med|gennemfører|prøver (?:det|den|ordningen|modellen|løsningen)(?: nye)? af|slår (?:[\\p{L}-]+ ){0,2}[\\p{L}-]*stilling(?:en|er)? op|starter op i|åbner for (?:tilmelding|ansøgning|salg|booking|henvendelse)\\p{L}*|bruger (?:den|det) (?:gamle|nye|samme|billige)|tager (?:løsning|model|forslag|tilbud)|sætter (?:pris|gebyr|takst|frist|loft|grænse|kontingent)(?:en|et|n)|giver (?:[\\p{L}-]+ ){0,3}(?:udsættelse|lov til|tilladelse|tilsagn|tilskud)|giver (?:[\\p{L}-]+ ){0,2}[\\d.]+(?: kr| t|%)|sender (?:[\\p{L}-]+ ){1,3}i høring|gør som|lader være|holder (?:et |en )?[\\p{L}-]*(?:møde|fest|dag|seminar|workshop|kursus|hus) (?:i|den|d\\.)',
    ),
    false,
    /(?<!\p{L})(?:os|pris på|fokus|mange|lidt|noget|hele tiden|pt|lige nu|stadig|allerede|hver|jer|dig|mig|ikke|lyd|besked|ud|hjem|link|linket|snart|tit|pause|kaffe|her|nu|hvis|med at|kaffen|maden)(?!\p{L})/u,
  ),
  form(
    'moved',
    'decided',
    `(?:mødet|møderne|fristen|deadlinen|arrangementet|temadagen|seminaret|workshoppen|kurset|lanceringen|opstarten) (?:flyttes|aflyses|rykkes|udskydes|forlænges|holdes fremover|afholdes fremover)|(?:temadagen|seminaret|workshoppen|kurset|arrangementet|festen|lanceringen) (?:bliver|lægges|placeres)(?: på)? ${day}|^[^,:;]{3,50} (?:fortsætter|bliver|forbliver|gennemføres|afholdes)(?: \\p{L}+)? (?:uændrede?|som (?:hidtil|planlagt|(?:de|det|den) er))|^[^,:;]{3,50} er (?:hermed|dermed) (?:på plads|lagt fast|fastlagt)|der oprettes en (?:ny )?[\\p{L}-]*(?:stilling|pulje|afdeling|enhed|ordning)|vi peger på \\p{L}+(?: \\p{L}+)? (?:som|til)|bliver ny (?:formand|næstformand|formand|repræsentant)|vi arbejder videre med (?:løsning|model|forslag|scenarie|udkast)`,
    false,
  ),
  form(
    'settled',
    'decided',
    `(?:det|så) bliver(?: det| så| altså)*(?: på| til)? (?:en )?${day}|^(?:ok |så )?vi siger(?: så)? ${day}|så siger vi ${day}|^(?:prisen|gebyret|taksten|fristen|budgettet|deadlinen|kontingentet|rammen|mødet|næste møde|datoen|startdatoen|beløbet) bliver (?:på )?(?:den|online|fysisk|[\\d.]+|${day})|(?:så tager vi|vi tager) (?:den|det) (?:[\\p{L}-]+e )?(?:løsning|model|tilbud|version|farve|dato|dag|tidspunkt|mulighed|variant|udgave)|det er et (?:ja|nej) (?:til|fra os)|det (?:ender|endte) (?:så |altså )?med (?:løsning|model|forslag|tilbud)|så er vi(?: alle| jo| da)* enige(?= *(?:$|[.!]))|alle er(?: helt| også)* med på (?:den|det|at|planen|forslaget|idéen|ideen)|^(?:nej,? |ja,? )?(?:den|det|punktet|sagen|resten) tager vi (?:op )?(?:på (?:næste|et senere)|til (?:foråret|efteråret|sommer|vinter)|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|det nye år))|^[\\p{L}-]+(?:en|et|n) bliver (?:på )?[\\d.,]+ (?:kr|%|procent|timer|dage)(?!\\p{L}).*|^(?:overskriften|titlen|navnet|temaet|farven|stedet|placeringen|sloganet|logoet) bliver (?!svær|vist|noget|rigtig|sådan|jo|lang|kort|god|fin|ikke|for |lidt|meget).+`,
    false,
    /(?<!\p{L})(?:før|inden|først|regn|hver|spændende|svært)(?!\p{L})/u,
  ),
  form(
    'passive',
    'decided',
    behindSubject(`(?:${passives})(?! (?:ofte|tit|altid|op|ind|ud|ned|snart|løbende|automatisk|ikke))`),
    false,
    /(?<!\p{L})(?:inden|senest|frist|jo|hver|mange|flere)(?!\p{L})/u,
  ),
  form(
    'recalled',
    'decided',
    'vi (?:besluttede|vedtog|valgte|aftalte)(?: (?:så|enstemmigt|at|,))',
    false,
    /(?<!\p{L})(?:jo|da|dengang|ellers|vel|egentlig|faktisk|oprindeligt|sidst|før)(?!\p{L})/u,
  ),
];

export const decisions: DecisionWords = {
  forms: [...forms, ...settling, ...shortDecisions],
  hint: new RegExp(
    `vi |afslag|sendes til|imødekom|flertal|accepteres ikke|det blev|endte|valget|forslaget f|forslaget er f|flyttes|aflyses|rykkes|nikke|grønt lys|siger ja|sagde ja|det bliver|sendes videre|går videre til|beslut|vedt|godkend|aftal|enig|tiltræd|tiltrådt|efterretning|orientering|forkast|afvis|udsæt|udsat|udsky|udskud|indstill|anbefal|oversend|nedstem|konklu|bevilg|følges|fastlæg|valgte|vælger|bliver det|en aftale|enden|resultatet|udfaldet|opbakning|flertal|droppe|afgørelsen|stemt|bakke|tilslut|på plads|afgjort|bestem|enighed|bliver (?:på|den|online|fysisk|\\d|\\p{L}+dag)|et ja|et nej|ender med|alle er|tager vi|stemte|afstemningen|valgt|vælges|udpege|nedlægges|lukkes|afskaffes|ophæves|sløjfes|bevares|fastholdes|bibeholdes|videreføres|ændres|hæves|sænkes|forlænges|indføres|udvides|reduceres|overføres|afsættes|tildeles|opsiges|fastsættes|forhøjes|nedsættes|skrottes|ansættes|indkøbes|udgår|bortfalder|sættes |tages af|${settlingWords.join('|')}|fremover|fra nu af|fra nytår|fra (?:\\d|på|næste|den|mandag|uge)|ja til|nej til|nej tak til|stop for|opbakning|svaret er|svaret bliver|valgt|vandt| så[.!]*$| får |ikke|max|maks|højst|mindst|ad notam|forelægges|løftes|(?:find|dækk|finansier)es|forslaget|aflyst|pr\\. |fra og med|har vi|^idé|genoptages|tages op|betales|fra puljen|skal fremover|længere|vi afventer|går videre til|bliver ingen|kommer ingen|bliver ikke|overskriften|titlen|navnet|temaet|farven|stedet|placeringen|r vi |(?:behandles|drøftes) `,
    'u',
  ),
  never: new RegExp(
    `${past.source.replace('|sommer|foråret|efteråret', '')}|(?<!\\p{L})(?:blev|var|har|\\p{L}+ede|vedtog|valgte|aftalte|godkendte) [^]*i (?:sommer|foråret|efteråret|vinter)(?!\\p{L})|(?<!\\p{L})(?:endnu|aldrig|næsten|uenige|hvis|såfremt|medmindre|foreslår|foreslog|mit (?:forslag|bud)|et forslag|hvad med|foreslås|foreslået|forslag om|synes|tror|mener|håber|ønsker|måske|muligvis|kunne|burde|skulle|ville|gerne|formentlig|forhåbentlig|overvejer|lad os|skal vi|plejer|ifølge|regner med|forventer|frygter|tvivler|mangler|afventer(?! .{3,60}(?:før|inden) vi)|venter på|svært ved|sagde|skrev|(?:byrådet|regeringen|folketinget|ministeriet|kl|staten|eu|kommunalbestyrelsen|kommunen) (?:har|vil|skal|kan|kommer|vedt\\p{L}*|beslut\\p{L}*|godkend\\p{L}*|afvis\\p{L}*|bevilg\\p{L}*|aftal\\p{L}*|valgte)|forvaltningen indstiller|administrationen indstiller|indstillingen (?:er|lyder)(?: på)?(?=,| at|:)|(?:i|af) (?:byrådet|økonomiudvalget|kommunalbestyrelsen|folketinget|magistraten|regeringen|ministeriet|kl|regionen|staten|fonden|retten|\\p{L}+nævnet|\\p{L}*(?<!be)styrelsen)|så længe|i sidste|(?:oplægget|tanken|planen|id[eé]en|konsekvensen|risikoen|problemet|udfordringen|faren|håbet|hensigten|pointen|formålet) (?:er|var)(?=,? at)|det samme|den samme|forslaget (?:er|lyder)(?=,| at|:)|det indstilles|til næste år måtte|de (?:har )?(?:beslutte|vedtog|vedtage|aftal)|havde|har (?:vi )?(?:før|tit|længe)|dengang|vil gerne|kommer til at|nødt til|måtte|allerede|stadig|snart|ville have|måske|nok|altid|uden (?:en )?beslutning|ha(?:ha)+|he(?:he)+|lol)(?!\\p{L})`,
    'u',
  ),
  negation: /(?<!\p{L})(?:ikke(?! (?:senere|kun|videre|at))|ingen|intet|hverken)(?!\p{L})/u,
  inner: / at /u,
  before:
    /(?<!\p{L})(?:at(?= \p{L}+ (?:beslut|vedt))|om(?= at(?!\p{L})| *$)|(?<!(?:punkt|sag|forslag|indstilling|oplæg|orientering|beslutning|anmodning|ansøgning|ønske|aftale|redegørelse|notat|høringssvar|plan|rapport|henvendelse)(?:en|et|n|t|get|ne)? )om|hvis|når|før|inden|hvad|hvordan|hvorfor|hvornår|hvem|hvor|som|der(?= (?:beslut|vedt|godkend|aftal))|fordi|siden|mens|skal|bør|må|kan|vil|bliver nødt til at|til at|for at|klar til at|indtil|til(?= *$| (?:vi|de|det|den|der|man|jeg|du|han|hun|alle)(?!\p{L}))|hvilke[nt]?|medmindre|selvom|enten|efter)(?: (?:\p{L}+ ){0,3}\p{L}*)? *$/u,
};
