import type { Day } from '../../domain/day.js';
import type { Block, PaperDocument } from '../document.js';
import { isBodyWord } from '../words/bodies.js';
import { roleOf } from '../words/labels.js';
import { squeeze, stripEnds } from '../words/text.js';
import { bodyIn } from './dated-heading.js';
import { usualDecider } from './usual-decider.js';
import { findDates, firstDay, resolveDate } from './dates.js';
import { fieldNameOf, readFields, valueOf, valuesOf, type Field } from './fields.js';
import { readMeetingLine } from './meeting-line.js';
import { namesIn } from './names.js';
import { findTimes } from './times.js';

/** What a meeting's first page says of it. */
export interface MeetingHead {
  title: string;
  body: string | null;
  day: Day | null;
  yearMissing: boolean;
  start: string | null;
  end: string | null;
  place: string | null;
  participants: string[];
  /** "Pkt. 1 kl. 12.00-12.20 Tyge og Jens", line by line. */
  information: string[];
  minutes: boolean;
  agenda: boolean;
}

const kindWord =
  /(?<!\p{L})(?:(referat|beslutningsreferat|mødereferat|beslutningsprotokol|protokol|minutes)|(dagsorden|indkaldelse|agenda))(?!\p{L})/iu;

/** "Referat bestyrelsesmøde", "Parish Council Meeting held on": the words around the body's name. */
function bareBody(body: string | null): string | null {
  const bare = body
    ?.replace(/^(?:(?:beslutnings|møde)?referat|dagsorden)(?:\s(?:af|fra|for|til))?\s+(?=\p{L})/iu, '')
    .replace(/\s+held(?:\son)?$/iu, '')
    .replace(/^(.*(?:udvalget|rådet|nævnet|bestyrelsen|direktionen|kommissionen))s møde$/iu, '$1');
  return bare ? bare : body;
}

const isBare = (body: string | undefined): boolean => /^(?:møde|meeting)$/iu.test(body ?? '');

/** "REFERAT" says what a paper is, not what it is about. */
const kindAlone =
  /^(?:(?:åben|lukket|offentlig)t? )?(?:agenda,? (?:decisions )?and minutes|agenda, decisions and minutes|draft minutes|dagsordener og referater|dagsorden|(?:beslutnings|møde)?referat|beslutningsprotokol|protokol|mødeindkaldelse|indkaldelse|(?:meeting )?minutes|agenda)$/iu;

export function readMeetingHead(head: readonly Block[], doc: PaperDocument): MeetingHead {
  const { fields, rest } = readFields(head);
  const lines = rest
    .flatMap((b) => (b.kind === 'row' ? b.cells : [b.text]))
    .map(squeeze)
    .filter(Boolean);
  const kind = [...lines.slice(0, 12), doc.title ?? ''].map((l) => kindWord.exec(l)).find((m) => m !== null);
  const title = titleIn(lines) ?? doc.title ?? '';
  const meeting = lines
    .slice(0, 40)
    .map(readMeetingLine)
    .find((m) => m !== null);
  const when = dayOf(fields, lines, doc);
  const times =
    findTimes(
      valuesOf(fields, 'time')
        .map((v) => `kl. ${withoutDate(v).replace(/^[\s,]*(?:kl\.?)?\s*/i, '')}`)
        .join(' '),
    ) ??
    findTimes(valuesOf(fields, 'date').join(' ')) ??
    timesIn(lines);
  const day = when.day ?? meeting?.day ?? null;
  const body =
    bodyField(fields) ??
    bareBody(
      (isBare(meeting?.body) ? null : meeting?.body) ??
        bodyLine(lines) ??
        (doc.title ? bodyIn(doc.title) : null),
    ) ??
    usualDecider(doc.blocks, day);
  return {
    title: body !== null && (title === '' || kindAlone.test(stripEnds(title))) ? body : stripEnds(title),
    body,
    day,
    yearMissing: when.yearMissing || (meeting?.yearMissing ?? false),
    start: times?.start ?? null,
    end: times?.end ?? endField(fields),
    place: placeOf(fields) ?? placeLine(lines) ?? placeAfterTime(lines),
    participants: participantsIn(head, fields),
    information: fields
      .filter((f) => f.name === 'information')
      .flatMap((f) => f.values)
      .concat(lines.filter((l) => /^pkt\.?\s?\d/i.test(l))),
    minutes: kind?.[1] !== undefined,
    agenda: kind?.[2] !== undefined,
  };
}

/** The first line that says what this is or whose it is; buttons of a saved page stand before it. */
function titleIn(lines: readonly string[]): string | null {
  const early = lines.slice(0, 12).filter((l) => l.length < 200 && roleOf(l) !== 'overview');
  const telling = early.find((l) => kindWord.test(l) || bodyIn(l) !== null || findDates(l).length > 0);
  return telling ?? lines.find((l) => /\p{L}/u.test(l) && roleOf(l) !== 'overview') ?? null;
}

/** "…, Tove Lind. Afbud: Knud Fog": who was away, on the line of those who were there. */
const absentees = /[.;,]\s*(?:afbud|fraværende|apologies|absent)\b.*$/isu;

/** Names after "Deltagere", in a list or a table; of boxed names only those that are ticked. */
function participantsIn(head: readonly Block[], fields: readonly Field[]): string[] {
  const said = valuesOf(fields, 'participants').map((v) => v.replace(absentees, ''));
  const at = head.findIndex((b) => fieldNameOf(b.text) === 'participants');
  if (at >= 0)
    for (const b of head.slice(at + 1, at + 80)) {
      if (b.kind !== 'row') break;
      const [name = '', ...rest] = b.cells;
      if (
        /^(?:navn|name|deltager)$/i.test(name) ||
        rest.some((c) => /^(?:afbud|fraværende|nej|absent|no)$/i.test(c.trim()))
      )
        continue;
      said.push(rest.some((c) => c.includes('☐')) ? '' : name);
    }
  const ticked = said.some((v) => v.includes('☒'));
  return [...new Set(said.filter((v) => !ticked || v.includes('☒')).flatMap(namesIn))];
}

function withoutDate(text: string): string {
  const date = findDates(text)[0];
  return date ? text.slice(0, date.index) + text.slice(date.index + date.length) : text;
}

function bodyField(fields: readonly Field[]): string | null {
  const value = valueOf(fields, 'body');
  return value && !findDates(value).length && value.length < 100 ? value : null;
}

/** The first line that is a body's name, or "Referat fra møde i Økonomiudvalget". */
function bodyLine(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 20)) {
    if (line.length > 140) continue;
    const named = /^(.{2,80}?)\s*\(([^()]{2,80})\)$/.exec(line);
    if (named?.[1] && isBodyWord(named[1].split(' ').at(-1) ?? '')) return named[1];
    const of =
      /(?:møde i|referat (?:fra|af)|dagsorden (?:for|til)|minutes of(?: the)?)\s+(?:møde(?:t)? (?:i|den)\s+)?(.+)$/iu.exec(
        line,
      )?.[1];
    const body = bodyIn(of ?? line);
    if (body && (of !== undefined || line.length < 80)) return body;
  }
  return null;
}

function dayOf(
  fields: readonly Field[],
  lines: readonly string[],
  doc: PaperDocument,
): { day: Day | null; yearMissing: boolean } {
  let yearMissing = false;
  for (const text of [...valuesOf(fields, 'date'), ...valuesOf(fields, 'time'), ...lines.slice(0, 30)]) {
    if (text.length > 160) continue;
    const date = findDates(text)[0];
    if (!date) continue;
    const day = resolveDate(date, null);
    if (day) return { day, yearMissing: false };
    yearMissing = true;
  }
  return { day: doc.title ? firstDay(doc.title) : null, yearMissing };
}

function timesIn(lines: readonly string[]): ReturnType<typeof findTimes> {
  for (const line of lines.slice(0, 20)) {
    if (/^(?:pkt|punkt)/i.test(line) || line.length > 160) continue;
    const dated = findDates(line)[0];
    const times =
      findTimes(dated ? line.slice(dated.index + dated.length) : line) ??
      (dated ? findTimes(line.slice(0, dated.index)) : null);
    if (times && (dated || line.length < 40)) return times;
  }
  return null;
}

function endField(fields: readonly Field[]): string | null {
  const said = valueOf(fields, 'end');
  const value = said && stripEnds(withoutDate(said));
  return value ? (findTimes(`kl. ${value.replace(/^kl\.?\s*/i, '')}`)?.start ?? null) : null;
}

function placeOf(fields: readonly Field[]): string | null {
  const value = valueOf(fields, 'place');
  if (!value) return null;
  const date = findDates(value)[0];
  if (!date) return value;
  const rest = stripEnds(
    value.slice(date.index + date.length).replace(/^[\s,]*(?:kl\.?\s*)?[\d.:\s–-]+(?:kl\.?\s*[\d.:]+)?/i, ''),
  );
  return rest || null;
}

/** "Sted Byrådssalen", where a form's colon is lost. */
function placeLine(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 20)) {
    const place = /^(?:Sted|Mødested|Location|Venue) (\p{Lu}[^:]{1,80})$/u.exec(line)?.[1];
    if (place) return place;
  }
  return null;
}

/** A line by itself under the line of date and time: "Rådhuset, vær. 489". */
function placeAfterTime(lines: readonly string[]): string | null {
  const at = lines
    .slice(0, 12)
    .findIndex((l) => findDates(l).length === 1 && findTimes(l) !== null && l.length < 60);
  // The body's name may stand between.
  const next = at < 0 ? undefined : lines.slice(at + 1, at + 3).find((l) => bodyIn(l) !== l);
  if (
    !next ||
    next.length > 80 ||
    /[:.]$/.test(next) ||
    /^\p{L}+:\s/u.test(next) ||
    kindWord.test(next) ||
    findDates(next).length ||
    /\(\p{Lu}{1,2}\)$/u.test(next) ||
    /^(?:pkt|punkt|information|indhold)/i.test(next)
  )
    return null;
  return next;
}
