import type { OutcomeKind } from '../../../domain/outcome.js';
import type { DecisionForm } from '../../rules/decision.js';
import { whole } from '../../text/pattern.js';
import { behindSubject } from './behind-subject.js';

const weekday = '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)';
const number =
  '(?:\\d[\\d.,]*|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|en halv|halvanden|hver (?:anden|tredje))';
/** What can be chosen: "model B", "den lille sal", "tirsdage", "fire pladser". */
const choice = `(?:(?:løsning|model|forslag|scenarie|scenario|mulighed|variant|leverandør|alternativ|version|tilbud|option|plan)(?:en)? [\\p{L}\\d]+|${weekday}(?:e|en|ene)?|(?:d\\.|den) \\d+\\.?(?: (?!gang)\\p{L}+)?|uge \\d+|(?:kl\\.? ?)?${number}(?: (?!min)\\p{L}+)?|(?:den|det|de) [\\p{L}-]+(?<!st)e (?!vej|tur|tid|ting|dag)[\\p{L}-]+)`;
const henceforth = whole(
  '(?:fremover|fremadrettet|fra nu af|fra nytår|fra og med [\\p{L}\\d][^,]{2,20}|fra (?:på |næste |den )?(?:\\d|mandag|uge|måned|år|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|sommer)[^,]{0,20}|pr\\. \\d[^,]{0,20})',
);
/** Verbs by which one tells how things are, rather than what is to hold. */
const telling =
  'er|har|får|bliver|kan|skal|vil|må|bør|håber|tror|ser|forventer|kommer|mangler|regner|står|glæder|ved|synes|mener|ønsker|foreslår|kender|hører|taler|snakker|sidder|savner|sparer|mister|taber|overvejer|arbejder|sender|skriver|ringer|undersøger|følger|vender|plejer|venter|har';

/** The shapes of a rule, with § for the time from which it holds: "§ mødes vi om mandagen", "Ingen bilag på papir §". */
const rules = new RegExp(
  `^(?:så )?§ (?!(?:${telling}) )(?:\\p{L}{2,}r|mødes|ses) vi|(?:^|så |ok )vi (?:\\p{L}+ )?(?!(?:${telling}) )(?:\\p{L}{2,}r|mødes|ses) .{3,80} §|^(?:ingen|kun|alle|alt|samtlige) (?!ved |spørger|siger|tror|håber|er |har |ville |kan |snakker|taler).{3,80} §|^(?:så )?§ (?:skal|må) (?:alle|ingen|der|kun) .{5,}|^(?:(?!jeg |hun |han |man )\\p{L}+ ){1,4}(?:skal|må) (?:ikke )?§ .{5,}`,
  'u',
);
const noLonger = whole(
  '^(?:(?!jeg |hun |han |man |de |du |reglerne |loven )\\p{L}+ ){1,4}(?:skal|må) ikke længere .{5,}',
);

const aRule: DecisionForm['pattern'] = {
  exec: (lower) => {
    const from = henceforth.exec(lower);
    if (!from) return noLonger.exec(lower);
    return rules.exec(`${lower.slice(0, from.index)}§${lower.slice(from.index + from[0].length)}`);
  },
};

const form = (
  name: string,
  kind: OutcomeKind,
  near: RegExp,
  pattern: string | DecisionForm['pattern'],
  unless?: RegExp,
  negative = false,
): DecisionForm => ({
  name: `da.decision.${name}`,
  kind,
  near,
  pattern: typeof pattern === 'string' ? whole(pattern) : pattern,
  sure: false,
  negative,
  ...(unless ? { unless } : {}),
});

const ofOneself =
  /(?<!\p{L})(?:jeg|mig|min|mit|mine|dig|jer|herfra|her fra|kaffe|te|kage|vand|frokost|øl|is)(?!\p{L})/u;
const again = /(?<!\p{L})(?:jo|stadig|plejer|altid|som regel|desværre|hvis|først)(?!\p{L})/u;

/** Decisions said in few words: a verdict, a choice or a rule alone, without anybody who decides. */
export const shortDecisions: readonly DecisionForm[] = [
  form(
    'answer',
    'decided',
    /ja|nej|stop|grønt|opbakning|tilslut|flertal|enighed|afslag|dispens|tilsagn/u,
    `^(?:det (?:er|bliver|blev) (?:altså |så )?|svaret (?:er|bliver|blev) |så |hermed |dermed |der er )?(?:et |en )?(?:(?:klart|klar|rungende|enstemmigt|enstemmig|fuld|bred|stor) )?(?:(?:ja|nej)(?: tak)?|stop|grønt lys|afslag|tilsagn|dispensation|opbakning|tilslutning|flertal) (?:til|for) (?!det(?! \\p{L})|den(?! \\p{L})|dem|begge|hvad|at se|ordet)[\\p{L}\\d].+`,
    ofOneself,
  ),
  form(
    'choice',
    'decided',
    / så[.!]*$|^så | bliver det/u,
    `^(?:så )?(?:på )?${choice}(?: [\\p{L}\\d.]+){0,3} (?:så|bliver det(?: så)?)[.!]*$|^så (?:det bliver|bliver det|er det|siger vi|tager vi) (?:til |på )?${choice}`,
    /(?<!\p{L})(?:min tur|jo|ferie|først|slut|værste|hvis|fri|weekend|jul)(?!\p{L})/u,
  ),
  form(
    'amount',
    'decided',
    /siger|starter|begynder|nøjes|holder os|går|max|maks|højst|mindst/u,
    `vi (?:siger|starter med|begynder med|nøjes med|går ned på|går op på) (?:max |maks |højst |mindst )?${number}(?= *$| (?!min|sek|ting|punkt|spørgsmål|gange|ord)\\p{L})|^(?:max|maks|maksimalt|højst|mindst|minimum) \\d+ (?!min|sek)\\p{L}+ (?:pr|per|om|i|ad|til hver|på hver)\\.? .+`,
    again,
  ),
  form('rule', 'decided', /fremover|fremadrettet|fra |pr\.|længere/u, aRule, again, true),
  form(
    'headline',
    'decided',
    /t[.!]?$/u,
    behindSubject(
      '(?:vedtaget|godkendt|tiltrådt|forkastet|afvist|nedstemt|udsat|udskudt|droppet|skrottet|aflyst|nedlagt|afslået|fravalgt)(?: (?:med|til|uden|enstemmigt|indtil) .*)?[.!]*$',
    ),
    /(?<!\p{L})(?:jeg|mit|min|mine|fik|blevet|tog|toget|fly|flyet|bus|bussen)(?!\p{L})/u,
  ),
  form(
    'declined',
    'rejected',
    /ikke|ingen/u,
    `(?:vi (?:forlænger|fornyer|genbesætter|genopslår|ændrer|godkender|tiltræder|imødekommer|støtter|fortsætter|udvider|indfører|bevilger|afsætter|rører|rokker|opsiger|igangsætter|anbefaler) (?:derfor |så |altså |os )*ikke|(?:vi kan|kan vi) (?:desværre |derfor |så )*ikke (?:støtte|imødekomme|godkende|anbefale|tiltræde|bevilge|godtage)(?= *(?:$|[.!,]| (?:ansøgning|forslag|den|det|indstilling|ønske|planen|projektet|anmodning)))|der bliver (?:derfor |så |altså )*(?:ikke|ingen) .{0,20}(?:købt|ansat|indført|ændret|oprettet|flyttet|lukket|bygget|bevilget|afsat|sat af)|^så der (?:kommer|bliver) ingen .{5,}|(?:vi|der) foretage[rs] (?:os |sig )?ikke (?:mere|videre|yderligere)|vi gør ikke (?:mere|videre|yderligere) ved|vi foretager os ikke|(?:forlænges|fornyes|genbesættes|genopslås|ændres|videreføres|gennemføres|indføres|igangsættes|støttes) ikke)`,
    /(?<!\p{L})(?:hvad|noget|bare|uden|lige nu|i dag|hvis|endnu|jo|selv)(?!\p{L})/u,
    true,
  ),
  form(
    'chosen.thing',
    'decided',
    /valgt|vandt|vinder|fald|gehør|fremme/u,
    `^[^,:;]{3,50} (?:er|bliver|blev) (?:så |hermed |derfor |altså )?valgt(?= *(?:$|[.!,]| som| til| frem))|^(?:løsning|model|forslag|scenarie|version|variant)(?:en)? [\\p{L}\\d]+ (?:vandt|vinder)|^(?:\\p{L}*forslaget|idéen|ideen|ønsket|anmodningen) (?:[\\p{L}-]+ ){0,5}?(?:falder|faldt|bortfalder|er bortfaldet|vinder ikke gehør|nyder ikke fremme|nyder fremme)`,
    /(?<!\p{L})(?:sidst|næste|borgmester)(?!\p{L})/u,
    true,
  ),
  form(
    'paid',
    'decided',
    /(?:find|dækk|finansier|afhold|hold|betal|tag)es/u,
    behindSubject(
      '(?:findes|dækkes|finansieres|afholdes|holdes|betales|tages) (?:af|fra|inden for|via|over|i) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]*(?:rammen?|budget(?:tet)?|puljen?|driften|råderum(?:met)?|bevilling(?:en)?|overførsler(?:ne)?|kassen|anlæg(?:spuljen)?)',
    ),
    /(?<!\p{L})(?:hver|hvert|normalt|staten|altid|jo)(?!\p{L})/u,
  ),
  form(
    'granted',
    'approved',
    / får /u,
    behindSubject(
      'får (?:hermed |så |derfor )?(?:\\p{L}+ )?(?:mandat til|dispensation|afslag|tilsagn|bemyndigelse til|grønt lys|lov til at)',
    ),
    /(?<!\p{L})(?:aldrig|hvis|jo|måske)(?!\p{L})/u,
  ),
  form(
    'taken.up.later',
    'postponed',
    /næste|senere|kommende|vente|svaret|igen/u,
    `(?:vi (?:tager|genoptager|vender tilbage til|behandler|drøfter)|tager vi) (?:det|den|punktet|sagen|emnet|resten|beslutningen|spørgsmålet)(?: (?:op|igen|først|så))* (?:på|til|ved|efter|i) (?:næste|et senere|et kommende)|vi (?:tager|behandler) (?:punktet|sagen|den|det) (?:op )?igen|(?:tages|genoptages|behandles|drøftes)(?: (?:op|igen|først))* (?:på|til|ved) (?:næste|et senere|det kommende) møde|vi afventer .{3,60}(?:før|inden) vi (?:tager stilling|beslutter|går videre|gør mere|vælger)|vi venter med (?:at (?:tage stilling|beslutte|træffe|behandle|ansætte|købe|starte|indføre|vælge|svare|offentliggøre)|beslutningen|punktet|sagen|svaret)`,
    /(?<!\p{L})(?:kaffe|pause|lige)(?!\p{L})/u,
  ),
  form(
    'put.first',
    'decided',
    /r vi(?:\P{L}|$)/u,
    `^(?:og |så |men )?(?:(?:resten|alle|al|de|den|det) (?:[\\p{L}-]+ ){0,2}|[\\p{L}-]{3,}(?:en|et|ne|er) )(?:deler|beholder|fordeler|betaler|flytter|gemmer|bevarer|udelader|undlader|fjerner|ændrer|nedlægger|sælger|køber|opsiger|genbruger|fastholder|holder|tager|bruger|lukker|åbner|dækker|finansierer|sparer|springer) vi (?!altid|tit|ofte|lige|os|bare|nu|her|først|det |den )(?:[\\p{L}\\d.-]+ ){0,4}(?:over|fra|til|med|uden|inden|væk|ud|på|i|af|for|som) .+`,
    /(?<!\p{L})(?:jo|alvorlig\p{L}*|pause|øje|møde|af med|hver|i dag|nu|lige)(?!\p{L})/u,
  ),
  form(
    'sent.on',
    'forwarded',
    /sende|løfte|bringe|forelægge|videre/u,
    `(?:(?:sagen|punktet|punkt \\d+|indstillingen|forslaget|spørgsmålet|emnet|den|det) (?:[\\p{L}-]+ ){0,3}?(?:forelægges|går videre til|(?:løftes|bringes|sendes|videresendes) (?:videre )?(?:op )?til)|vi (?:sender|løfter|bringer) (?:sagen|punktet|forslaget|indstillingen|den|det|spørgsmålet) (?:videre |op )*(?:til|i)) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]*(?:udvalget|byrådet|direktionen|magistraten|bestyrelsen|rådet|politisk)`,
  ),
];
