/** Small things about text that every room of papers needs. */

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** For comparing labels and titles: lower case, no emphasis, one kind of quote and dash, no end punctuation. */
export function plainKey(text: string): string {
  return squeeze(
    text
      .normalize('NFC')
      .replace(/[*_`]/g, '')
      .replace(/[”“„«»"’‘´']/g, "'")
      .replace(/[‐‑–—−]/g, '-'),
  )
    .replace(/[\s.:;,]+$/, '')
    .toLowerCase();
}

/** Sentences of a paragraph. Does not split after ordinals, abbreviations and initials. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const m of text.matchAll(/[.!?][)"”']?\s+(?=[\p{Lu}"”“(])/gu)) {
    const before = text.slice(Math.max(from, m.index - 24), m.index + 1);
    if (
      /(?:^|[\s(])(?:\d+(?:[-–]\d+)?|\p{Lu}|[a-zæøå]|bl\.a|ca|jf|pkt|nr|kl|evt|inkl|ekskl|mht|mhp|ift|ifht|vedr|hhv|f\.eks|fx|d\.v\.s|dvs|m\.v|mv|m\.fl|stk|kr|mio|mia|tkr|afd|adm|dir|sml|osv|m\.m|o\.l|str|tlf|v|m|d|Mr|Ms|Dr|No)\.$/u.test(
        before,
      ) &&
      !endsSentenceAnyway(before)
    ) {
      continue;
    }
    parts.push(text.slice(from, m.index + m[0].length).trim());
    from = m.index + m[0].length;
  }
  const rest = text.slice(from).trim();
  if (rest) parts.push(rest);
  return parts;
}

/** "kr.", "mv." and years end a sentence when a capital follows; "3." and "ca." do not. */
function endsSentenceAnyway(before: string): boolean {
  return /(?:kr|mio|mia|tkr|mv|m\.v|m\.fl|osv|m\.m|o\.l|\b(?:19|20)\d\d)\.$/.test(before);
}

/** Start of a list whose lead-in this is. */
export function opensList(text: string): boolean {
  return /:\s*$/.test(text);
}

export function stripEnds(text: string): string {
  return text.replace(/^[\s:;,–—-]+/, '').replace(/[\s:;,–—-]+$/, '');
}
