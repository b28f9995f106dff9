import type { Day } from '../../domain/day.js';
import type { OutcomeKind } from '../../domain/outcome.js';
import type { PaperFollowUp, PaperOutcome } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { readDate } from '../../language/index.js';
import { sentences, opensList } from '../words/text.js';
import { choicesIn, withoutMarks } from '../words/marks.js';
import { findDates, resolveDate } from './dates.js';
import { ownersIn, splitOwners } from './owners.js';
import { outcomeClauses } from './outcome-sentence.js';
import { deliverable } from '../words/task-verbs.js';
import { doerOf, isTask } from './tasks.js';

export interface Around {
  people: readonly string[];
  /** The paper's own day, from which days without a year are counted. */
  day: Day | null;
}

/** What a section of follow-ups says is to be done. Owners named before a list hold for the whole list. */
export function statedFollowUps(blocks: readonly Block[], around: Around): PaperFollowUp[] {
  const followUps: PaperFollowUp[] = [];
  let leaders: string[] = [];
  blocks.forEach((b, i) => {
    const text = withoutMarks(b.text);
    if (!text || b.kind === 'heading') return;
    if (
      b.kind !== 'item' &&
      (opensList(text) || (blocks[i + 1]?.kind === 'item' && b.kind === 'paragraph'))
    ) {
      leaders = ownersIn(text, around.people);
      return;
    }
    if (b.kind !== 'item') leaders = [];
    if (/^(?:ingen|intet|-|–|n\/a|ikke relevant|none|afventer.{0,30})\.?$/i.test(text)) return;
    const parts = sentences(text);
    const each = b.kind === 'paragraph' && parts.length > 1 && parts.every(isTask) ? parts : [text];
    for (const part of each) followUps.push(followUp(part, around, 'followUp', leaders));
  });
  return followUps;
}

const settled: readonly OutcomeKind[] = ['decided', 'agreed', 'wished', 'approved', 'postponed', 'forwarded'];

/**
 * Outcomes that are also tasks; of a running text the sentences that assign. What was discussed, noted or told is
 * none, but a person who then does something is.
 */
export function followUpsOf(outcomes: readonly PaperOutcome[], around: Around): PaperFollowUp[] {
  return outcomes.flatMap((o) => {
    const parts = o.text.split('\n').flatMap(statements);
    if (parts.length < 2) {
      if (o.kind === 'wished' && deliverable.test(o.text)) return [followUp(o.text, around, 'outcome')];
      const settles = settled.includes(o.kind) || (o.kind === 'recommended' && assigns(o.text, around));
      return settles ? taskOf(o.text, around) : [];
    }
    return parts.flatMap((part) => {
      const kinds = outcomeClauses(part, false).map((c) => c.kind);
      const settles =
        kinds.some((k) => settled.includes(k)) || (kinds.length === 0 && settled.includes(o.kind));
      return settles || assigns(part, around) ? taskOf(part, around) : [];
    });
  });
}

/** Sentences, each with those that only speak of it ("Denne omprioritering sker …"). */
function statements(text: string): string[] {
  return sentences(text).reduce<string[]>((all, sentence) => {
    const last = all.pop();
    if (last === undefined) return [sentence];
    return /^(?:Denne|Dette|Disse|Den|This|These|It)\s/u.test(sentence)
      ? [...all, `${last} ${sentence}`]
      : [...all, last, sentence];
  }, []);
}

/** Points of an item's text, outside any decision, by which one of the meeting takes something on. */
export function assignedIn(blocks: readonly Block[], around: Around): PaperFollowUp[] {
  return blocks
    .filter((b) => b.kind === 'item' && assigns(b.text, around))
    .map((b) => followUp(b.text, around, 'followUp'));
}

function taskOf(text: string, around: Around): PaperFollowUp[] {
  const told = [text, ...outcomeClauses(text, false).map((c) => c.object)].find(isTask);
  return told === undefined ? [] : [{ ...followUp(told, around, 'outcome'), text }];
}

/** "Ida Skov indkalder til første møde", where who does it is one of the meeting; to present is to have told. */
function assigns(text: string, around: Around): boolean {
  const doer = doerOf(text);
  return (
    doer !== null &&
    !/(?<!\p{L})(?:orienterer|informerer|fremlægger|gennemgår|præsenterer|redegør|rapporterer|stiller|taler|spørger)(?!\p{L})/iu.test(
      text,
    ) &&
    (/^(?:Borgmesteren|Rådmanden|Formanden|Direktøren|Sekretæren|Kassereren)$/.test(doer) ||
      splitOwners(doer, around.people).some((name) => around.people.includes(name)))
  );
}

function followUp(
  text: string,
  around: Around,
  source: PaperFollowUp['source'],
  fallback: readonly string[] = [],
): PaperFollowUp {
  const owners = ownersIn(text, around.people);
  return {
    text: choicesIn(text)[0]?.label ?? text,
    owners: owners.length ? owners : [...fallback],
    due: dueIn(text, around.day),
    source,
  };
}

/** The first day of a text that is not over when the meeting is held. */
export function dueIn(text: string, paperDay: Day | null): Day | null {
  for (const date of findDates(text)) {
    const before = text.slice(0, date.index);
    if (
      /(?:siden|fra mødet|efter mødet|budgetforlig\p{L}* (?:af|fra)|indstilling af|vedtaget|besluttet|drøftet|behandlet)[^.]{0,20}$/iu.test(
        before,
      )
    )
      continue;
    const day = resolveDate(date, paperDay);
    if (day && (!paperDay || day >= paperDay)) return day;
  }
  return spanIn(text, paperDay);
}

const span =
  /(?<!\p{L})(?:(?:i|inden|senest|by|in) (?:uge|week) \d|uge \d{1,2}\.?$|(?:1|2|3|4)\. kvartal|Q[1-4]|primo|medio|ultimo|inden udgangen|i løbet af|inden (?:jul|påske|sommer|efterårs|vinter|\p{L}+dag)|senest (?:på )?\p{L}+dag)/iu;

/** "i uge 5", "ultimo marts", "inden fredag": read as in the chat, from the meeting's own day. */
function spanIn(text: string, paperDay: Day | null): Day | null {
  const said = paperDay ? span.exec(text) : null;
  if (!said || !paperDay) return null;
  const zone = 'Europe/Copenhagen';
  const day =
    readDate(text.slice(said.index, said.index + 60), {
      now: `${paperDay}T10:00:00.000Z`,
      zone,
      locale: 'da',
    })?.day ?? null;
  return day && day >= paperDay ? day : null;
}
