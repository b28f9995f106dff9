import { oneOf } from '../text/pattern.js';

/** Departments by what they do, as they are named in Danish and English houses. */
const fields = [
  'hr', 'it', 'økonomi', 'jura', 'kommunikation', 'udvikling', 'personale', 'løn', 'indkøb', 'udbud', 'digitalisering',
  'borgerservice', 'teknik', 'miljø', 'drift', 'kultur', 'fritid', 'beskæftigelse', 'sundhed', 'ældre', 'social',
  'børn', 'unge', 'skole', 'dagtilbud', 'plan', 'byg', 'byggesag', 'ejendomme', 'ejendomsdrift', 'vej', 'park',
  'forsyning', 'beredskab', 'visitationen', 'visitation', 'jobcenter', 'jobcentret', 'jobcenteret', 'analyse', 'strategi',
  'politik', 'presse', 'arkiv', 'regnskab', 'bogholderi', 'controlling', 'finans', 'omsorg', 'handicap', 'psykiatri',
  'integration', 'erhverv', 'turisme', 'biblioteket', 'byrådssekretariatet', 'kantinen', 'receptionen', 'servicedesk',
  'helpdesk', 'finance', 'legal', 'communications', 'comms', 'marketing', 'sales', 'facilities', 'procurement',
  'operations', 'ops', 'devops', 'engineering', 'design', 'support', 'security', 'compliance', 'payroll', 'accounting',
  'accounts', 'purchasing', 'estates', 'reception', 'catering', 'editorial', 'research', 'product', 'qa', 'pr', 'admin',
  'infosec', 'data', 'housing', 'pharmacy', 'nursing', 'radiology', 'pathology', 'maintenance', 'porters', 'physio', 'safeguarding', 'timetabling', 'admissions', 'registry', 'planning', 'highways',
]; // prettier-ignore

export const unitFields: ReadonlySet<string> = new Set(fields);

/** Fields that are no other word, so that small letters do where somebody does something. */
export const plainField: ReadonlySet<string> = new Set(
  'hr økonomi jura kommunikation borgerservice bogholderi finance legal comms facilities procurement payroll ops devops infosec estates pharmacy radiology maintenance porters admissions registry timetabling teknik'.split(
    ' ',
  ),
);

/** What a body or a role is called in the definite: "forvaltningen", "sekretariatet", "leverandøren". */
const heads = [
  'forvaltningen', 'administrationen', 'sekretariatet', 'afdelingen', 'afdelingerne', 'direktionen', 'styregruppen', 'arbejdsgruppen',
  'projektgruppen', 'ledergruppen', 'ledelsen', 'chefgruppen', 'chefteamet', 'lederteamet', 'redaktionsgruppen', 'koordinationsgruppen',
  'følgegruppen', 'udvalget', 'bestyrelsen', 'rådet', 'teamet', 'kontoret', 'centret', 'centeret', 'enheden', 'stabene', 'staben',
  'leverandøren', 'rådgiveren', 'rådgiverne', 'konsulenten', 'konsulenterne', 'arkitekten', 'entreprenøren', 'revisionen', 'revisoren',
  'juristen', 'advokaten', 'projektlederen', 'projektleder', 'sekretæren', 'referenten', 'mødelederen', 'formanden', 'direktøren',
  'chefen', 'lederen', 'lederne', 'cheferne', 'afdelingslederne', 'afdelingscheferne', 'områdelederne', 'områdecheferne', 'institutionerne',
  'skolerne', 'koordinatoren', 'controlleren', 'sagsbehandleren', 'tillidsrepræsentanten', 'tillidsrepræsentanterne', 'økonomien',
  'kommunaldirektøren', 'borgmesteren', 'rådmanden', 'udviklingsafdelingen', 'teamlederne', 'tovholderne', 'tovholderen',
]; // prettier-ignore

/** Of these people also tell what they always do. */
const trades = [
  'pedellen', 'elektrikeren', 'tømreren', 'mureren', 'maleren', 'smeden', 'håndværkerne', 'bygherre', 'bygherren', 'rengøringen', 'køkkenet',
  'lægen', 'overlægen', 'sygeplejersken', 'sygeplejerskerne', 'fysioterapeuten', 'terapeuterne', 'hjemmeplejen', 'sygeplejen', 'visitator',
  'visitatorerne', 'plejen', 'nattevagten', 'aftenvagten', 'vikarerne', 'lærerne', 'pædagogerne', 'vejlederne', 'vejlederen', 'kontaktlærerne',
  'psykologen', 'socialrådgiveren', 'rådgiver', 'planlæggerne', 'planlæggeren', 'landinspektøren', 'ingeniøren', 'driftslederen', 'vagten',
  'bogholderiet', 'lønkontoret', 'receptionen', 'kantinen', 'driften', 'superbrugerne', 'ambassadørerne', 'redaktøren', 'webmasteren', 'testerne',
  'udviklerne', 'udvikleren', 'medarbejderne', 'sagsbehandlerne', 'sekretærerne', 'kassereren', 'suppleanten', 'næstformanden',
]; // prettier-ignore

const tails = ['afdelingen', 'sekretariatet', 'forvaltningen', 'kontoret', 'centret', 'centeret', 'teamet', 'gruppen', 'udvalget', 'styrelsen', 'enheden', 'ledelsen', 'rådet', 'chefen', 'lederen', 'lederne', 'cheferne', 'konsulenten', 'konsulenterne', 'funktionen', 'kontakten', 'koordinatoren', 'direktøren', 'repræsentanten', 'bestyrelsen', 'tjenesten', 'inspektøren', 'assistenten', 'assistenterne', 'medarbejderen', 'medarbejderne', 'mesteren', 'plejersken', 'plejerskerne', 'læreren', 'lærerne', 'afdeling', 'forvaltning', 'sekretariat', 'team', 'kontor']; // prettier-ignore

/** "the vendor", "our lawyers". */
const english = ['team', 'group', 'committee', 'board', 'vendor', 'supplier', 'contractor', 'secretariat', 'department', 'office', 'consultant', 'consultants', 'lawyers', 'auditors', 'chair', 'chairs', 'secretary', 'editors', 'editor', 'managers', 'manager', 'agency', 'council', 'architect', 'architects', 'developers', 'designers', 'staff', 'administration', 'management', 'task force', 'working group', 'helpdesk', 'librarian', 'treasurer', 'director', 'organisers', 'organizers']; // prettier-ignore

export const danishHead = new RegExp(`^(?:${oneOf(heads)}|[\\p{L}-]{2,}(?:${oneOf(tails)}))$`, 'u');
export const englishHead: ReadonlySet<string> = new Set(english);

export const danishTrade: ReadonlySet<string> = new Set(trades);

/** People by what they do, in the definite; and what only looks like them. */
export const danishPerson =
  /^(?!(?:lej|ansøg|køb|sælg|deltag|besøg|genst|passag|forbrug|kalend|comput|serv|vint|somm|print|rout|borg|brug|num|facto|fakt|mot|sekt|monit|edit|trakt|reakt|kund|stud|pati|kli|ressourc|newslett|mast|fold|regist|cent|teat|papi|ov|und|eft|hist|fen|kamm|væ|and|sid|tim|gang|lif|tend|ramm|numm|øv|hel|for|rad|reg|mår|lær|mikr|projekt|prior|vent|kont|eksp|tid|plan|led)(?:er|or|ør|ent)en$)\p{L}{3,}(?:eren|værten|manden|isten|anten|atoren|øren|logen|gogen|peuten|svenden|degnen|præsten|fogeden)$/u;

/** "teknisk service", "internal audit": what kind, and of what. */
export const kindOfUnit: ReadonlySet<string> = new Set(
  'teknisk intern fælles central kommunal juridisk kommunens medicinsk klinisk human customer technical internal legal student public clinical environmental information'.split(
    ' ',
  ),
);
export const unitNoun: ReadonlySet<string> = new Set(
  'service forvaltning afdeling drift revision stab enhed support visitation it resources services audit affairs health relations team governance'.split(
    ' ',
  ),
);

/** Who somebody is by their work, without an article: "faglig konsulent", "duty manager". */
export const roleNoun =
  /^(?:\p{L}*(?:konsulent|koordinator|leder|chef|sekretær|jurist|medarbejder|inspektør|assistent|controller|rådgiver|planlægger|supporter|ansvarlig|sagsbehandler)|pedel|manager|chair|chairman|chairwoman|chairperson|secretary|treasurer|clerk|nurse|matron|registrar|officer|editor|coordinator|director|headteacher|head|lead|librarian|consultant|administrator|caretaker|bursar|engineer)$/u;

/** How such words end; tried first, since nearly all words do not. */
export const unitEnding = /(?:en|et|ne|ng|at|am|or|er)$/u;
