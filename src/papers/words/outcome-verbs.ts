import type { OutcomeKind } from '../../domain/outcome.js';

export type VerbForm =
  /** The subject decides: "Chefteamet besluttede". */
  | 'active'
  /** Something is decided: "blev godkendt", "godkendes", "Godkendt". */
  | 'passive'
  /** A noun that stands for it: "Der var enighed om", "Chefteamets drøftelse". */
  | 'noun';

export interface OutcomeVerb {
  kind: OutcomeKind;
  form: VerbForm;
  pattern: string;
}

const verb = (kind: OutcomeKind, form: VerbForm, ...patterns: string[]): OutcomeVerb[] =>
  patterns.map((pattern) => ({
    kind,
    form,
    pattern: form === 'active' && /^[a-z]+ed$/.test(pattern) ? `${notPassive}${pattern}` : pattern,
  }));

/** "The minutes were approved": the minutes approve nothing. */
const notPassive = '(?<!(?:was|were|is|are|be|been|being) (?:[a-z]{1,14} )?)';

const not = 'ikke';
/** One dictionary; the regular expression is made from it. Longer phrases stand before the words they begin with. */
const outcomeVerbs: readonly OutcomeVerb[] = [
  ...verb('rejected', 'active', `(?:kunne|kan|ville|vil) ${not} (?:tiltræde|godkende|imødekomme|anbefale|støtte)`, `(?:besluttede|vedtog|valgte) ${not}`, 'afviste', 'afviser', 'forkastede', 'forkaster', 'rejected', 'declined', 'dismissed'),
  ...verb('rejected', 'passive', `(?:blev|er|kunne) ${not} (?:godkendt|tiltrådt|vedtaget|imødekommet)`, `${not} (?:godkendt|tiltrådt|vedtaget)`, 'afvist', 'afvises', 'forkastet', 'forkastes', 'bortfaldt', 'bortfalder', '(?:was|were) (?:rejected|declined|dismissed|defeated|not carried)'),
  ...verb('noted', 'active', 'tog (?:[^.:;]{1,120} )?til efterretning', 'tager (?:[^.:;]{1,120} )?til efterretning', 'noterede sig', 'noterer sig', 'took note of', 'noted', 'notes'),
  ...verb('noted', 'passive', '(?:blev |er )?taget til efterretning', 'tages til efterretning', 'toges til efterretning', 'til efterretning', 'taget til orientering', 'tages til orientering', 'til orientering', 'uden bemærkninger', 'ingen bemærkninger', 'gav ikke anledning til bemærkninger', 'received and noted', '(?:was|were|is) (?:\\w+ )?noted'),
  ...verb('postponed', 'active', '(?:besluttede|beslutter|vedtog|valgte|decided|agreed)(?: \\S+){0,3},? (?:at (?:udsætte|udskyde)|to (?:postpone|defer))', 'udsatte', 'udsætter', 'udskød', 'udskyder', 'postponed', 'deferred', 'tabled'),
  ...verb('postponed', 'passive', '(?:blev |er )?udsat', 'udsættes', 'udskydes', '(?:blev |er )?udskudt', 'genoptages', '(?:was|were|is) (?:postponed|deferred)', 'sendes tilbage', 'sendt tilbage', 'hjemsendes'),
  ...verb('forwarded', 'active', '(?:besluttede|beslutter|vedtog)(?: \\S+){0,3},? at (?:oversende|fremsende|videresende|henvise)', 'oversendte', 'oversender', 'fremsendte', 'fremsender', 'videresendte', 'videresender', 'henviste', 'forwarded', 'referred'),
  ...verb('forwarded', 'passive', '(?:blev |er )?oversendt', 'oversendes', 'fremsendes', '(?:blev |er )?fremsendt', 'videresendes', 'henvises'),
  ...verb('recommended', 'active', '(?:besluttede|beslutter|vedtog)(?: \\S+){0,3},? at (?:anbefale|indstille)', 'anbefalede', 'anbefaler', 'indstillede', 'indstiller', 'recommended', 'recommends'),
  ...verb('recommended', 'passive', '(?:blev |er )?anbefalet', 'anbefales', 'indstilles', '(?:blev |er )?indstillet til', '(?:was|were) recommended'),
  ...verb('approved', 'active', '(?:besluttede|beslutter|vedtog)(?: \\S+){0,3},? at (?:godkende|tiltræde)', '(?:kunne|kan) (?:tiltræde|godkende|tilslutte sig|bakke op om)', 'godkendte', 'godkender', 'tiltrådte', 'tiltræder', 'tilsluttede sig', 'tilslutter sig', 'bakkede op om', 'bakker op om', 'stadfæstede', 'gav (?:sin )?tilslutning til', 'approved', 'approves', 'adopted', 'endorsed'),
  ...verb('approved', 'passive', '(?:blev |er )?godkendt', 'godkendes', '(?:blev |er )?tiltrådt', 'tiltrædes', '(?:was|were|is|are) (?:\\w+ )?(?:approved|adopted|endorsed)', 'approved', '(?:was |were )?carried(?: unanimously)?(?! (?:over|out|on|forward))', 'følges', '(?:blev )?fulgt'),
  ...verb('agreed', 'active', '(?:blev|var|er) (?:alle )?enige? om', 'enedes om', 'aftalte', 'aftaler', 'agreed', 'agrees'),
  ...verb('agreed', 'passive', '(?:blev |er )?aftalt', 'aftales', 'arbejdes (?:der )?videre (?:med|på|ud fra)', 'enighed om', 'enig(?:e)? om', '(?:was|were) agreed'),
  ...verb('agreed', 'noun', '(?:opbakning|tilslutning) til', 'enighed (?:fra|i|blandt|hos)', 'aftaler?'),
  ...verb('informed', 'active', '(?:blev|er|bliver) (?:kort )?(?:orienteret|informeret|opdateret|briefet|præsenteret)(?: for| om)?', '(?:modtog|fik|hørte|modtager|får|havde)(?: \\S+){0,2} (?=(?:mundtlig |kort |generel )?(?:orientering|status|præsentation|oplæg|gennemgang|redegørelse|fremlæggelse|opdatering|præsentationen|oplægget|orienteringen|status))', 'modtog', 'orienterede', 'orienterer', 'informerede', '(?:was|were) (?:informed|updated|briefed)(?: about| on| of)?', 'received', 'heard', 'reported', 'presented'),
  ...verb('informed', 'passive', 'orienteret', 'orienteredes om'),
  ...verb('wished', 'active', 'ønskede(?: sig)?', 'ønsker(?: sig)?', 'efterlyste', 'efterlyser', 'efterspurgte', 'efterspørger', 'bad om', 'beder om', 'anmodede(?: om)?', 'anmoder(?: om)?', 'opfordrede(?: til)?', 'opfordrer(?: til)?', 'requested', 'asked', 'wished'),
  ...verb('wished', 'noun', 'ønsker? (?:fra|hos|om|i|blandt)', 'ønsker'),
  ...verb('decided', 'active', 'besluttede(?: sig for)?', 'beslutter', 'vedtog', 'vedtager', 'bestemte', 'valgte', 'vælger', 'udpegede', 'bevilgede', 'afsatte', 'nedsatte', 'prioriterede', 'konkluderede', 'decided', 'resolved', 'decides', 'appointed', 'elected'),
  ...verb('decided', 'passive', '(?:blev |er )?besluttet', 'besluttes', 'besluttedes', '(?:blev |er )?vedtaget', 'vedtages', '(?:blev |er )?valgt', '(?:was|were) (?:decided|resolved|appointed|elected)', 'er konklusionen'),
  ...verb('decided', 'noun', '(?:beslutning|konklusion)(?:en|er|erne)?'),
  ...verb('discussed', 'active', 'drøftede', 'drøfter', 'debatterede', 'diskuterede', 'behandlede', 'gennemgik', 'kommenterede', 'vendte', 'talte om', 'tog en (?:drøftelse|runde) (?:af|om)', 'havde en(?: \\S+)? (?:drøftelse|dialog|snak) (?:af|om)', 'bemærkede', 'spurgte', 'pegede på', 'påpegede', 'understregede', 'lagde vægt på', 'stillede spørgsmål', 'gav (?:følgende )?(?:input|bemærkninger|kommentarer|tilbagemeldinger|sparring)(?: til)?', 'discussed', 'reviewed', 'considered', 'debated'),
  ...verb('discussed', 'passive', '(?:blev |er )?drøftet', 'drøftes', 'drøftedes', '(?:was|were) discussed'),
  ...verb('discussed', 'noun', '(?:drøftelse|debat|bemærkning|kommentar|input|opmærksomhedspunkt|pointe|tilbagemelding|spørgsmål|refleksion)(?:en|er|erne|s)?(?: (?:af|om|til|fra))?'),
]; // prettier-ignore

const edge = '(?<![\\p{L}\\p{N}])';
const compiled = outcomeVerbs.map((v) => ({
  ...v,
  regex: new RegExp(`${edge}(?:${v.pattern})(?![\\p{L}\\p{N}])`, 'iu'),
}));

export interface VerbHit {
  kind: OutcomeKind;
  form: VerbForm;
  index: number;
  length: number;
}

/** Every way of deciding in a text, in order; where two start within one another, the first in the dictionary stands. */
export function findVerbs(text: string): VerbHit[] {
  const head = text.slice(0, 600);
  const hits: VerbHit[] = [];
  for (const { kind, form, regex } of compiled) {
    const m = regex.exec(head);
    if (!m) continue;
    const [from, to] = [m.index, m.index + m[0].length];
    if (hits.some((h) => from < h.index + h.length && h.index < to)) continue;
    hits.push({ kind, form, index: from, length: m[0].length });
  }
  return hits.sort((a, b) => a.index - b.index);
}
