import type { OutcomeKind } from '../../domain/outcome.js';

/** What people say about what was said before. All patterns are matched on lower case without greeting and end mark. */
export interface ThreadWords {
  /** Words of which one must be in a line for it to be an answer at all; a line of a day alone is looked at anyway. */
  gate: RegExp;
  /** "Jeg tager den", "det kan jeg godt". */
  take: RegExp;
  /** "Jeg kan godt tage vagtplanen": the group `what` is looked for in what has to be done. */
  takeNamed: RegExp;
  /** A promise whose object is only a pronoun: "jeg sender den til dem i morgen". */
  pronoun: RegExp;
  yes: RegExp;
  no: RegExp;
  /** "Skal jeg sende den rundt?": the group `what` is a deed offered. */
  offer: RegExp;
  /** "Ja tak", "meget gerne": taken up. */
  please: RegExp;
  /** A yes or no that goes on to say something new. */
  moreover: RegExp;
  /** "glem det", "stryg den". */
  withdraw: RegExp;
  /** "Glem det med skiltene": the group `what` is looked for in what has to be done. */
  withdrawNamed: RegExp;
  /** Before a name: "nej, det er". After it: "tager den i stedet". */
  othersBefore: RegExp;
  othersAfter: RegExp;
  /** "godkendt" by itself. */
  decided: readonly { kind: OutcomeKind; pattern: RegExp; sure: boolean }[];
  /** Asks for somebody to do something: "hvem kan …", "er der nogen, der …". */
  asks: RegExp;
  /** "hvornår", "when": a bare day answers it. */
  when: RegExp;
  /** Said before a day without meaning another one: "ok", "nå ja". */
  lead: RegExp;
  /** Behind a day: "i stedet". */
  instead: RegExp;
  /** Opens a correction of a day: "nej, torsdag", "lad os sige mandag". */
  rather: RegExp;
  /** A proposal whose text "godkendt" decides. */
  proposal: RegExp;
}
