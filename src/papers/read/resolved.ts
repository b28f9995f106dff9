import { sentences } from '../words/text.js';

/** "RESOLVED that …", "It was unanimously agreed to …": how English minutes write down what was decided. */
const resolution =
  /(?:\bit was (?:[a-z]+ ){0,2}(?=(?:resolved|agreed|decided)\b)|\bIT WAS (?:[A-Z]+ )?(?=RESOLVED\b)|(?=\bRESOLVED\b(?! TO RECOMMEND BY)))/iu;
/** An application's own number, of three parts and more. */
const reference = /^[\p{Lu}\d]{1,7}(?:\/[\p{Lu}\d]{2,8}){2,4}(?!\S)/u;
const shouted = /\bRESOLVED\b/u;
const told = /\bit was (?:[a-z]+ ){0,2}(?:resolved|agreed|decided)\b/iu;

/** "At the January meeting it was agreed to wait": what another meeting settled. */
const earlier =
  /^(?:at|in|on) (?:the|its|a|our) (?:last|previous|earlier|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? meeting(?!\p{L})|^(?:last (?:year|month)|previously|in (?:19|20)\d\d)(?!\p{L})/iu;

/** A paragraph cut where it resolves: what goes before, and the resolution from its verb on. */
export function resolvedIn(text: string): { before: string; resolution: string } | null {
  if (text.length > 4000 || !(shouted.test(text) || told.test(text))) return null;
  const all = sentences(text);
  const at = all.findIndex((s) => shouted.test(s) || (told.test(s) && !earlier.test(s)));
  const sentence = all[at];
  if (sentence === undefined) return null;
  // "DC/24/00412 - 3 Church Road. It was agreed to support": what it is about belongs to what was agreed on it.
  if (at > 0 && reference.test(text)) return { before: '', resolution: text };
  const m = resolution.exec(sentence);
  const from = m ? m.index + m[0].length : 0;
  return {
    before: all.slice(0, at).join(' '),
    resolution: [sentence.slice(from), ...all.slice(at + 1)].join(' '),
  };
}

/** "RESOLVED that": what was resolved stands on the lines below. */
export const opensAlone = (text: string): boolean => /^RESOLVED\s?(?:that|to)?\s?[:–—-]?$/iu.test(text);

/** "The meeting closed at 5.40 pm", "Mødet hævet kl. 18.40": what follows belongs to no item. */
const closing =
  /^(?:the (?:meeting|chair(?:man|person)?)\b.{0,60}\b(?:closed|concluded|ended|finished|rose|adjourned)\b|there being no (?:further|other) business|signed\b[\s:.…_]|dated this\b|mødet (?:blev )?(?:hævet|sluttede|slut)(?: kl)?(?!\p{L}))/iu;

export const closesMeeting = (text: string): boolean => text.length < 160 && closing.test(text);
