import { oneOf } from '../text/pattern.js';

/** Names that are words too: read only with a capital, and not at the head of a sentence unless a verb follows. */
export const nameOrWord: ReadonlySet<string> = new Set(
  `bo per hans mark will may maj rose bill sue grant frank art dan jan sol liv else august juni juli april june joy hope
  faith dawn drew pat rob guy max sky lind holm bach price young long king page case bond cook baker field wells love moon
  day vest berg dam krag hall rice wood woods brook banks bush park parks rich rod jack don gene gay dick chuck josh miles
  lane stone west north reed ray jean christian kim mia siv ask bjørn stig ulv pil ravn falk dahl lund skov kvist gren toft
  bang kok smed møller bager fisker degn munk due krog bro høj lang lund strand dal juul bay storm vinter sommer black
  white green brown gray grey english french short sharp small little good best power powers law marsh hill rivers du du
  la be so to me we us it as at no on or is he in if my an am do go up sky art mand kvinde barn her der den det`.split(
    /\s+/u,
  ),
);

/** Common given names, so that somebody who is not in the chat is told from any other capital letter. */
const given = `aage adam adrian agnes ahmed aisha albert aleksander alex alexander alfred ali alice alma amalie amanda amir
amy anders andrea andreas andrew anette anita anja ann anna anne annelise annemette annette anni annika anton arne arthur
asbjørn asger asta astrid aya axel beate ben benedikte benjamin bent bente benny berit bertil betina bettina birger birgit
birgitte birthe birte bjarke bjarne bob bodil bonnie brian britta britt bruno camilla carina carl carla carlos caroline
carsten casper catherine cecilia cecilie charles charlotte chris christa christel christen christina christine christoffer
christopher claire clara claudia claus connie cristina dagmar daniel daniella david dennis diana ditte dorte dorthe dorthea
ebba ebbe edith edward egon eigil eik einar ejner elena eli elias elin elisa elisabeth elise elizabeth ella ellen elsa elsebeth
emil emilie emily emma eric erik erika erling esben eskild ester eva evan fatima felix fie filip finn flemming freja
frederik frederikke freddy frode gerda gert gitte gorm grete grethe gry gunnar gustav hanna hannah hanne hannah harald hassan
heidi helen helena helene helga helge helle henning henriette henrik henry herman hilda hilde holger hugo ian ib ida inga
inge ingeborg inger ingrid irene iris isabella ivan jacob jakob james jamila jane janne janni jannie jannik jasmin jason
jeanette jeanne jens jeppe jesper jessica jette jim joachim joan joanna johan johanne johannes john johnny jon jonas jonathan
joseph julia julian julie jytte jørgen jørn kaj kamilla karen karin karina karl karla karoline karsten kaspar kasper kate
katharina kathrine katja katrine keld kenneth kent kevin khalid kirsten kirstine kjeld klaus knud kristian kristina kristine
kristoffer kurt lars lasse laura laurits lauritz lea leif lena lene leo leon leonora leyla lilian lillian lina linda line
lisa lisbet lisbeth lise lone lotte louise lucas lucy ludvig luis lukas lærke mads magnus maja majbritt majken malene malte
malou manuel maren margit margrethe maria mariam marianne marie marius martha martin mary mathias mathilde mats matthew
mattias maya melanie merete meta mette michael michelle mie mik mikael mike mikkel mille minna mira mogens mohamed mohammed
mona monica monika morten muhammad nadia naja nana nancy nanna natalia natasja nick nicklas nicolai nicolaj nicole niels nikolaj
nils nina noah noor nora ola ole olga oliver olivia oscar oskar otto palle patricia patrick paul paula paw peder per pernille
peter pia philip poul preben rachel ralf rasmus ravi rebecca rebekka regitze rene rené richard rikke rita robert robin roger
ronja rosa rune ruth ryan sabine sally sam samira samuel sandra sanne sara sarah sebastian selma sidsel signe sigrid sigurd
silas silje simon simone sofia sofie solveig sonja sophia sophie stefan steen steffen sten stephanie stephen steve steven
stine susan susanne svend sven søren tanja tara tea teis tenna teresa theis theo theodor theresa thomas thor thora thorkild
thyra tilde tim tina tine tobias toke tom tommy tone tony torben tore tove troels trine trond tue tyge ulf ulla ulrik ulrikke
valdemar vagn vanessa vera verner vibeke victor victoria viggo viktor vilma villads villy vincent viola vita vivi vivian
walter werner wilhelm william winnie yasmin yousef yusuf yvonne zahra zainab zara åse ågot østen`;

export const givenNames: ReadonlySet<string> = new Set(given.split(/\s+/u));

/** Bots that other tools bring along; what they say and what is said to them is no one's promise. */
export const botName = new RegExp(
  `^(?:${oneOf(['zakim', 'rrsagent', 'trackbot', 'agendabot', 'ghurlbot', 'tovholder', 'meetbot', 'zulip', 'siri', 'alexa', 'copilot'])}|.*bot)$`,
  'u',
);

/** Begin sentences before a name, and are none. */
export const opener: ReadonlySet<string> = new Set(
  `kan vil har skal må bør så nu men og hvis når jeg vi du det den der her hvad hvem hvor hvordan hvornår hvorfor ja nej ok okay
  tak fint hej hejsa kære punkt sag beslutning opgave alle begge ingen nogen fra til med for på efter inden før siden
  ved om at en et de han hun som fordi mens også desuden måske dog altså derfor velkommen goddag godmorgen bed spørg lad
  can will would could should has have is are was were do does did the a an and or but so if when what who where how why
  yes no hi hello hey dear thanks thank please maybe perhaps also then now today tomorrow since from to with for on after
  before by at in as all both some any let ask tell welcome good great send remember everyone everybody someone somebody nobody anyone anybody folks people action decision resolved topic item next last this that these those our my your his her their its we they it you i
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mandag tirsdag onsdag torsdag fredag lørdag søndag næste sidste denne dette disse vores min mit mine deres`.split(
    /\s+/u,
  ),
);
