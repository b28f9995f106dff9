import type { Say, Strings } from './strings.js';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const clocks = (start: string | null, end: string | null): string =>
  start === null ? '' : ` ${end === null ? da.phrases.clock(start) : da.phrases.clocks(start, end)}`;
const small = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const word = (n: number): string => small[n] ?? String(n);

export const da: Strings = {
  locale: 'da',
  labels: {
    lang: 'da',
    fallback: 'Kortet kan ikke vises her. Skriv »hjælp«, så klarer vi det med tekst.',
    agenda: 'Dagsorden',
    start: 'Start møde',
    next: 'Næste punkt',
    end: 'Slut møde',
    goto: 'Gå til …',
    gotoWhich: 'Hvilket punkt?',
    gotoDo: 'Gå til punktet',
    chooseItem: 'Vælg et punkt',
    pause: 'Pause',
    resume: 'Fortsæt',
    postpone: 'Udskyd …',
    postponeWhich: 'Hvilket punkt?',
    postponeTo: 'Til hvilken dag? (tomt: næste møde)',
    postponeDo: 'Udskyd punktet',
    sendAgenda: 'Udsend dagsorden',
    proposals: 'Forslag til dagsordenen',
    seeProposals: 'Se forslag',
    seeLoose: 'Se dem',
    toAgenda: 'Tilbage',
    accept: '✓ Tag med',
    standingMark: 'fast punkt',
    added: 'nyt efter udsendelse',
    changed: 'ændret efter udsendelse',
    rearranged: 'rækkefølgen er ændret siden',
    timeOver: 'tiden er gået',
    install: 'Få besked privat',
    show: 'Vis',
    closedHint: 'Kun de, der har adgang, kan se punktet.',
    asks: 'Mødet skal tage stilling til',
    about: 'Om punktet',
    caseOfficers: 'Sagsbehandler',
    effects: 'Effekt',
    communication: 'Kommunikation',
    coordination: 'Koordinering',
    costs: 'Økonomi',
    attachments: 'Bilag',
    offRecord: 'Uden for referat: Intet bliver skrevet ned.',
    visibilityUnknown: 'Ikke markeret som åbent eller lukket. Regnes for lukket.',
    closedMark: 'Lukket punkt',
    decisions: 'Beslutninger',
    followUps: 'Opfølgninger',
    notes: 'Noter',
    nothingYet: 'Her samles beslutninger og opfølgninger, efterhånden som I skriver dem i chatten.',
    suggestion: 'Forslag',
    yes: '✓ Ja',
    no: '✗ Nej',
    confirmHint: 'Skriv forslaget på',
    declineHint: 'Forkast forslaget',
    nothingHere: 'Her er ikke noget endnu.',
    edit: 'Ret',
    open: 'Åbn',
    fewer: 'Vis færre',
    yesDone: 'Ja, færdig',
    notDone: 'Nej',
    showAll: 'Vis alle',
    showMore: 'Vis flere',
    digestStop: 'Skriv »ugeoverblik fra«, hvis du ikke vil have det hver uge.',
    toMessage: 'til beskeden',
    minutes: 'Referat',
    participants: 'Deltagere',
    outsideItems: 'Uden for dagsordenen',
    missing: 'Mangler endnu',
    excerpt: 'Delreferat',
    absent: 'Afbud',
    undecided: 'Ingen afgørelse noteret',
    comments: 'Kommentarer',
    settled: 'Afklaret',
    approveMinutes: 'Godkend',
    approveForAll: 'Godkend for alle',
    comment: 'Kommentér …',
    commentAbout: 'Hvad handler det om?',
    commentWhole: 'Hele referatet',
    commentText: 'Hvad skal ændres?',
    send: 'Send',
    getFile: 'Hent fil …',
    fileHint: 'Filen kommer i din private chat med mig.',
    reopenMinutes: 'Ret …',
    reopenReason: 'Hvorfor skal referatet rettes?',
    reopenDo: 'Åbn som ny version',
    copiesTitle: 'Kopi af det besluttede',
    copiesHint: 'Papirerne nævner dem under Koordinering. De får kun punktet, og kun det, der må komme ud.',
    copyToAll: 'Send til alle',
    nothingRecorded: 'Intet til referat.',
    postponed: 'Udsat til et senere møde.',
    notReached: 'Ikke behandlet.',
    save: 'Gem',
    done: 'Færdig',
    reopen: 'Genåbn',
    withdraw: 'Træk tilbage',
    restore: 'Gendan',
    confirm: '✓ Skriv på',
    decline: '✗ Afvis',
    back: 'Tilbage',
    text: 'Tekst',
    textMissing: 'Skriv en tekst.',
    owner: 'Ansvarlig',
    chooseOwner: 'Vælg en ansvarlig',
    due: 'Frist',
    newDue: 'Ny frist',
    remark: 'Hvad kom der ud af det? (valgfrit)',
    reason: 'Hvorfor? (valgfrit)',
    snooze: 'Udskyd …',
    snoozeDo: 'Udskyd',
    closing: 'Før mødet slutter',
    endAnyway: 'Afslut alligevel',
    goOn: 'Fortsæt mødet',
    goesOn: 'Mødet fortsætter.',
    nothingOpen: 'Alt er på plads.',
    openSlots: 'Ikke afgjort',
    openItems: 'Punkter, der ikke er afsluttet',
    openFollowUps: 'Opfølgninger, der mangler noget',
    openSuggestions: 'Forslag, ingen har svaret på',
    openClosed: 'Lukkede punkter',
    postponeNext: 'Udskyd til næste møde',
    dueNext: 'frist: næste møde',
    slotOther: 'Andet …',
    slotChanged: 'Besluttet med ændringer',
    slotWhat: 'Hvad blev det til?',
    slotChoose: 'Vælg et udfald.',
    slotText: 'Hvad blev der ændret eller tilføjet? (valgfrit)',
    reservations: 'Forbehold',
    history: 'Historik',
    undoLast: 'Fortryd seneste ændring',
    readOnly: 'Du kan læse det her, men ikke rette det.',
    makeDecision: 'Gør til beslutning',
    makeFollowUp: 'Gør til opfølgning',
    add: 'Tilføj',
    addHeading: 'Tilføj til punktet',
    whatIsIt: 'Hvad er det?',
    belongsTo: 'Hører til',
    nobodyYet: 'Ingen endnu',
    followUpOnly: 'Ansvarlig og frist gælder kun opfølgninger.',
    itemByTime: 'Punktet er det, I var ved, da beskeden blev skrevet.',
    join: 'Jeg er ikke med i chatten endnu',
    joinWhy: 'Føj mig til, så kan jeg skrive det ned og holde øje med det for jer.',
    joinDo: 'Føj til chatten',
    selfTest: 'Selvtest',
    withdrawnMark: 'Trukket tilbage',
    ping: 'Påmindelse',
    waits: 'Afventer',
    waitsFor: 'Hvad venter du på? Referenten får besked',
    waitsMissing: 'Skriv kort, hvad du venter på',
    waitsDo: 'Gem',
    doing: 'I gang',
    handOver: 'Giv videre',
    handOverOpens: 'Giv videre …',
    handOverTo: 'Hvem skal have den?',
    handOverMissing: 'Vælg en person',
    giveTo: 'Giv til …',
    notMine: 'Ikke min',
    takeIt: 'Jeg tager den',
    refuseIt: 'Nej tak',
    reasonNeeded: 'Hvorfor? Den er flyttet før',
    paper: 'Læst og sat på dagsordenen',
    correct: 'Ret',
    itemForm: 'Ret punktet',
    title: 'Titel',
    titleMissing: 'Skriv en titel.',
    presenters: 'Hvem fremlægger?',
    presentersHint: 'Navne med komma imellem',
    timeBox: 'Tid i minutter',
    meetingDay: 'Mødets dato',
    visibility: 'Åbent eller lukket',
    visibilityChoose: 'Vælg',
    asksHint: 'Én linje for hver ting',
    purpose: 'Formål',
    purposeNone: 'Ikke angivet',
    caseNumber: 'Sagsnummer',
    closesPromise: 'Lukker papiret denne opfølgning?',
    turned: 'Ændret i forhold til det, der blev lagt op til',
    copies: 'Kopi til',
    isOpenOrClosed: 'Er punktet åbent eller lukket?',
    untilAnswered: 'Papiret siger det ikke. Indtil du svarer, er punktet lukket.',
    visibilityOpen: 'Åbent',
    visibilityClosed: 'Lukket',
    markedOpen: 'Åbent punkt',
    markedClosed: 'Lukket punkt',
    warnings: 'Se lige efter',
    whichForum: 'Hvilket møde hører chatten til?',
    whichForumWhy: 'Så kan jeg samle dagsorden, beslutninger og opfølgninger for jer.',
    forumName: 'Mødets navn',
    forumChosen: 'Det er afklaret, hvilket møde chatten hører til.',
    forumMissing: 'Skriv et navn.',
    waitingForums: 'Der ligger papirer og venter på',
    welcome: 'Hej, jeg er Tovholder',
    welcomeWhat:
      'Jeg holder styr på dagsordenen, skriver ned, hvad I beslutter, og minder om det, nogen har lovet at gøre.',
    readsTitle: 'Det læser jeg',
    readsUnknown:
      'Beskeder i denne chat, hvis I har givet lov til det, og ellers kun dem, der nævner mig. Skriv »selvtest«, så ser I hvilke.',
    readsMentions:
      'Kun beskeder, der nævner mig med @. Andre kan I skrive på ved at vælge »Gør til beslutning« eller »Gør til opfølgning« ud for dem.',
    readsEverything: 'Beskederne i denne chat. Jeg optager ikke lyd og bruger ingen sprogmodel.',
    readsPersonal: 'Det, du skriver til mig her, og de mødepapirer, du sender mig.',
    storesTitle: 'Det gemmer jeg',
    stores: 'Beslutninger, opfølgninger og noter med link til beskeden. Resten af samtalen gemmer jeg ikke.',
    showsTitle: 'Hvem kan se det',
    shows: 'Medlemmerne af mødet. Lukkede punkter kan kun de se, der har adgang.',
    stopTitle: 'Sådan stopper I mig',
    stop: '»@Tovholder stille« får mig til at holde op, og »@Tovholder lyt igen« til at begynde igen. »@Tovholder uden for referat« gælder det punkt, I er ved.',
    stopPersonalTitle: 'Sådan får du færre beskeder',
    stopPersonal: 'Sig det i mødets chat: »@Tovholder påmind let« giver færre påmindelser.',
    startTitle: 'Kom i gang',
    startChat:
      'Nævn mig, når jeg skal gøre noget: »@Tovholder punkt+ Titel« sætter et punkt på dagsordenen, og »@Tovholder start møde« åbner mødet.',
    startPersonal:
      'Send mig et mødepapir, eller skriv »mine opgaver«. I et møde føjer I mig til chatten og skriver »@Tovholder start møde«.',
    preparation: 'Forberedelse til mødet',
    forumCard: 'Mødeforum',
    help: 'Det kan du skrive',
    helpHow: 'I en fælles chat nævner du mig først: @Tovholder dagsorden.',
  },
  kinds: {
    decided: 'Besluttet',
    approved: 'Godkendt',
    agreed: 'Aftalt',
    recommended: 'Anbefalet',
    forwarded: 'Oversendt',
    noted: 'Taget til efterretning',
    discussed: 'Drøftet',
    wished: 'Ønske',
    informed: 'Orienteret',
    postponed: 'Udsat',
    rejected: 'Afvist',
    note: 'Note',
    question: 'Spørgsmål',
    idea: 'Idé',
    followUp: 'Opfølgning',
  },
  states: { open: 'åben', doing: 'i gang', waiting: 'afventer', done: 'færdig' },
  itemStates: {
    waiting: '',
    running: 'nu',
    paused: 'på pause',
    done: 'behandlet',
    skipped: 'sprunget over',
    postponed: 'udskudt',
  },
  paperKinds: {
    proposal: 'Indstilling',
    sounding: 'Sparring',
    minutes: 'Referat',
    agenda: 'Dagsorden',
    'committee-case': 'Udvalgssag',
  },
  purposes: { decision: 'til beslutning', discussion: 'til drøftelse', information: 'til orientering' },
  warnings: {
    'visibility-unknown': 'Det fremgår ikke, om punktet er åbent eller lukket.',
    'cost-unit': 'Beløbene står i tkr., men ligner hele kroner.',
    'case-officer-missing': 'Der står ingen sagsbehandler.',
    'item-without-minutes': 'Et punkt har intet referat.',
    'date-without-year': 'En dato mangler årstal.',
    'date-missing': 'Der står ingen mødedato.',
    'body-missing': 'Det fremgår ikke, hvilket møde papiret er til.',
    'layout-unsure': 'Jeg kender ikke opstillingen, så noget kan mangle.',
  },
  headings: {
    loose: () => 'Uden punkt',
    mine: () => 'Dine opfølgninger',
    of: ({ name }) => `Opfølgninger hos ${name}`,
    overdue: () => 'Over fristen',
    'from-last': () => 'Opfølgning fra sidst',
    status: ({ topic }) => (topic === null ? 'Status' : `Status: ${topic}`),
    decided: ({ topic }) => `Besluttet om ${topic}`,
    'due-this-week': () => 'Frist i denne uge',
    awaited: ({ approval }) => (approval ? 'Afventer godkendelse' : 'Afventer'),
    asked: ({ topic }) => `Indstillet om ${topic}`,
    moved: ({ topic }) => `Flyttet: ${topic}`,
    news: () => 'Nyt siden sidste møde',
    item: ({ number, day }, say) => `Punkt ${number}${day === null ? '' : ` · ${say.day(day)}`}`,
    meeting: ({ forum, day }, say) => `Fra ${forum}${day === null ? '' : ` ${say.day(day)}`}`,
    given: ({ meetingDay, forum }, say) =>
      meetingDay === null ? `Opfølgninger fra ${forum}` : `Opfølgninger fra ${forum} ${say.day(meetingDay)}`,
  },
  fields: {
    text: 'tekst',
    kind: 'type',
    owners: 'ansvarlig',
    due: 'frist',
    state: 'status',
    item: 'punkt',
    remark: 'bemærkning',
    title: 'titel',
    presenters: 'hvem der fremlægger',
    minutes: 'tid',
    day: 'dato',
    visibility: 'åbent eller lukket',
    asks: 'indstillingspunkter',
    purpose: 'formål',
    caseNumber: 'sagsnummer',
    captured: 'skrevet på',
  },
  texts: {
    'meeting-started': ({ forum, day, items }, say) =>
      `Mødet er i gang: ${forum}${day === null ? '' : `, ${say.day(day)}`}. ` +
      (items === 0
        ? 'Dagsordenen er tom. Skriv »punkt+ Titel« for at tilføje noget.'
        : `Der er ${count(items, 'punkt', 'punkter')} på dagsordenen.`),
    'meeting-already-open': ({ forum }) => `Mødet er allerede i gang: ${forum}.`,
    'meeting-ended': ({ forum }) => `Mødet er slut: ${forum}. Tak for i dag.`,
    'no-meeting-open': () => 'Der er ikke noget møde i gang. Skriv »start møde«, når I begynder.',
    'no-agenda': () =>
      'Der er ingen dagsorden endnu. Skriv »punkt+ Titel«, eller send mig et mødepapir privat.',
    'no-such-item': ({ number, of }) =>
      of === 0
        ? 'Der er ingen punkter på dagsordenen.'
        : `Der er ikke noget punkt ${number}. Dagsordenen har ${count(of, 'punkt', 'punkter')}.`,
    'no-more-items': () => 'Det var det sidste punkt. Skriv »slut møde«, når I er færdige.',
    'no-such-slot': ({ number, of }) =>
      of === 0
        ? `Punkt ${number} har ikke noget at tage stilling til. Skriv »beslutning: …« i stedet.`
        : `Punkt ${number} har ${of} ting at tage stilling til. Skriv for eksempel »indstilling 1 godkendt«.`,
    'slot-final': () => 'Mødet er slut, og referatet er skrevet. Spørg referenten.',
    'slot-text-missing': () => 'Skriv også, hvad der blev ændret.',
    'item-added': ({ number, title }) => `Punkt ${number} er sat på dagsordenen: ${title}`,
    'items-added': ({ from, to }) => `Punkt ${from}–${to} er sat på dagsordenen.`,
    'item-changed': ({ number }) => `Punkt ${number} er rettet.`,
    'item-postponed': ({ number, day }, say) =>
      `Punkt ${number} er udskudt til ${day === null ? 'næste møde' : say.day(day)}.`,
    'no-item-running': () => 'I er ikke ved noget punkt. Skriv »næste« for at begynde på et.',
    'nothing-paused': () => 'Der er ikke noget punkt på pause.',
    'time-over': ({ number, minutes }) => `Tiden til punkt ${number} er gået (${minutes} min).`,
    'proposal-kept': ({ count: n, title, who }) =>
      (n === 1
        ? `Tak! »${title}« er foreslået til dagsordenen`
        : `Tak! ${n} punkter er foreslået til dagsordenen`) +
      (who === '' ? '.' : `, og ${who} svarer på det.`),
    'proposal-late': ({ count: n, day, time }, say) =>
      `Fristen for punkter var ${say.day(day)}${time === null ? '' : ` ${da.phrases.clock(time)}`}. ` +
      `Jeg gemmer ${n === 1 ? 'forslaget' : 'forslagene'} til næste møde.`,
    'proposal-accepted': ({ number, title, forum }) =>
      `Dit forslag er nu punkt ${number} på dagsordenen for ${forum}: ${title}`,
    'proposal-declined': ({ title, forum }) =>
      `Dit forslag kom ikke på dagsordenen for ${forum} denne gang: ${title}`,
    'items-ordered': () => 'Rækkefølgen er ændret. Skriv »dagsorden«, så ser du den.',
    'no-such-proposal': ({ number }) =>
      `Der er ikke noget forslag ${number}. Skriv »forslag«, så ser du dem.`,
    'no-proposals': () => 'Der er ingen forslag til dagsordenen.',
    'proposals-until-set': ({ day, time }, say) =>
      `Punkter kan foreslås indtil ${say.day(day)}${time === null ? '' : ` ${da.phrases.clock(time)}`}.`,
    'proposals-until-none': () => 'Der er ikke længere nogen frist for punkter.',
    'agenda-for-you': ({ forum, day, items }, say) =>
      `Dagsordenen for ${forum}${day === null ? '' : ` ${say.day(day)}`} er sendt ud. Du skal fremlægge ` +
      `${say.and(
        items.map(({ number, title, minutes }) =>
          title === null
            ? `punkt ${number} (lukket)`
            : `punkt ${number}: ${title}${minutes === null ? '' : ` (${minutes} min)`}`,
        ),
      )}.`,
    'absent-set': ({ name, item }) =>
      item === null ? `Afbud fra ${name} er noteret.` : `Noteret: ${name} deltager ikke i punkt ${item}.`,
    'disqualified-set': ({ name, item }) =>
      `Noteret: ${name} er inhabil${item === null ? '' : ` i punkt ${item}`}.`,
    'absence-removed': ({ name, item }) =>
      item === null ? `${name} deltager alligevel.` : `${name} deltager alligevel i punkt ${item}.`,
    'item-removed': ({ number, title }) => `Taget af dagsordenen: ${title ?? da.phrases.itemClosed(number)}`,
    'item-renamed': ({ number, title }) => `Punkt ${number} hedder nu: ${title}`,
    'item-skipped': ({ number }) => `Punkt ${number} er sprunget over.`,
    'item-closed-shared': ({ number }) => `Punkt ${number} er lukket – skriv til mig privat, eller brug Vis.`,
    'item-closed-private': ({ number }) =>
      `Punkt ${number} er lukket. Det, du skriver til mig her, kommer ikke i den fælles chat.`,
    'item-closed-not-entitled': ({ number }) =>
      `Punkt ${number} er lukket, og du har ikke adgang til det. Spørg mødelederen, hvis du bør have det.`,
    'typed-in-closed-item': ({ number }) =>
      `Punkt ${number} er lukket. Jeg har gemt det, du skrev, som lukket, men alle i den fælles chat har kunnet se det. Skriv hellere til mig her.`,
    captured: ({ entry }, say) =>
      entry.suggested ? `Skal det skrives på? ${say.entry(entry)}` : `Skrevet på: ${say.entry(entry)}`,
    'entry-done': ({ label, text, already }) =>
      already
        ? `${label} var allerede færdig.`
        : text === null
          ? `Tak! ${label} er færdig.`
          : `Tak! ${label} er færdig: ${text}`,
    'entry-reopened': ({ label }) => `${label} er åben igen.`,
    'entry-due': ({ label, day, assumed }, say) =>
      `${label} har nu frist ${say.day(day)}${say.assumed(assumed)}.`,
    'entry-owner': ({ label, owners }, say) =>
      owners.length === 0 ? `${label} har nu ingen ansvarlig.` : `${label} ligger nu hos ${say.and(owners)}.`,
    'entry-text': ({ label }) => `${label} er rettet.`,
    'entry-moved': ({ label, item }) =>
      item === 0 ? `${label} står nu uden for dagsordenen.` : `${label} hører nu til punkt ${item}.`,
    'entry-withdrawn': ({ label }) => `${label} er trukket tilbage. Skriv »fortryd«, hvis det var en fejl.`,
    'entry-restored': ({ label }) => `${label} gælder igen.`,
    'entry-confirmed': ({ label }) => `${label} er skrevet på.`,
    'entry-undone': ({ label }) => `Fortrudt. ${label} er, som den var før.`,
    'entry-kind': ({ label, kind }) =>
      kind === 'followUp' ? `${label} er nu en opfølgning.` : `${label} står nu som »${da.kinds[kind]}«.`,
    'entry-embargo': ({ label }) =>
      `${label} må ikke komme ud endnu, så den kan ikke blive en opfølgning, før embargoen er hævet.`,
    'entry-loose': ({ label }) =>
      `${label} hører ikke til et møde, så den bliver ved med at være en opfølgning.`,
    'kind-not-known': ({ words }) =>
      `Jeg kender ikke »${words}«. Prøv for eksempel »beslutning«, »opgave«, »drøftet« eller »note«.`,
    'entry-waiting': ({ label, reason }) => `${label} afventer: ${reason}`,
    'entry-repeats': ({ label, repeat, day }, say) =>
      repeat === null
        ? `${label} kommer ikke igen.`
        : `${label} kommer igen ${say.repeat(repeat)}${day === null ? '' : `, første gang ${say.day(day)}`}. Den næste laver jeg, når den er færdig.`,
    'entry-next': ({ label, day }, say) =>
      `Den næste er ${label}${day === null ? '' : `, senest ${say.day(day)}`}.`,
    'repeat-not-read': ({ words }) =>
      `Jeg kan ikke læse »${words}«. Skriv for eksempel »hver måned«, »hver 2. uge« eller »på hvert møde«.`,
    'entry-noted': ({ label }) => `Noteret ved ${label}.`,
    'entry-state': ({ label, state }) => `${label} er nu ${da.states[state]}.`,
    'entry-final': ({ label }) =>
      `${label} står i det godkendte referat. Det kan kun ændres i en ny version: »ret referat: årsag«.`,
    'no-such-entry': ({ label }) => `Jeg kan ikke finde ${label}.`,
    'which-entry': ({ labels }, say) => `Hvilken mener du: ${say.or(labels)}? Skriv hele nummeret.`,
    'owners-unreached': ({ forum, day, lines }, say) => {
      const hints = {
        nobody: (first: string) => `har ingen ansvarlig: Skriv »ansvarlig ${first} @Navn« i mødets chat.`,
        unknown: (first: string) => `er ikke en, jeg kender: Skriv »ansvarlig ${first} @Navn« i mødets chat.`,
        unreachable: () =>
          'kan jeg ikke skrive til: Bed om at få mig tilføjet i Teams, eller giv det videre.',
      };
      const told = lines.map(({ who, why, labels }) => {
        const whose = who === null ? say.and(labels) : `${who} (${say.and(labels)})`;
        return `${whose} ${hints[why](labels[0] ?? '')}`;
      });
      const when = day === null ? '' : ` ${say.day(day)}`;
      return `Ikke alle har fået besked om deres opfølgninger fra ${forum}${when}. ${told.join(' ')}`;
    },
    'reservation-removed': ({ name }) => `Forbeholdet fra ${name} er taget tilbage.`,
    'nothing-to-undo': () => 'Der er ikke noget at fortryde.',
    'not-a-follow-up': ({ label }) =>
      `${label} er ikke en opfølgning, så den har hverken frist eller ansvarlig.`,
    'date-not-read': ({ words }) =>
      `Jeg kan ikke læse »${words}« som en dato. Skriv for eksempel »fredag«, »27/11« eller »uge 50«.`,
    'owner-not-here': () => 'Personen er ikke med i chatten. Føj vedkommende til, eller nævn en anden.',
    'person-not-found': ({ words }) =>
      `Jeg kan ikke finde »${words}« blandt jer. Prøv at nævne personen med @.`,
    'person-ambiguous': ({ words, names }, say) =>
      names.length === 0 ? `Hvem er »${words}«? Skriv hele navnet.` : `Hvem mener du: ${say.or(names)}?`,
    'chair-set': ({ name }) => `${name} er nu mødeleder.`,
    'secretary-set': ({ name }) => `${name} er nu referent.`,
    'unit-set': ({ unit, name }) => `Opfølgninger til ${unit} går nu til ${name}.`,
    'meeting-planned': ({ day, start, end, title, items, assumed }, say) =>
      `Mødet er planlagt ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}${title === null ? '' : `: ${title}`}.${items === 0 ? '' : ` Der er ${count(items, 'punkt', 'punkter')} på dagsordenen.`}`,
    'meeting-moved': ({ from, day, start, end, assumed }, say) =>
      `Mødet${from === null ? '' : ` ${say.day(from)}`} er flyttet til ${say.day(day)}${say.assumed(assumed)}${clocks(start, end)}. Det, der skulle være klar til mødet, er flyttet med.`,
    'meeting-cancelled': ({ day, items, to }, say) =>
      `Mødet${day === null ? '' : ` ${say.day(day)}`} er aflyst.${items === 0 ? '' : ` ${count(items, 'punkt er', 'punkter er')} flyttet til ${to === null ? 'næste møde' : `mødet ${say.day(to)}`}.`}`,
    'meeting-there-already': ({ day }, say) => `Der er allerede et møde ${say.day(day)}.`,
    'no-meeting-planned': () => 'Der er ingen møder på vej. Skriv for eksempel »møde 4/12 kl. 9-11«.',
    'no-meeting-that-day': ({ day }, say) =>
      `Jeg kender ikke noget møde ${say.day(day)}. Skriv »møder«, så ser du dem, der er på vej.`,
    'day-passed': ({ day }, say) => `Dagen er passeret: ${say.day(day)}. Skriv en, der kommer.`,
    'item-is-open': ({ number }) => `Punkt ${number} er åbent, så alle i mødets chat kan se det.`,
    'access-given': ({ number, name }) => `${name} har nu adgang til punkt ${number}.`,
    'access-taken': ({ number, name }) => `${name} har ikke længere adgang til punkt ${number}.`,
    'forum-busy': ({ forum }) =>
      `${forum} holder møde i denne chat lige nu. Slut mødet først, så kan chatten høre til et andet.`,
    'forum-set': ({ name, aliases, prefix }, say) =>
      `Chatten hører nu til ${name}${aliases.length === 0 ? '' : ` (også kaldet ${say.and(aliases)})`}. Numrene begynder med ${prefix}.`,
    'forum-taken': ({ name, who }, say) =>
      `Der er allerede et møde, der hedder ${name}. ${
        who.length === 0 ? 'Kun mødets egne folk' : `Kun ${say.and(who)} og mødets egne folk`
      } kan knytte en chat til det. Vælg ellers et andet navn.`,
    'forum-papers-joined': ({ name, items }) =>
      `${count(items, 'punkt', 'punkter')} lå og ventede på ${name} og er nu med på dagsordenen.`,
    'language-set': () => 'Fint, så skriver jeg dansk.',
    'quiet-on': () => 'Jeg er stille og skriver intet ned, før nogen skriver »lyt igen«.',
    'quiet-off': () => 'Så lytter jeg med igen.',
    'off-record-on': ({ number }) => `Punkt ${number} er nu uden for referat. Jeg skriver intet ned om det.`,
    'off-record-off': ({ number }) => `Punkt ${number} kommer med i referatet igen.`,
    'nothing-found': ({ topic, near }, say) => `Jeg fandt ikke noget om »${topic}«.${nearest(near, say)}`,
    'nothing-asked': ({ topic, near }, say) =>
      `Jeg fandt ikke noget, der blev indstillet om »${topic}«.${nearest(near, say)}`,
    'nothing-due': () => 'Der er ingen frister i denne uge.',
    'nothing-awaited': () => 'Jeg fandt ikke noget, der venter.',
    'nothing-new': () => 'Der er ikke noget nyt siden sidste møde.',
    'nothing-settled': ({ forum, day }, say) =>
      `Der står ingen beslutninger eller opfølgninger fra ${forum}${day === null ? '' : ` ${say.day(day)}`}.`,
    'no-meeting-held': () => 'Det møde kan jeg ikke finde.',
    'no-ranking': () => 'Jeg sammenligner ikke mennesker. Spørg om en opgave eller et emne.',
    'answered-privately': ({ rest }) =>
      rest ? 'Resten af svaret er sendt til dig privat.' : 'Svaret er sendt til dig privat.',
    'no-tasks': ({ name }) =>
      name === null
        ? 'Du har ingen åbne opfølgninger.'
        : `${name} har ingen åbne opfølgninger, som du kan se.`,
    'nothing-overdue': () => 'Der er ingen opfølgninger over fristen.',
    'no-decisions': ({ topic, near }, say) =>
      `Jeg fandt ingen beslutninger om »${topic}«.${nearest(near, say)}`,
    'not-understood': () => 'Det forstod jeg ikke. Skriv »hjælp«, så ser du, hvad jeg kan.',
    'only-in-chat': () => 'Det kan du kun gøre i mødets chat.',
    'only-in-personal': () => 'Det klarer vi privat. Skriv det til mig i din egen chat med mig.',
    'not-allowed': ({ who }, say) =>
      who.length === 0
        ? 'Det har du ikke adgang til.'
        : `Det kan kun ${typeof who === 'string' ? (da.who[who] ?? who) : say.and(who)}.`,
    'form-too-old': () => 'Det kan jeg ikke bruge længere. Luk vinduet, og prøv igen på beskeden.',
    'nothing-written': () => 'Der står ikke noget at skrive ned.',
    'guests-only-read': () =>
      'Gæster kan læse med, men ikke skrive noget på. Bed en af mødets egne om at gøre det.',
    'quiet-here': () => 'Jeg er sat på stille her. Skriv »lyt igen«, så skriver jeg ned igen.',
    'off-record-here': ({ number }) =>
      `Punkt ${number} er uden for referat, så jeg skriver intet ned om det.`,
    'card-too-old': () => 'Kortet er for gammelt til det. Skriv »dagsorden«, så får du et nyt.',
    'visibility-set': ({ number, title, visibility }) =>
      visibility === 'open' ? `Punkt ${number} er nu åbent: ${title}` : `Punkt ${number} er nu lukket.`,
    'paper-reading': ({ name, count: n }) => (n > 1 ? `Jeg læser ${n} filer …` : `Jeg læser ${name} …`),
    'paper-all-read': ({ read, of }) =>
      read === of
        ? `Jeg har læst alle ${of} filer.`
        : `Jeg har læst ${read} af ${of} filer. Resten står ovenfor.`,
    'paper-empty': ({ name }) => `Der står ikke noget i ${name}.`,
    'paper-too-large': ({ name }) => `${name} er for stor. Jeg læser filer på op til 20 MB.`,
    'paper-unreadable': ({ name }) =>
      `Jeg kan ikke læse ${name}. Gem den igen som Word eller PDF, og send den på ny.`,
    'paper-encrypted': ({ name }) => `${name} er beskyttet med adgangskode. Send den gerne uden.`,
    'paper-scanned': ({ name }) =>
      `${name} er scannet, og billeder af tekst kan jeg ikke læse. Send gerne den oprindelige fil.`,
    'paper-format': ({ name }) => `Jeg læser Word, PDF, HTML og tekst, men ikke ${name}.`,
    'paper-mislabelled': ({ name }) =>
      `${name} er noget andet, end navnet siger. Gem den som Word eller PDF, og send den igen.`,
    'paper-link-refused': ({ name }) =>
      `Jeg henter kun filer, der ligger hos Microsoft, og det gør ${name} ikke. Læg selve filen ind her.`,
    'paper-fetch-failed': ({ name }) => `Jeg kunne ikke hente ${name}. Send den gerne igen.`,
    'paper-send-again': ({ name }) => `Jeg blev afbrudt, mens jeg læste ${name}. Send den gerne igen.`,
    'paper-no-forum': () =>
      'Jeg kan ikke se, hvilket møde papiret er til. Skriv mødets navn og dato øverst, og send det igen.',
    'file-in-chat': () => 'Filer kan jeg kun få privat. Send den til mig dér, eller sæt teksten ind her.',
    'message-too-long': ({ limit }) =>
      `Beskeden er for lang for mig (over ${limit.toLocaleString('da-DK')} tegn). Del den op, eller send den som fil.`,
    'reminders-set': ({ ladder }) =>
      `Påmindelser om opfølgninger herfra er nu sat til »${{ light: 'let', dense: 'tæt' }[ladder] ?? ladder}«.`,
    'away-set': ({ from, until, back, substitute }, say) =>
      `Du er meldt fraværende ${from === null ? '' : `fra ${say.day(from)} `}til og med ${say.day(until)}. ${substitute === null ? 'Påmindelser venter til' : `${substitute} får dine påmindelser indtil`} ${say.day(back)}.`,
    'away-over': () => 'Velkommen tilbage. Du får påmindelser igen.',
    'reminders-mine': ({ ladder }) =>
      `Dine påmindelser er nu sat til »${{ light: 'let', dense: 'tæt' }[ladder] ?? ladder}«, uanset hvor opfølgningen kommer fra.`,
    'free-day-set': ({ day, free }) =>
      `${day === 'labour-day' ? '1. maj' : 'Fredagen efter Kristi himmelfartsdag'} er ${free ? 'fri her: så sender jeg ingen påmindelser' : 'en arbejdsdag her'}.`,
    'ping-reason-needed': ({ label }) =>
      `${label} er flyttet før, så skriv kort hvorfor, f.eks. »udskyd ${label} til fredag, fordi …«.`,
    'ping-which': ({ labels }, say) => `Hvilken mener du: ${say.or(labels)}? Sæt nummeret på.`,
    'ping-none': () =>
      'Jeg kan ikke se, hvilken opfølgning du mener. Sæt nummeret på, f.eks. »færdig CT-17«.',
    'told-waiting': ({ label, name, reason }) => `${name} kan ikke komme videre med ${label}: ${reason}`,
    'offer-made': ({ label, name }) =>
      `Jeg spørger ${name}, om ${label} kan gives videre. Indtil da er den din.`,
    'offer-accepted': ({ label, name }) => `${name} har taget ${label}.`,
    'offer-declined': ({ label, name }) => `${name} kan ikke tage ${label}, så den er stadig din.`,
    'offer-gone': ({ label }) => `${label} er ikke længere tilbudt dig.`,
    'entry-disowned': ({ label }) => `Tak. Jeg spørger, hvem ${label} så er hos.`,
    'calendar-on': ({ address, text }) =>
      `${text ? 'Kalenderen viser opfølgningernes tekst, undtagen lukkede.' : 'Kalenderen viser kun numre. Skriv »kalender med tekst«, hvis teksten skal med.'} Alle, der har linket, kan læse den, så del det ikke. I Outlook vælger du »Tilføj kalender« og »Abonner fra internettet« og sætter det ind: ${address}`,
    'digest-empty': () => 'Du har ikke noget for i denne uge.',
    'digest-sent': () => 'Dit ugeoverblik ligger i din egen chat med mig.',
    'digest-set': ({ off }) =>
      off
        ? 'Du får ikke ugeoverblikket længere. Skriv »ugeoverblik«, når du vil se det.'
        : 'Du får igen et overblik mandag morgen, når der er noget at følge op på.',
    'calendar-off': () => 'Din kalender er slået fra, og linket virker ikke længere.',
    'calendar-is-on': ({ text }) =>
      `Din kalender er slået til og viser ${text ? 'opfølgningernes tekst' : 'kun numre'}. Mangler du linket, så skriv »kalender ny«, og det gamle holder op med at virke.`,
    'calendar-is-off': () => 'Du har ingen kalender hos mig. Skriv »kalender til«, så får du et link.',
    'calendar-text': ({ text }) =>
      text
        ? 'Din kalender viser nu opfølgningernes tekst. Lukkede punkter står der stadig kun med nummer.'
        : 'Din kalender viser nu kun numre.',
    'calendar-no-address': () =>
      'Jeg kan ikke lave en kalender her, for min adresse på nettet er ikke sat op. Bed dem, der driver mig, om at angive PUBLIC_URL.',
    'edited-after-draft': ({ label }) =>
      `Beskeden bag ${label} er ændret, efter at referatet blev skrevet. Referatet er, som det var.`,
    'no-minutes': () =>
      'Jeg kan ikke finde et referat, du har adgang til. Referatet skrives, når mødet slutter.',
    'minutes-approved': ({ forum, day, version }, say) =>
      `Referatet fra ${forum}${day === null ? '' : ` ${say.day(day)}`} er godkendt${version > 1 ? ` i version ${version}` : ''}.`,
    'minutes-your-approval': ({ missing }) =>
      `Tak! Din godkendelse er noteret. Der mangler ${count(missing, 'godkendelse', 'godkendelser')}.`,
    'minutes-final': ({ forum, day, version }, say) =>
      `Referatet fra ${forum}${day === null ? '' : ` ${say.day(day)}`} er godkendt${version > 1 ? ` i version ${version}` : ''}, så det kan ikke kommenteres længere. Skal det rettes, så sig det til referenten.`,
    'minutes-still-draft': () => 'Referatet er stadig et udkast og kan rettes, som det er.',
    'minutes-reason': () =>
      'Hvorfor skal referatet rettes? Skriv for eksempel »ret referat: beløbet i punkt 3 var forkert«.',
    'minutes-reopened': ({ version }) =>
      `Referatet er åbnet igen som udkast til version ${version}. Når det er rettet, skal det godkendes på ny.`,
    'minutes-comment': ({ name, forum, number, text }) =>
      `${name} har en kommentar til referatet fra ${forum}${number === null ? '' : `, punkt ${number}`}: ${text}`,
    'minutes-comment-noted': () => 'Tak! Kommentaren står nu ved referatet, og referenten har fået besked.',
    'minutes-too-late': ({ name }) =>
      `Fristen for kommentarer er gået. ${name === null ? 'Sig det til referenten' : `Skriv til ${name}`}, hvis noget er forkert.`,
    'minutes-missing': ({ forum, day, names, comments }, say) =>
      `Fristen for kommentarer til referatet fra ${forum}${day === null ? '' : ` ${say.day(day)}`} er gået.` +
      (names.length > 0 ? ` Endnu ikke godkendt af ${say.and(names)}.` : '') +
      (comments > 0 ? ` ${count(comments, 'kommentar venter', 'kommentarer venter')} på svar.` : '') +
      ' Skriv »referat godkendt«, når det er på plads.',
    'approval-set': ({ by, days }) =>
      by === 'silence'
        ? `Referater er nu godkendt, når ingen har haft kommentarer inden for ${count(days, 'dag', 'dage')}.`
        : `Referater skal nu godkendes af alle. Der kan kommenteres i ${count(days, 'dag', 'dage')}.`,
    'embargo-lifted': ({ number }) => `Punkt ${number} må nu omtales uden for kredsen.`,
    'no-embargo': ({ number }) => `Punkt ${number} er ikke under embargo.`,
    'file-coming': () => 'Jeg sender dig filen privat.',
    'file-declined': () => 'Så lader vi det være. Skriv igen, hvis du får brug for filen.',
    'file-failed': ({ name }) => `Jeg kunne ikke lægge ${name} op. Bed gerne om filen igen.`,
    failed: ({ reference }) => `Noget gik galt hos mig. Prøv igen om lidt. Reference: ${reference}`,
  },
  help: {
    groups: {
      meeting: 'Mødet',
      agenda: 'Dagsorden',
      capture: 'Beslutninger og opfølgninger',
      change: 'Rettelser',
      minutes: 'Referat',
      ask: 'Spørgsmål',
      settings: 'Indstillinger',
    },
    lines: {
      'start-meeting': 'åbner mødet',
      'end-meeting': 'viser, hvad der er åbent, og lukker mødet',
      'end-anyway': 'lukker mødet, selv om noget er åbent',
      'go-on': 'fortsætter mødet',
      'take-proposals': 'gør, som kortet foreslår',
      minutes: 'viser referatet',
      'approve-minutes': 'godkender referatet',
      'approve-for-all': 'gør referatet endeligt for alle',
      'comment-minutes': 'kommenterer udkastet',
      'reopen-minutes': 'retter et godkendt referat som ny version',
      'minutes-file': 'giver referatet som fil',
      excerpt: 'giver ét punkt til sagen',
      'lift-embargo': 'lader punktet omtale uden for kredsen',
      approval: 'siger, hvordan referater godkendes',
      'plan-meeting': 'planlægger et møde',
      'move-meeting': 'flytter det næste møde',
      'cancel-meeting': 'aflyser det næste møde',
      meetings: 'viser møderne',
      'give-access': 'lader nogen se et lukket punkt',
      'take-access': 'tager adgangen tilbage',
      'forum-settings': 'viser, hvem der er hvad, og hvordan det er sat op',
      agenda: 'viser dagsordenen',
      'add-item': 'sætter et punkt på dagsordenen',
      'rename-item': 'giver punktet en ny titel',
      absent: 'noterer, at nogen ikke kommer',
      'not-absent': 'noterer, at de kommer alligevel',
      'missed-item': 'noterer, hvem der ikke var med til et punkt',
      disqualified: 'noterer, hvem der er inhabil i et punkt',
      'send-agenda': 'sender dagsordenen ud og siger det til dem, der skal fremlægge',
      proposals: 'viser de punkter, medlemmer har foreslået',
      'accept-proposal': 'tager forslaget med på dagsordenen',
      'decline-proposal': 'siger nej til forslaget',
      'proposals-until': 'sætter en frist for at foreslå punkter',
      'item-time': 'giver punktet så lang tid',
      'item-purpose': 'siger, hvad punktet er der for',
      'item-case': 'skriver sagsnummeret på',
      'item-presenters': 'siger, hvem der fremlægger',
      standing: 'gør det til et fast punkt på hvert møde',
      'not-standing': 'gør det til et almindeligt punkt igen',
      pause: 'sætter punktet på pause',
      resume: 'fortsætter efter pausen',
      'remove-item': 'tager punktet af dagsordenen',
      order: 'ændrer rækkefølgen',
      next: 'går til næste punkt',
      'go-to': 'går til et bestemt punkt',
      'close-item': 'afslutter punktet',
      'skip-item': 'springer punktet over',
      'postpone-item': 'gemmer punktet til en anden dag eller til næste møde',
      topic: 'begynder på et nyt emne',
      'say-decided': 'skriver en beslutning på punktet',
      'say-followUp': 'skriver en opfølgning på punktet – navn og frist må stå hvor som helst',
      'answer-slot': 'svarer på det, mødet skal tage stilling til',
      'say-reservation': 'skriver et forbehold på punktet, med navn',
      'say-note': 'skriver en note på punktet',
      done: 'melder en opfølgning færdig',
      reopen: 'åbner den igen',
      due: 'sætter fristen',
      snooze: 'flytter fristen',
      owner: 'giver den en ansvarlig',
      waiting: 'siger, hvad den venter på',
      remark: 'skriver en bemærkning på den',
      edit: 'retter teksten',
      move: 'flytter den til et andet punkt',
      kind: 'gør den til noget andet: beslutning, opgave, note …',
      confirm: 'siger ja til et forslag',
      restore: 'henter den frem igen',
      withdraw: 'trækker den tilbage',
      undo: 'fortryder det seneste, du gjorde',
      'my-tasks': 'det, du har lovet at gøre',
      'tasks-of': 'det, en anden har lovet at gøre',
      overdue: 'det, der er over fristen',
      'from-last': 'det, der stadig er åbent fra tidligere møder',
      status: 'hvor langt det er',
      decided: 'beslutninger om et emne',
      'due-this-week': 'det, der har frist i denne uge',
      awaited: 'det, der venter på andre',
      'last-meeting': 'det, der kom ud af sidste møde',
      asked: 'hvad der blev bedt om, og hvad det blev til',
      moved: 'hvor tit fristen er flyttet',
      news: 'det, der er sket siden sidste møde',
      entry: 'viser én beslutning eller opfølgning',
      forum: 'siger, hvilket møde chatten hører til',
      chair: 'siger, hvem der leder mødet',
      secretary: 'siger, hvem der skriver referat',
      unit: 'siger, hvem der tager imod for en enhed',
      reminders: 'få, almindelige eller mange påmindelser',
      repeat: 'laver den næste, når den er færdig',
      'digest-off': 'stopper ugeoverblikket mandag morgen',
      'digest-on': 'giver dig det igen',
      digest: 'ugens frister og det, der mangler',
      calendar: 'dine frister i din egen kalender',
      language: 'skifter til engelsk',
      quiet: 'jeg skriver intet ned',
      listen: 'jeg lytter med igen',
      'off-record': 'punktet kommer ikke i referatet',
      'on-record': 'punktet kommer med igen',
      'self-test': 'viser, hvilke beskeder jeg får, og hvad der mangler',
      help: 'viser det her',
      doing: 'siger, at du er begyndt på den',
      'not-mine': 'sender den tilbage til referenten',
      'give-on': 'spørger en anden, om de tager den',
      'back-again': 'siger, at du er tilbage før tid',
      'free-day': 'en dag, der er fri hos jer',
      away: 'holder påmindelser tilbage, mens du er væk',
    },
  },
  who: { chair: 'mødelederen', secretary: 'referenten', owner: 'den ansvarlige', member: 'mødets medlemmer' },
  selfTest: {
    localTitle: 'Lokal tilstand',
    local: 'Jeg kører på én maskine uden for Teams, så her er ingen adgange at give.',
    messagesTitle: 'Beskeder',
    messages: {
      everything: 'Jeg får alle beskeder i denne chat.',
      mentions: 'Indtil nu har jeg kun fået de beskeder, der nævner mig.',
      unknown: 'Jeg ved endnu ikke, om jeg får alle beskeder her.',
    },
    giveMessages: (permission) => [
      'Skriv en besked uden at nævne mig, og kør selvtesten igen. Står her stadig det samme, mangler jeg adgang:',
      '1. Åbn chattens apps i Teams (… ved chattens navn, Administrer apps), fjern Tovholder, og føj den til igen.',
      `2. Sig ja, når Teams spørger, om jeg må læse chattens beskeder (${permission}).`,
      `3. Spørger Teams ikke, så bed jeres Teams-administrator tillade, at apps må få adgang i den enkelte chat.`,
      'Indtil da: nævn mig i beskeden, vælg »Gør til beslutning« eller »Gør til opfølgning« ud for den, eller brug Tilføj på kortet.',
    ],
    meetingsTitle: 'Mødets start og slut',
    meetingsSeen: 'Teams fortæller mig, når mødet begynder og slutter.',
    meetingsUnseen: 'Teams har endnu ikke fortalt mig, at et møde begyndte her.',
    giveMeetings: (permission) => [
      `Det følger med, når I føjer mig til chatten på ny og siger ja til mødeoplysninger (${permission}). Indtil da: skriv »start møde« og »slut møde«.`,
    ],
    peopleTitle: 'Besked privat',
    unreached: (names) => `Ikke endnu: ${names}. De skal selv føje mig til med knappen her.`,
  },
  digestParts: {
    unanswered: 'Her har jeg ikke fået svar',
    undelivered: 'Nåede ikke frem',
    overdue: 'Over fristen',
    week: 'I denne uge',
    waiting: 'Afventer',
    undated: 'Uden dato',
    later: 'Senere',
  },
  phrases: {
    and: 'og',
    or: 'eller',
    quote: (words) => `»${words}«`,
    clock: (hhmm) => `kl. ${hhmm.replace(':', '.')}`,
    clocks: (from, to) => `kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`,
    minutes: (n) => `${n} min`,
    by: (day) => `senest ${day}`,
    wasDue: (day) => `fristen var ${day}`,
    dueToday: (day) => `i dag, ${day}`,
    nextMeeting: (body) => (body === null ? 'til næste møde' : `til ${body}`),
    beforeMeeting: (body) => (body === null ? 'før næste møde' : `før ${body}`),
    every: (span, n) => {
      if (span === 'month' && n % 6 === 0 && n < 12) return 'hvert halvår';
      if (span === 'month' && n === 3) return 'hvert kvartal';
      const name = { week: 'uge', month: 'måned', year: 'år' }[span];
      return `${span === 'year' ? 'hvert' : 'hver'} ${n === 1 ? '' : `${n}. `}${name}`;
    },
    everyMeeting: (body) => (body === null ? 'på hvert møde' : `på hvert møde i ${body}`),
    dayFollows: 'dato følger',
    proposed: 'forslag',
    implied: 'antaget',
    notKnown: 'ikke genkendt',
    noOwner: 'ingen ansvarlig',
    noDue: 'ingen frist',
    moved: (n) => (n === 1 ? 'flyttet én gang' : `flyttet ${word(n)} gange`),
    waitingFor: (remark) => `afventer: ${remark}`,
    finished: (remark) => (remark === null ? '✓ færdig' : `✓ færdig: ${remark}`),
    embargo: 'embargo',
    closedEntry: 'Hører til et lukket punkt',
    assumed: {
      year: (year) => `regnet som ${year}`,
      nextYear: 'næste år, for dagen er passeret i år',
      weekday: (other) => `eller ${other}?`,
      spanEnd: {
        week: 'ugens fredag',
        weekend: 'weekendens søndag',
        month: 'månedens sidste dag',
        quarter: 'kvartalets sidste dag',
        year: 'årets sidste dag',
      },
      dayFirst: null,
      convention: {
        primo: 'primo er den 5.',
        medio: 'medio er den 15.',
        ultimo: 'ultimo er den sidste',
        before: 'sidste dag inden',
        weekStart: 'ugens mandag',
        weekMiddle: 'ugens onsdag',
      },
      otherConvention: (phrase) => `sådan regnes »${phrase}«`,
      meeting: (day) => (day === null ? 'regnet fra mødet' : `fordi mødet er ${day}`),
    },
    item: (n) => `Punkt ${n}`,
    itemClosed: (n) => `Punkt ${n} (lukket)`,
    itemOf: (n, of) => `Punkt ${n} af ${of}`,
    itemTitle: (n, title) => `Punkt ${n}: ${title}`,
    past: {
      made: 'skrev det',
      withdrawn: 'trak det tilbage',
      restored: 'hentede det frem igen',
      suggested: 'gjorde det til et forslag igen',
      confirmed: 'skrev forslaget på',
      byEdit: 'rettede beskeden',
      byDelete: 'slettede beskeden',
      undone: 'fortrød',
    },
    furtherDown: (what) => `${what} – se kortet længere nede`,
    itemGone: 'Punktet er ikke længere på dagsordenen',
    runs: (since, until) => `siden ${since}${until === null ? '' : `, til ${until}`}`,
    spent: (used, planned) => (planned === null ? `brugte ${used} min` : `brugte ${used} af ${planned} min`),
    postponedTo: (day) => `udskudt til ${day}`,
    absent: (names) => `Afbud: ${names}`,
    absentHere: (names) => `uden ${names}`,
    disqualified: (names) => `inhabil: ${names}`,
    sent: (when) => `Udsendt ${when}`,
    proposalsWaiting: (n) => (n === 1 ? 'Ét forslag venter på svar.' : `${n} forslag venter på svar.`),
    proposalsUntil: (when) => `Foreslå punkter inden ${when} med »punkt+ Titel«.`,
    proposedBy: (name) => `foreslået af ${name}`,
    fromLast: (open, overdue, undated) =>
      `Opfølgning fra sidst: ${open} ${open === 1 ? 'åben' : 'åbne'}${overdue === 0 ? '' : `, ${overdue} over fristen`}${undated === 0 ? '' : `, ${undated} uden dato`}`,
    carriedFrom: (day) => `Overført fra mødet ${day}`,
    caseNumber: (n) => `sag ${n}`,
    counts: (decisions, followUps, suggestions) =>
      [
        decisions > 0 ? count(decisions, 'beslutning', 'beslutninger') : '',
        followUps > 0 ? count(followUps, 'opfølgning', 'opfølgninger') : '',
        suggestions > 0 ? `${suggestions} forslag` : '',
      ]
        .filter(Boolean)
        .join(', '),
    items: (n) => count(n, 'punkt', 'punkter'),
    notStarted: 'Mødet er ikke begyndt',
    running: (since, number, of) =>
      `I gang${since === null ? '' : ` siden ${since}`}${number === null ? '' : ` – punkt ${number} af ${of}`}`,
    ended: (at) => (at === null ? 'Mødet er slut' : `Mødet sluttede ${at}`),
    reach: (reachable, of) => `${reachable} af ${of} kan få besked privat.`,
    all: (n) => `Vis alle ${n}`,
    more: (n) => `… og ${n} til`,
    older: (n) => (n === 1 ? '1 ældre er ikke vist' : `${n} ældre er ikke vist`),
    itemsHidden: (n) => `… og ${count(n, 'punkt', 'punkter')} til`,
    shortened: 'Referatet er forkortet her. Det hele står i udgaven, referenten kan hente.',
    unconfirmed: (n) => (n === 1 ? 'Ét forslag er ikke bekræftet' : `${n} forslag er ikke bekræftet`),
    lacks: (owner, due) =>
      owner && due ? 'hverken ansvarlig eller frist' : owner ? 'ingen ansvarlig' : 'ingen frist',
    kroner: (year, min, max) => `${year}: ${max === null ? min : `${min}–${max}`} kr.`,
    minutesOf: (forum, day) => (day === null ? forum : `${forum}, ${day}`),
    awayFrom: (absent, disqualified) =>
      [absent && `Fraværende: ${absent}`, disqualified && `Inhabil: ${disqualified}`]
        .filter(Boolean)
        .join(' · '),
    minutesDraft: (version, until, silence) =>
      `Udkast${version > 1 ? ` til version ${version}` : ''}${until === null ? '' : ` · kommentarer senest ${until}`}${silence ? ' · derefter godkendt' : ''}`,
    minutesFinal: (version, at) =>
      `Godkendt${at === null ? '' : ` ${at}`}${version > 1 ? ` · version ${version}` : ''}`,
    minutesReason: (reason) => `Rettet: ${reason}`,
    approvedBy: (names) => `Godkendt af ${names}`,
    approvalsMissing: (names) => `Mangler at godkende: ${names}`,
    fileFormats: { docx: 'Word', html: 'HTML', md: 'Markdown' },
    copySent: (names) => `✓ Sendt til ${names}`,
    copyKept: (names) => `Ikke sendt til ${names}, der ikke har adgang til punktet.`,
    fileOffered: (excerpt, forum, day) =>
      `${excerpt ? 'Delreferat' : 'Referat'} fra ${forum}${day === null ? '' : ` ${day}`}. Må jeg lægge filen i dit OneDrive?`,
    fileStored: (name) => `${name} ligger nu i dit OneDrive.`,
    followUpsFrom: (forum) => `Opfølgning fra ${forum}`,
    isItDone: (label) => `Er ${label} færdig?`,
    staysOpen: (label) => `${label} står stadig åben`,
    wrote: (name, text) => `${name} skrev: »${text}«`,
    digestHeading: (week) => `Ugeoverblik, uge ${week}`,
    fromTo: (from, to) => `${from} til ${to}`,
    digestCounts: (week, overdue) =>
      [week > 0 ? `${week} i denne uge` : '', overdue > 0 ? `${overdue} over fristen` : '']
        .filter(Boolean)
        .join(', '),
    wholeForum: (name) => `Alle i ${name}`,
    notReachedBy: (names) => `nåede ikke ${names}`,
    named: (name, items, n) =>
      n === 1
        ? `${name}: du har en opfølgning, ${items}.`
        : `${name}: du har ${word(n)} opfølgninger: ${items}.`,
    namedHow:
      'Jeg kan ikke skrive til jer privat endnu. Tilføj mig i Teams, eller svar her, f.eks. »færdig« og nummeret.',
    pingWhy: {
      substitute: (name) => `For ${name ?? 'en kollega'}, der er væk`,
      nobody: 'Ingen, jeg kan skrive til, har den. Hvem skal have den?',
      former: 'Den er ikke din længere',
      disowned: 'Den er meldt »ikke min«. Hvem skal have den?',
      undelivered: (name) => `${name ?? 'Den ansvarlige'} kan ikke nås i Teams`,
      away: (name) => `${name ?? 'Den ansvarlige'} er væk, så påmindelsen venter`,
      escalated: (name) => `Jeg minder ikke ${name === null ? '' : `${name} `}mere om den`,
      offered: (name) => `${name ?? 'En kollega'} spørger, om du tager den`,
    },
    offeredTo: (name) => `Tilbudt ${name}, som ikke har svaret endnu`,
    told: (name, days, unreached) =>
      `Påmindet${name === '' ? '' : ` ${name}`} ${days}${unreached === null ? '' : ` (kunne ikke nås ${unreached})`}`,
    tomorrow: (day) => `Næste arbejdsdag, ${day}`,
    inAWeek: (day) => `Om en uge, ${day}`,
    toNextMeeting: (day) => `Næste møde, ${day}`,
    pingOffered: 'En kollega vil give dig en opfølgning',
    pingEscalated: (n) =>
      n === 1 ? 'En opfølgning, der ikke er blevet færdig' : 'Opfølgninger, der ikke er blevet færdige',
    pingAsked: (n) => (n === 1 ? 'En opfølgning, du bør kende til' : 'Opfølgninger, du bør kende til'),
    pingDone: 'Tak!',
    pingHeading: (n) => (n === 1 ? 'Du har en opfølgning' : `Du har ${word(n)} opfølgninger`),
    decidedIn: (forum, day) => (day === null ? forum : `${forum} ${day}`),
    undelivered: (labels) => `Jeg kunne ikke få fat i de ansvarlige for ${labels}.`,
    paperFor: (kind, forum, day) => `${kind} til ${forum}${day === null ? '' : ` ${day}`}`,
    paperItems: (n, updated) =>
      updated
        ? count(n, 'punkt er opdateret', 'punkter er opdateret')
        : `${count(n, 'punkt', 'punkter')} på dagsordenen`,
    paperWaiting: (forum) => `${forum} har ikke nogen chat med mig endnu. Punkterne venter, til den er der.`,
    paperUnchanged: 'Jeg har papiret i forvejen, og intet i det er nyt.',
    paperChanged: (what) => `Ændret: ${what}`,
    paperChange: ({ field, added, removed }) => {
      const parts: Partial<Record<typeof field, [string, string]>> = {
        asks: ['indstillingspunkt', 'indstillingspunkter'],
        outcomes: ['beslutning', 'beslutninger'],
        followUps: ['opfølgning', 'opfølgninger'],
      };
      const part = parts[field];
      const name = {
        title: 'titel',
        presenters: 'hvem der fremlægger',
        minutes: 'tid',
        visibility: 'åbent eller lukket',
        asks: 'indstillingspunkter',
        effects: 'effekt',
        background: 'baggrund',
        communication: 'kommunikation',
        coordination: 'koordinering',
        costs: 'økonomi',
        attachments: 'bilag',
        caseNumber: 'sagsnummer',
        caseOfficers: 'sagsbehandler eller afdeling',
        outcomes: 'beslutninger',
        followUps: 'opfølgninger',
        due: 'frist',
      }[field];
      if (!part || added + removed === 0) return name;
      const one = (n: number, how: [string, string]): string =>
        `${n} ${how[n === 1 ? 0 : 1]} ${part[n === 1 ? 0 : 1]}`;
      const same = Math.min(added, removed);
      return [
        same > 0 ? one(same, ['ændret', 'ændrede']) : '',
        added > same ? one(added - same, [field === 'asks' ? 'nyt' : 'ny', 'nye']) : '',
        removed > same ? one(removed - same, ['fjernet', 'fjernede']) : '',
      ]
        .filter(Boolean)
        .join(', ');
    },
    related: (earlier, kind, forum, day, number) =>
      `${earlier ? 'Tidligere' : 'Senere'}: ${kind === null ? '' : `${kind.toLowerCase()} på `}${forum}${day === null ? '' : ` ${day}`}, punkt ${number}`,
    turned: (from, to) =>
      from === '' ? `tilføjet »${to}«` : to === '' ? `udgået »${from}«` : `»${from}« → »${to}«`,
    paperRead: (asks, outcomes, followUps) =>
      [
        asks > 0 ? `${asks} ting at tage stilling til` : '',
        outcomes > 0 ? count(outcomes, 'beslutning', 'beslutninger') : '',
        followUps > 0 ? count(followUps, 'opfølgning', 'opfølgninger') : '',
      ]
        .filter(Boolean)
        .join(', '),
    stillOpen: (n) => (n === 1 ? 'Én ting er stadig åben.' : `${n} ting er stadig åbne.`),
    leftOpen: (n) => (n === 1 ? 'Én ting stod åben.' : `${n} ting stod åbne.`),
    openThings: (n) => (n === 1 ? 'én ting er åben' : `${n} ting er åbne`),
    takeAll: (n) => `Gør som foreslået (${n})`,
    askOf: (item, ask) => `Punkt ${item}, indstilling ${ask}`,
    because: { 'case-officer': 'sagsbehandler', responsible: 'ansvarlig leder', author: 'skrev den' },
    reserved: {
      reservation: (name, text) => `${name} tog forbehold${text === null ? '' : `: ${text}`}`,
      opinion: (name, text) =>
        `${name} ønskede ført til referat${text === null ? ' en særlig mening' : `: ${text}`}`,
    },
    suggestionSpeak: (n) => (n === 0 ? '' : `${n} forslag venter på svar.`),
    listSpeak: (n) => `${count(n, 'linje', 'linjer')} i svaret.`,
    factAsked: (ask, outcome) => `${ask} → ${outcome ?? 'intet udfald noteret'}`,
    factReservation: (kind, name, text, title) =>
      `${kind === 'reservation' ? 'Forbehold' : 'Særudtalelse'} fra ${name}${text === null ? '' : `: ${text}`} (${title})`,
    factNeverMoved: (label) => `${label} er ikke flyttet.`,
    factItem: (number, day, title, held) =>
      `${day === null ? '' : `${day}, `}punkt ${number}: ${title} · ${held ? 'intet noteret' : 'på dagsordenen'}`,
    factDraft: (forum, day) => `Referat fra ${forum}${day === null ? '' : ` ${day}`}: mangler godkendelse`,
    aliases: (words) => `også: ${words}`,
    helloForum: (forum) => `Chatten hører til ${forum}.`,
    writtenBy: (name) => `Skrevet af ${name}`,
    readOwner: (who) => `Ansvarlig læser jeg som ${who}.`,
    readDue: (due) => `Fristen læser jeg som ${due}.`,
    forumIs: (forum) => `Chatten hører til ${forum}`,
    membersShown: (n) => `De første ${n} navne vises.`,
    prepare: {
      overdue: 'Over fristen',
      promised: 'Lovet til mødet',
      undated: 'Uden dato – spørg på mødet',
      proposals: 'Forslag til dagsordenen, der venter på svar',
      noItems: 'Dagsordenen er tom endnu.',
      paperMissing: 'papir mangler',
      hint: 'Skriv »dagsorden« i mødets chat, så kan du svare på forslagene.',
      speak: (items, overdue) =>
        `Forberedelse til mødet: ${count(items, 'punkt', 'punkter')}, ${count(overdue, 'opfølgning', 'opfølgninger')} over fristen.`,
    },
    forum: {
      settings: 'Sådan er det sat op',
      chair: 'Mødeleder',
      secretary: 'Referent',
      nobody: 'ikke valgt',
      units: 'Enheder',
      aliases: 'Kaldes også',
      numbers: 'Numre',
      chats: 'Chats',
      untitled: 'chat uden navn',
      reminders: 'Påmindelser',
      ladders: { light: 'let', normal: 'normal', dense: 'tæt' },
      language: 'Sprog',
      languages: { da: 'dansk', en: 'engelsk' },
      approval: 'Referat',
      approvals: (by, days) =>
        by === 'members'
          ? `godkendes af hver deltager, ${count(days, 'dag', 'dage')} til bemærkninger`
          : `gælder, når ${count(days, 'dag', 'dage')} er gået uden indvendinger`,
      coming: 'Kommende møder',
      held: 'Seneste møder',
      noMeetings: 'Der er ingen møder på vej.',
      planHint: 'Skriv for eksempel »møde 4/12 kl. 9-11«.',
      noDay: 'Dato følger',
      going: 'i gang',
      speak: (meetings) => `${count(meetings, 'kommende møde', 'kommende møder')}.`,
    },
  },
};

/** What is offered where nothing was found. */
const nearest = (titles: readonly string[], say: Say): string =>
  titles.length === 0 ? '' : ` Det nærmeste er ${say.and(titles.map((title) => `»${title}«`))}.`;
