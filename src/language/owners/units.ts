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
  'infosec', 'data', 'housing', 'planning', 'highways',
]; // prettier-ignore

export const unitFields: ReadonlySet<string> = new Set(fields);

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

const tails = ['afdelingen', 'sekretariatet', 'forvaltningen', 'kontoret', 'centret', 'centeret', 'teamet', 'gruppen', 'udvalget', 'styrelsen', 'enheden', 'ledelsen', 'rådet', 'chefen', 'lederen', 'lederne', 'cheferne', 'konsulenten', 'konsulenterne', 'funktionen', 'kontakten', 'koordinatoren', 'direktøren', 'repræsentanten', 'afdeling', 'forvaltning', 'sekretariat', 'team', 'kontor']; // prettier-ignore

/** "the vendor", "our lawyers". */
const english = ['team', 'group', 'committee', 'board', 'vendor', 'supplier', 'contractor', 'secretariat', 'department', 'office', 'consultant', 'consultants', 'lawyers', 'auditors', 'chair', 'chairs', 'secretary', 'editors', 'editor', 'managers', 'manager', 'agency', 'council', 'architect', 'architects', 'developers', 'designers', 'staff', 'administration', 'management', 'task force', 'working group', 'helpdesk', 'librarian', 'treasurer', 'director', 'organisers', 'organizers']; // prettier-ignore

export const danishHead = new RegExp(`^(?:${oneOf(heads)}|[\\p{L}-]{2,}(?:${oneOf(tails)}))$`, 'u');
export const englishHead: ReadonlySet<string> = new Set(english);

/** How such words end; tried first, since nearly all words do not. */
export const unitEnding = /(?:en|et|ne|ng|at|am|or|er)$/u;
