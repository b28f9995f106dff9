/** What people put before a question to be polite. */
const polite =
  '(?:(?:hej|hi|hey|hello)[,!]?\\s+)?' +
  '(?:(?:kan|vil)\\s+du\\s+(?:lige\\s+)?(?:sige|fortælle|huske|finde|vise)(?:\\s+(?:mig|os))?,?\\s+|' +
  'ved\\s+du,?\\s+|(?:can|could)\\s+you\\s+(?:please\\s+)?(?:tell|show|remind)(?:\\s+(?:me|us))?,?\\s+|' +
  'do\\s+you\\s+know\\s+|vis\\s+(?:mig\\s+|os\\s+)?|show\\s+(?:me\\s+|us\\s+)?)?';

/** A whole question in people's own wording; a space stands for any, and it may end with a question mark. */
export const question = (words: string): RegExp =>
  new RegExp(`^${polite}(?:${words.replace(/ /g, '\\s+')})\\s*[?!.]*$`, 'isu');

/** What a question is about. */
export const topic = '(?<topic>\\S.*?)';

/** "om", "about" and their like. */
export const aboutDa =
  '(?:om|omkring|vedrørende|vedr\\.|angående|ang\\.|med hensyn til|med|i forhold til|ift\\.|i sagen om|til|ved|på)';
export const aboutEn = '(?:about|on|regarding|concerning|for|with|as to|in the matter of|to)';

const lead =
  /^(?:(?:sagen|punktet|emnet|papiret|indstillingen|forslaget|arbejdet|beslutningen)\s+(?:om|vedrørende|med)\s+|(?:the\s+)?(?:case|item|topic|paper|proposal|work|matter)\s+(?:of|on|about)\s+|(?:det\s+med|the|den|det|de)\s+)/iu;

/** The words that carry a topic: without quotes and what only leads up to it. */
export const bareTopic = (said: string | undefined): string =>
  (said ?? '')
    .trim()
    .replace(/^["'»“”„«]+|["'»“”„«?!.]+$/gu, '')
    .replace(lead, '')
    .trim();
