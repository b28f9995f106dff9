import type { Day } from '../domain/day.js';
import type { Paper } from '../domain/paper.js';
import { sameBody } from './words/bodies.js';
import { plainKey } from './words/text.js';

export interface Meeting {
  /** The forum's name and its other names ("CT", "chefmøde"). */
  names: readonly string[];
  day: Day | null;
}

/** Whether a link of a paper's chain means this meeting. */
export function linksTo(link: Paper['chain'][number], meeting: Meeting): boolean {
  return (
    link.date !== null &&
    link.date === meeting.day &&
    meeting.names.some((n) => sameBody(n, link.body) || plainKey(n) === plainKey(link.body))
  );
}

const promise =
  /(?:fremsendes|fremlægge|forelægges|præsenteres|genbehandles|genoptages|udarbejdes|vender? tilbage|kommer tilbage|får præsenteret|fremsende|forelægge|præsentere|udarbejde|få et (?:forslag|oplæg)|bring back|present|submit)/iu;
const paperNoun =
  /(?:indstilling|sag(?:en)?|oplæg|forslag|notat|udkast|plan|program|redegørelse|paper|proposal|draft|report)/iu;
const fillWords = new Set([
  'sparring',
  'indstilling',
  'orientering',
  'vedr',
  'vedrørende',
  'forslag',
  'oplæg',
  'status',
  'med',
  'for',
  'den',
  'det',
  'til',
  'som',
  'ift',
]);

/**
 * Whether a paper that arrives is the one that an earlier item promised ("Der fremsendes en indstilling … den 21.
 * februar 2020"): it is for the promised day or names the meeting where it was promised, and it is about the same.
 */
export function keepsPromise(
  given: { text: string; due: Day | null; title: string; meeting: Meeting },
  paper: Paper,
): boolean {
  if (!promise.test(given.text) || !paperNoun.test(given.text)) return false;
  const onTheDay = given.due !== null && given.due === paper.date;
  const named = paper.chain.some((link) => linksTo(link, given.meeting));
  const wanted = topics(`${given.title} ${given.text}`);
  const shared = topics(paper.title).filter((t) => wanted.some((w) => alike(w, t))).length;
  return (onTheDay && named) || ((onTheDay || named) && shared > 0);
}

function topics(text: string): string[] {
  return plainKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 3 && !fillWords.has(w));
}

/** "pårørendestøtte" and "pårørendeindsats" share their first part. */
function alike(a: string, b: string): boolean {
  return a === b || (a.length > 7 && b.length > 7 && a.slice(0, 7) === b.slice(0, 7));
}
