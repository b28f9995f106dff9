/** What is asked of a meeting, in the passive: "regnskabet godkendes", "beløbet tilføres kassen". */
const verbs =
  'afholdes|afslås|afsættes|afvises|anbefales|anvendes|bekræftes|bemyndiges|besluttes|bevilges|drøftes|etableres|evalueres|fastholdes|fastsættes|finansieres|forelægges|forhøjes|forlænges|fremsendes|frigives|følges|genbehandles|gennemføres|gives|godkendes|igangsættes|imødekommes|indarbejdes|indgås|indstilles|iværksættes|købes|meddeles|nedlægges|nedsættes|offentliggøres|omplaceres|ophæves|opkræves|optages|orienteres|overføres|oversendes|prioriteres|reduceres|sendes|sælges|tages|tilføres|tiltrædes|udarbejdes|udbetales|udpeges|udsendes|vedtages|videreføres|vælges|ydes|ændres';

/** Such a clause that is complete with its verb. */
export const endsWithAsk = new RegExp(
  `(?<!\\p{L})(?:(?:${verbs})|tages til (?:efterretning|orientering))[.,;]?$`,
  'iu',
);
export const hasAsk = new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'iu');
