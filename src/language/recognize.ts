import { beforeWhat, closingDeadline, dueIn } from './dates/due.js';
import { repeated } from './dates/repeated.js';
import { referenceOf } from './dates/read-date.js';
import { maybeOnlyDate } from './dates/vocabulary.js';
import { localeOf } from './detect.js';
import type { Grammar } from './grammar.js';
import { grammars } from './locales/index.js';
import { botName } from './owners/names.js';
import type { Capture, Context, Recognition } from './recognition.js';
import { continued } from './rules/continued.js';
import { decisionIn } from './rules/decision.js';
import { markedLine } from './rules/marked-line.js';
import { afterHeading, isNoMarker } from './rules/marker.js';
import type { Finding, Reading, Sentence } from './rules/reading.js';
import { merged, recordText } from './rules/refine.js';
import { restated } from './rules/restated.js';
import { longestSentence, sentenceAt } from './rules/sentence.js';
import { hear, talkOf, type Talk } from './rules/talk.js';
import { readThread } from './rules/thread.js';
import { substitution } from './rules/substitution.js';
import { prepare, type Prepared } from './text/prepare.js';
import { linesOf, sentencesOf, type Stretch } from './text/sentences.js';
import { wordsOf } from './text/words.js';

/** Of a longer message the beginning is read; nobody types one. */
const longestMessage = 6000;
const mostLines = 60;

/** What a message holds for the record. Pure: the same words in the same light give the same answer. */
export function recognize(text: string, context: Context): Recognition[] {
  const prepared = prepare(text.length > longestMessage ? text.slice(0, longestMessage) : text);
  const lines = linesOf(prepared).slice(0, mostLines);
  let found: readonly Recognition[] = [];
  let talk: Talk | null = null;
  const talkNow = (reading: Reading): Talk => (talk ??= talkOf(reading));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    // What somebody else wrote, quoted.
    if (prepared.lower.charAt(line.start) === '>') continue;
    const marked = markedLine(prepared, lines, i, context);
    if (marked) {
      found = [...found, ...marked.found];
      i = marked.last;
      continue;
    }
    const told = isNoMarker(prepared, line) ? afterHeading(prepared, line) : line;
    if (!told) continue;
    const changed = substitution(prepared, line, context);
    if (changed) {
      found = [...found, ...changed];
      continue;
    }
    let before: Stretch | null = null;
    for (const stretch of sentencesOf(prepared, told)) {
      found = readSentence(stretch, prepared, context, talkNow, { before, found });
      before = stretch;
    }
  }
  return merged(found);
}

/** What a message holds up to the end of a sentence, with what it held `before` that. */
function readSentence(
  stretch: Stretch,
  prepared: Prepared,
  context: Context,
  talkNow: (reading: Reading) => Talk,
  { before, found }: { before: Stretch | null; found: readonly Recognition[] },
): readonly Recognition[] {
  const lower = prepared.lower.slice(stretch.start, Math.min(stretch.end, stretch.start + longestSentence));
  const words = wordsOf(
    prepared.text.slice(stretch.start, stretch.start + lower.length),
    lower,
    stretch.start,
  ).map(({ word }) => word);
  if (words.length === 0 && !/[👍✅✔]/u.test(lower)) return found;
  const locale = localeOf(words, context.locale);
  const grammar = grammars[locale];
  const hinted = words.some((word) => grammar.hints.has(word));
  const decides = grammar.decisions.hint.test(lower);
  const short = lower.length <= 160 && (before !== null || (context.previous?.length ?? 0) > 0);
  if (!hinted && !decides && !short) return found;
  if (isQuotation(lower) || botName.test(context.from.toLowerCase())) return found;
  const reading: Reading = { prepared, context, locale, reference: referenceOf(context, locale) };
  const gate =
    short &&
    (grammar.thread.gate.test(lower) ||
      (words.length <= 12 && maybeOnlyDate(words, reading.reference.words)));
  if (!hinted && !decides && !gate) return found;
  const sentence = sentenceAt(reading, stretch);
  if (gate) {
    const heard = hear(sentence, grammar, reading, talkNow(reading));
    const gone = heard && before && continued(heard, before, found);
    if (gone) return gone;
    const answered = heard && readThread(heard);
    if (answered) return [...found, ...answered];
  }
  const more = [
    ...outcome(sentence, grammar, reading, decides),
    ...tasks(sentence, grammar, reading, talkNow, hinted),
  ];
  return more.length > 0 ? [...found, ...more] : found;
}

/** Words that somebody else said. */
const quoted =
  /"[^"]{5,}"[^]*(?<!\p{L})(?:said|says|told|wrote|replied|sagde|siger|skrev|svarede|lovede)(?!\p{L})|(?<!\p{L})(?:said|says|told|wrote|replied|sagde|siger|skrev|svarede|lovede)(?!\p{L})[^]*"[^"]{5,}"/u;

const isQuotation = (lower: string): boolean =>
  /^["'][^"]*["'][.!]?$/u.test(lower.trim()) ||
  (lower.includes('"') && quoted.test(lower)) ||
  /^(?:q[+-]|-?->|\/me |zakim,|rrsagent,|trackbot,|present\+|regrets\+)/u.test(lower);

/** "Godkendt 👍" */
const smileys = /(?:[\s.!]|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\uFE0F)+$/u;

function outcome(sentence: Sentence, grammar: Grammar, reading: Reading, decides: boolean): Capture[] {
  if (!decides) return [];
  const lower = sentence.lower.replace(grammar.greeting, '').replace(smileys, '');
  const decision = decisionIn({ ...sentence, lower }, grammar.decisions);
  if (!decision) return [];
  const { form } = decision;
  return [
    capture(sentence, grammar, reading, {
      kind: form.kind,
      rule: form.name,
      owners: [],
      sure: form.sure,
      dated: false,
    }),
  ];
}

function tasks(
  sentence: Sentence,
  grammar: Grammar,
  reading: Reading,
  talkNow: (reading: Reading) => Talk,
  hinted: boolean,
): Recognition[] {
  if (!hinted) return [];
  return grammar
    .followUps(sentence, reading)
    .flatMap(
      (finding) =>
        restated(finding, sentence, grammar, reading, talkNow) ?? [
          capture(sentence, grammar, reading, finding),
        ],
    );
}

function capture(sentence: Sentence, grammar: Grammar, reading: Reading, finding: Finding): Capture {
  const { prepared, reference } = reading;
  const within = finding.within ?? sentence;
  const rest = { start: within.end, end: sentence.end };
  const due =
    finding.dated === false
      ? null
      : (dueIn(prepared, within, reference) ??
        closingDeadline(prepared, rest, reference) ??
        beforeWhat(prepared, rest, reference));
  return {
    type: 'capture',
    kind: finding.kind,
    text: recordText(prepared, sentence, grammar),
    owners: finding.owners,
    due,
    ...repeated(finding.kind, prepared.text.slice(sentence.start, sentence.end)),
    span: [prepared.toRaw(sentence.start), prepared.toRaw(sentence.end)],
    rule: finding.rule,
    sure: finding.sure,
  };
}
