import type { Context, OwnerReading } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import type { Stretch } from '../text/sentences.js';
import type { Reading, Sentence } from '../rules/reading.js';
import { self, type Token } from './parties.js';

const named =
  /(?:ansvarlige?r?|ansv\.?|tovholdere?|ejer|owners?|assignees?|assigned to|responsible|lead|udføres af|af|by|hvem|who)(?: er| is|:|=)* *@?$/u;
/** Around somebody who stands alone at the end: "… (Lars)", "… - Lars, fredag", "… @Lars". */
const opens = /(?:[([] *|- *|, *|; *|\/ *|: *)@?$/u;
const closes = /^ *(?:[)\]]|$|[,;.-]|\()/u;

/**
 * Who owns what stands behind a marker of a follow-up: named as such, else the subject at its head, else the mentions,
 * else a name set apart at the end, else the writer where it says "jeg".
 */
export function ownersOfMarked(body: Sentence, bearer: Token | null, reading: Reading): OwnerReading[] {
  if (bearer?.party) return bearer.party.owners;
  const { tokens } = body;
  const before = (token: Token): string => body.lower.slice(0, token.start - body.start);
  const after = (token: Token): string => body.lower.slice(token.end - body.start);
  const parties = tokens.filter((token) => token.party);
  const told = parties.find(
    (token) => named.test(before(token)) && !/(?:^| )(?:af|by) *@?$/u.test(before(token)),
  );
  if (told?.party) return told.party.owners;
  const head = headOf(body, tokens, reading);
  if (head) return head;
  const mentions = parties.filter(
    (token) =>
      token.at ||
      token.party?.owners.some(
        (owner) => owner.kind === 'person' && reading.context.mentions?.some((m) => m.span === owner.span),
      ),
  );
  if (mentions.length > 0) return mentions.flatMap((token) => token.party?.owners ?? []);
  const apart = parties.findLast((token) => opens.test(before(token)) && closes.test(after(token)));
  if (apart?.party) return apart.party.owners;
  const agent = parties.find(
    (token) =>
      /(?:^| )(?:af|by) @?$/u.test(before(token)) &&
      /^ *(?:$|[,.;(-]|inden|senest|by|before)/u.test(after(token)),
  );
  if (agent?.party) return agent.party.owners;
  const mine = tokens.find(
    (token) =>
      !token.party &&
      /^(?:jeg|i|i'll|i'm|mig|me)$/u.test(token.word) &&
      (token.word !== 'i' || token.capital),
  );
  const subject = tokens.find(
    (token, i) =>
      token.party &&
      i > 0 &&
      i < 6 &&
      /^(?:skal|vil|kan|sender|tager|undersøger|laver|will|to|should)$/u.test(tokens[i - 1]?.word ?? '') &&
      !/^to$/u.test(tokens[i - 1]?.word ?? ''),
  );
  if (subject?.party) return subject.party.owners;
  return mine ? [self(reading.context, reading.prepared, mine)] : [];
}

/** "Aisha og Mikkel laver …", "Joanna to collect …", "Ivan: fix it", "HR indkalder", and a nick that nobody knows. */
function headOf(
  body: Sentence,
  tokens: readonly Token[],
  { prepared, context }: Reading,
): OwnerReading[] | null {
  const first = tokens.findIndex(
    (token) =>
      token.party !== null ||
      !/^(?:at|den|the|kan|vil|can|could|please|will|så|on|for|for:)$/u.test(token.word),
  );
  const token = tokens[first];
  if (!token) return null;
  const lead = body.lower.slice(0, token.start - body.start);
  if (!/^[\s"'@[(<*-]*(?:(?:at|kan|vil|can|could|please|will|så|on|for) )?[\s"'@[(<*-]*$/u.test(lead))
    return null;
  const follows = body.lower.slice(token.end - body.start);
  if (token.party) return /^(?:'s |s )/u.test(follows) ? null : token.party.owners;
  if (/^(?:jeg|i|i'll)$/u.test(token.word)) return [self(context, prepared, token)];
  if (/^(?:vi|we|nogen|someone|somebody|all|everyone|alle)$/u.test(token.word)) return [];
  // A nick: "plh to write …", "ivan, plh and dom to …".
  const nick =
    /^(?<names>[\p{L}][\p{L}\p{N}_.-]*(?:(?:, ?| and | & |, and |\/)[\p{L}][\p{L}\p{N}_.-]*){0,4}),? (?:to (?=\p{L})|will )/u.exec(
      body.lower.slice(token.start - body.start),
    );
  const names = nick?.groups?.['names'];
  if (
    names === undefined ||
    /^(?:need|needs|how|what|where|who|want|ask|continue|try|talk|go|get|write|respond|add|plan|look|speak|reply|send|remember|have|has|volunteers?|someone|anyone|link|reach|related|prior|up|agree|next|back|used|follow-up|reference|relate|move)(?: |$)/u.test(
      names,
    )
  )
    return null;
  const start = token.start;
  const written = prepared.text.slice(start, start + names.length);
  return written.split(/, ?(?:and )?| and | & |\//u).map((name) => {
    const person = tokens.find((other) => other.party && prepared.text.slice(other.start, other.end) === name)
      ?.party?.owners[0];
    return (
      person ?? {
        name,
        kind: 'name',
        source: 'stated',
        span: [prepared.toRaw(start), prepared.toRaw(start + names.length)],
      }
    );
  });
}

/** The text of somebody who stands in a marker ("ACTION on Ivan: …"), as a party. */
export function bearerOf(sentence: Sentence, prepared: Prepared, stretch: Stretch, context: Context): Token {
  const party = sentence.tokens.find((token) => token.party);
  if (party) return party;
  const me = sentence.tokens.find((token) => /^(?:me|mig)$/u.test(token.word));
  if (me) return { ...me, party: { owners: [self(context, prepared, me)], weak: false } };
  const name = prepared.text.slice(stretch.start, stretch.end).replace(/^@/u, '');
  const owner: OwnerReading = {
    name,
    kind: 'name',
    source: 'stated',
    span: [prepared.toRaw(stretch.start), prepared.toRaw(stretch.end)],
  };
  return {
    word: name.toLowerCase(),
    start: stretch.start,
    end: stretch.end,
    capital: false,
    at: false,
    party: { owners: [owner], weak: false },
  };
}
