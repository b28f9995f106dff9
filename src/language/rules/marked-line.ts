import { dueIn } from '../dates/due.js';
import { repeated } from '../dates/repeated.js';
import { referenceOf } from '../dates/read-date.js';
import { localeOf } from '../detect.js';
import { bearerOf, ownersOfMarked } from '../owners/marked.js';
import type { Capture, Context } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import { sentencesOf, trim, type Stretch } from '../text/sentences.js';
import { markerOf, isNoMarker, type Marked } from './marker.js';
import type { Reading } from './reading.js';
import { sentenceAt } from './sentence.js';

const bullet = /^(?:[*•·-]|\d{1,2}[.)]|\[ ?\]) *(?:\[ ?\] *)?/u;

/** What the line at a place says behind a marker, with the lines that go on from it. `last` is the last line used. */
export function markedLine(
  prepared: Prepared,
  lines: readonly Stretch[],
  at: number,
  context: Context,
): { found: Capture[]; last: number } | null {
  const line = lines[at];
  if (!line) return null;
  const parts = partsOf(prepared, line);
  if (parts.length === 0) return null;
  const found: Capture[] = [];
  let last = at;
  for (const [index, marked] of parts.entries()) {
    const following: Stretch[] = [];
    if (index === parts.length - 1) {
      while (last + 1 < lines.length) {
        const next = lines[last + 1];
        if (
          !next ||
          partsOf(prepared, next).length > 0 ||
          isNoMarker(prepared, next) ||
          gap(prepared, lines[last], next)
        )
          break;
        following.push(next);
        last++;
      }
    }
    const empty = marked.body.end <= marked.body.start;
    const listed =
      following.length > 0 &&
      following.every((next) => bullet.test(prepared.text.slice(next.start, next.end)));
    // A heading over a list: each point is one of its own.
    if (listed || empty) {
      if (!empty) push(found, captureOf(prepared, marked, marked.body, context));
      for (const next of following) {
        const sign = bullet.exec(prepared.text.slice(next.start, next.end))?.[0].length ?? 0;
        push(found, captureOf(prepared, marked, { start: next.start + sign, end: next.end }, context));
      }
      continue;
    }
    const end = following.at(-1)?.end ?? marked.body.end;
    push(found, captureOf(prepared, marked, { start: marked.body.start, end }, context));
  }
  return { found, last };
}

function push(found: Capture[], capture: Capture | null): void {
  if (capture) found.push(capture);
}

/** An empty line ends what a marker opened. */
const gap = (prepared: Prepared, before: Stretch | undefined, next: Stretch): boolean =>
  before !== undefined && (prepared.text.slice(before.end, next.start).match(/\n/gu) ?? []).length > 1;

/** The markers of a line: at its head, and at the head of a sentence in it. */
function partsOf(prepared: Prepared, line: Stretch): Marked[] {
  const first = markerOf(prepared, line) ?? afterAddress(prepared, line);
  if (!first && !/[:#]/u.test(prepared.lower.slice(line.start, line.end))) return [];
  if (!first && isNoMarker(prepared, line)) return [];
  const parts: Marked[] = [];
  let open: Marked | null = first;
  for (const stretch of sentencesOf(prepared, line)) {
    if (first && stretch.start <= first.body.start) continue;
    const marked = markerOf(prepared, { start: stretch.start, end: line.end });
    if (!marked) continue;
    if (open)
      parts.push({ ...open, body: trim(prepared.text, { start: open.body.start, end: stretch.start }) });
    open = marked;
  }
  return open ? [...parts, open] : parts;
}

const address =
  /^(?:(?:@?tovholder|ok|okay|så|fint|godt|super|hej(?: alle)?|so|right|great|well|and|og|hi(?: all)?|[\p{L}\d_-]{2,20}:(?= *(?:action|resolved|resolution|decision|beslutning|opgave):))[,:]? +)+/u;

/** "Ok, beslutning: …", "@Tovholder opgave: …". */
function afterAddress(prepared: Prepared, line: Stretch): Marked | null {
  const lead = address.exec(prepared.lower.slice(line.start, line.end));
  return lead ? markerOf(prepared, { start: line.start + lead[0].length, end: line.end }) : null;
}

function captureOf(prepared: Prepared, marked: Marked, stretch: Stretch, context: Context): Capture | null {
  const body = trim(prepared.text, stretch);
  const { kind } = marked;
  if (!/[\p{L}\p{N}]/u.test(prepared.text.slice(body.start, body.end))) return null;
  const sentence = sentenceAt({ prepared, context }, body);
  const locale = localeOf(
    sentence.tokens.map((token) => token.word),
    context.locale,
  );
  const reading: Reading = { prepared, context, locale, reference: referenceOf(context, locale) };
  const task = kind === 'followUp';
  const note = kind === 'note' || kind === 'question' || kind === 'idea';
  const bearer = marked.bearer
    ? bearerOf(sentenceAt({ prepared, context }, marked.bearer), prepared, marked.bearer, context)
    : null;
  const owners = task ? ownersOfMarked(sentence, bearer, reading) : [];
  const due =
    task || kind === 'postponed'
      ? (dueIn(prepared, body, reading.reference) ??
        dueIn(prepared, body, referenceOf(context, locale === 'da' ? 'en' : 'da')))
      : null;
  return {
    type: 'capture',
    kind,
    text: prepared.raw
      .slice(prepared.toRaw(body.start), prepared.toRaw(body.end))
      .replace(/(?:\*\*|__)$/u, '')
      .trim(),
    owners,
    due,
    ...repeated(kind, prepared.text.slice(body.start, body.end)),
    span: [prepared.toRaw(body.start), prepared.toRaw(body.end)],
    rule: `any.marker.${kind}`,
    // Somebody asks what was decided, or by whom: shown, not stored. A question may be written down as one.
    sure: (task || note || !sentence.question) && !owners.some((owner) => owner.candidates !== undefined),
  };
}
