/** How the bot introduces itself, and what it asks first. */
export const helloLabels = {
  join: 'Jeg er ikke med i chatten endnu',
  joinWhy: 'Føj mig til, så kan jeg skrive det ned og holde øje med det for jer.',
  joinDo: 'Føj til chatten',
  selfTest: 'Selvtest',
  whichForum: 'Hvilket møde hører chatten til?',
  whichForumWhy: 'Så kan jeg samle dagsorden, beslutninger og opfølgninger for jer.',
  forumName: 'Mødets navn',
  forumChosen: 'Det er afklaret, hvilket møde chatten hører til.',
  forumMissing: 'Skriv et navn.',
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
  forumCard: 'Mødeforum',
  help: 'Det kan du skrive',
  helpHow: 'I en fælles chat nævner du mig først: @Tovholder dagsorden.',
};
