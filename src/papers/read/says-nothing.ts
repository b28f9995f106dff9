/** Minutes that say that there is nothing: a dash, "Ingen", and the buttons of a saved page. */
const nothing =
  /^(?:-+|–+|ingen(?: beslutning| referat)?|intet|lukket|n\/a|\.|protokol|beslutning|godkend underskrift|til top|tilbage.{0,30}|ad\.? ?\d{1,2}\)?)\.?:?$/iu;
const undecided =
  /^(?:ingen afgørelse noteret|no outcome recorded|intet (?:ført )?til referat|nothing minuted)(?:[.:]|$)/iu;

/** Whether a line stands where an outcome would, and is none. */
export const saysNothing = (text: string): boolean => nothing.test(text) || undecided.test(text);
