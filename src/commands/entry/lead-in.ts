const politely = 'ok(?:ay)?|ja|jo|tak|hej|desværre|beklager|yes|yep|thanks|hi|sorry';
const subject = "(?:den|det|opgaven|jeg|it|this|that|i)(?:\\s+(?:er|har|is|am|have)|['’](?:s|m|ve))?";
const already = 'nu|allerede|desværre|now|all|already';

/** What an answer may begin with before it says anything: "Ja tak, den er nu …", "it's now …". Use with flags `iu`. */
export const leadIn = `(?:(?:${politely})[,.!]?\\s+)*(?:(?:${subject}|er|is)\\s+)?(?:(?:${already})\\s+)*`;

/** One of these words after a lead-in, followed by this. */
export const ledIn = (words: readonly string[], tail: string): RegExp =>
  new RegExp(
    `^${leadIn}(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])\\s*${tail}\\s*[.!]*$`,
    'isu',
  );
