import { matches } from './pattern.js';

/** A word of a message, where it stands, in lower case and as written. */
export interface Word {
  word: string;
  start: number;
  end: number;
  capital: boolean;
  /** Stands right behind an @. */
  at: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string, lower: string, from = 0): Word[] {
  const words: Word[] = [];
  for (const match of matches(pattern, lower)) {
    const start = match.index;
    const first = text.charAt(start);
    words.push({
      word: match[0],
      start: from + start,
      end: from + start + match[0].length,
      capital: first !== lower.charAt(start),
      at: start > 0 && lower.charAt(start - 1) === '@',
    });
  }
  return words;
}
