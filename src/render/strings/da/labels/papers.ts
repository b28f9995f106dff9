/** What was read of a paper. */
export const papersLabels = {
  paper: 'Læst og sat på dagsordenen',
  correct: 'Ret',
  closesPromise: 'Lukker papiret denne opfølgning?',
  turned: 'Ændret i forhold til det, der blev lagt op til',
  isOpenOrClosed: 'Er punktet åbent eller lukket?',
  untilAnswered: 'Papiret siger det ikke. Indtil du svarer, er punktet lukket.',
  visibilityOpen: 'Åbent',
  visibilityClosed: 'Lukket',
  markedOpen: 'Åbent punkt',
  markedClosed: 'Lukket punkt',
  warnings: 'Se lige efter',
  waitingForums: 'Der ligger papirer og venter på',
};
