import type { OutcomeKind } from '../../domain/outcome.js';
import { isBodyWord, withoutGenitive } from '../words/bodies.js';
import { findVerbs, type VerbHit } from '../words/outcome-verbs.js';
import { squeeze } from '../words/text.js';

export interface OutcomeClause {
  kind: OutcomeKind;
  by: string | null;
  /** What was decided, after the verb; empty in a lead-in. */
  object: string;
  form: VerbHit['form'];
}

const adverbs =
  /^(?:[\s,]*(?:desuden|derudover|herefter|endvidere|også|samtidig|samtidigt|ligeledes|enstemmigt|derfor|herudover|i øvrigt|efterfølgende|dermed|således|blandt andet|bl\.a\.|følgende|afslutningsvis|i den forbindelse|indledningsvis|videre|generelt|overordnet|also|unanimously|further)(?=[\s:,.]|$))+/iu;

/** The clauses of a sentence that decide, in order: "CT drøftede oplægget | og besluttede, at …". */
export function outcomeClauses(sentence: string, lead: boolean): OutcomeClause[] {
  const text = squeeze(sentence).replace(/\s*:$/, '');
  const hits = findVerbs(text).filter((h) => lead || h.form !== 'noun' || startsClause(text, h));
  const clauses: OutcomeClause[] = [];
  let by: string | null = null;
  let from = 0;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || (i > 0 && !joined(text.slice(from, hit.index)))) continue;
    const before = text.slice(i === 0 ? 0 : clauseStart(text, from, hit.index), hit.index);
    if (i === 0 && !mayBeSubject(before)) return [];
    const next = hits.slice(i + 1).find((h) => joined(text.slice(hit.index + hit.length, h.index)));
    const end = next ? clauseStart(text, hit.index + hit.length, next.index) : text.length;
    const read = readParts(before, text.slice(hit.index + hit.length, end), hit, text);
    by = read.by ?? (hit.form === 'active' ? by : null);
    clauses.push({ ...read, by });
    from = hit.index + hit.length;
  }
  return clauses;
}

function startsClause(text: string, hit: VerbHit): boolean {
  return /^der (?:er|var|blev) (?:\S+ ){0,2}$/i.test(text.slice(0, hit.index));
}

/** A second verb starts a clause of its own only after "og", "hvorefter" or a comma and "og". */
function joined(between: string): boolean {
  const m = /(?:,|\s)(?:og|samt|hvorefter|and)\s+(.{0,60})$/iu.exec(between);
  return m !== null && (m[1] ?? '').trim().split(/\s+/).length <= 4 && !/\bat\b/.test(m[1] ?? '');
}

function clauseStart(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const m = /(?:,\s*|\s+)(?:og|samt|hvorefter|and)\s+(?=[^,]{0,60}$)/iu.exec(between);
  return m ? from + m.index : from;
}

/** What stands before the verb is whoever decides or an adverb, not a clause of its own. */
function mayBeSubject(before: string): boolean {
  const words = before.trim().split(/\s+/);
  return (
    words.length <= 16 &&
    !/(?:^|\s)(?:som|hvis|når|fordi|hvilket|såfremt|if|when|which|blev der|at)\s/iu.test(
      before.replace(/^(?:på baggrund af|med henblik på) /iu, ''),
    )
  );
}

function readParts(before: string, after: string, hit: VerbHit, text: string): Omit<OutcomeClause, never> {
  let rest = after.replace(adverbs, '');
  let by: string | null;
  const lead = squeeze(before.replace(/^(?:,?\s*(?:og|samt|hvorefter|and))\s+/iu, ''));
  const verbText = text.slice(hit.index, hit.index + hit.length);
  if (hit.form === 'active') {
    const inverted = invertedSubject(lead, rest);
    if (inverted) {
      by = inverted;
      rest = rest.trimStart().slice(inverted.length).replace(adverbs, '');
    } else by = subjectOf(lead);
    const noted = /^(?:tog|tager) (.+) til efterretning$/iu.exec(verbText);
    if (noted?.[1] && !/^(?:det|dette|følgende|desuden|herefter)$/i.test(noted[1]))
      rest = /^[\s.]*$/.test(rest)
        ? noted[1] + rest.trim()
        : `${noted[1]}${rest.startsWith(',') ? '' : ' '}${rest}`;
  } else if (hit.form === 'noun') {
    const from = /^\s*(?:fra|i|hos|blandt)?\s*([\p{L}-]+)/iu.exec(
      /(?:fra|i|hos|blandt)$/i.test(verbText) ? after : '',
    )?.[1];
    by = from && isBodyName(from) ? from : genitiveOwner(lead);
  } else {
    by = /\saf\s+([\p{L}-]+)/u.exec(rest)?.[1] ?? null;
    if (by && !isBodyName(by)) by = null;
  }
  const object = squeeze(rest.replace(/^[\s,:]+/, '').replace(/^(?:følgende|nedenstående)\b[\s:]*/iu, ''));
  return {
    kind: hit.kind,
    by,
    object: hit.kind === 'informed' ? object.replace(/^(?:om|about|on) /i, '') : object,
    form: hit.form,
  };
}

/** "Herefter besluttede udvalget …": after an adverb the subject follows the verb. */
function invertedSubject(lead: string, rest: string): string | null {
  if (lead === '' || isBodyName(lastWord(lead)) || /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(lead))
    return null;
  const m =
    /^\s*((?:\p{Lu}[\p{L}-]*(?: og \p{Lu}[\p{L}-]*| \p{Lu}[\p{L}-]*){0,4}|\p{Ll}[\p{L}-]*))(?=[\s,:]|$)/u.exec(
      rest,
    );
  const name = m?.[1];
  return name && isBodyName(lastWord(name)) ? name : null;
}

function lastWord(text: string): string {
  return text.split(/\s+/).at(-1) ?? '';
}

function isBodyName(word: string): boolean {
  return (
    isBodyWord(word) ||
    /^(?:[A-ZÆØÅ]{2,5}|rådmand(?:en)?|udvalget|kredsen|teamet|formanden|borgmesteren|direktøren|vi|gruppen|bestyrelsen|rådet)$/u.test(
      word,
    )
  );
}

const noSubject = /^(?:det|der|dette|herefter|derefter|punktet|sagen|indstillingen|orienteringen)$/iu;

function subjectOf(lead: string): string | null {
  const words = lead.replace(/,$/, '').split(' ').filter(Boolean);
  while (
    words.length > 1 &&
    /^(?:desuden|derudover|herefter|endvidere|også|samtidig|har|havde|har også)$/i.test(words.at(-1) ?? '')
  )
    words.pop();
  const subject = words.join(' ');
  if (
    !subject ||
    /[(:]/.test(subject) ||
    noSubject.test(subject) ||
    /,/.test(subject.replace(/(?:,| og) \p{Lu}/gu, ''))
  )
    return null;
  return /^\p{Lu}/u.test(subject) ? subject : null;
}

function genitiveOwner(lead: string): string | null {
  const m = /^(\p{Lu}[\p{L}\s-]{0,60}?)s\s*(?:\S+\s*)?$/u.exec(lead);
  if (m?.[1]) return withoutGenitive(`${m[1]}s`);
  return null;
}
