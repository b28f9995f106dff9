const politely = 'ok(?:ay)?|ja|jo|så|tak|hej|desværre|beklager|yes|yep|so|thanks|hi|sorry';
const subject =
  "(?:er\\s+(?:den|det|jeg)|(?:den|det|opgaven|jeg|it|this|that|i)(?:\\s+(?:er|har|is|am|have)|['’](?:s|m|ve))?)";
const already = 'nu|allerede|stadig|fortsat|desværre|now|all|already|still';

/** What an answer may begin with before it says anything: "Ja tak, den er nu …", "it's now …". Use with flags `iu`. */
export const leadIn = `(?:(?:${politely})[,.!]?\\s+)*(?:(?:${subject}|er|is)\\s+)?(?:(?:${already})\\s+)*`;

/** One of these words after a lead-in, followed by this. */
export const ledIn = (words: readonly string[], tail: string): RegExp =>
  new RegExp(
    `^${leadIn}(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])\\s*${tail}\\s*[.!]*$`,
    'isu',
  );
