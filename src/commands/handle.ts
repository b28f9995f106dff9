import { maskCpr } from '../domain/cpr.js';
import { say } from '../domain/view/reply.js';
import type { Paper } from '../domain/paper.js';
import { looksLikePaper, readPaperHtml, readPaperText, type PaperReading } from '../papers/index.js';
import { arrive, type Arrival } from './arrive.js';
import type { Call, Command, Deps } from './command.js';
import { nothing, type Handled, type Incoming, type MessageSent } from './incoming.js';
import { startMeeting } from './meeting/start.js';
import { receiveFiles } from './paper/files.js';
import { importPaper } from './paper/import-paper.js';
import { whichForum } from './paper/which-forum.js';
import { matchCommand } from './phrase.js';
import { parsePress } from './press/parse-press.js';
import { press } from './press/press.js';
import { answer } from './results.js';
import { deleted } from './talk/deleted.js';
import { edited } from './talk/edited.js';
import { overheard } from './talk/overheard.js';

/** Takes what happened to its effect on the record. When the promise resolves, that is durable. */
export type Handle = (incoming: Incoming) => Promise<Handled>;

export function createHandler(deps: Deps, commands: readonly Command[]): Handle {
  return async (incoming) => {
    const arrival = await arrive(incoming, deps);
    const call = callFor(incoming, arrival, deps, commands);
    switch (incoming.kind) {
      case 'message':
        return message(incoming, arrival, call);
      case 'edited':
        return withChat(arrival, (chat, forum) =>
          chat.quiet ? nothing : overheardEdit(incoming, { ...arrival, chat, forum }, deps),
        );
      case 'deleted':
        return withChat(arrival, (chat, forum) => deleted(incoming, chat, forum, deps));
      case 'pressed': {
        const pressed = parsePress(incoming.data);
        return pressed ? press(call, pressed) : answer(say('card-too-old', {}));
      }
      case 'meeting-started':
        return arrival.chat?.quiet ? nothing : startMeeting(call, { title: incoming.title, byEvent: true });
      case 'meeting-ended':
        return nothing;
      case 'installed':
        return welcome(arrival);
      case 'removed':
      case 'members-changed':
        return nothing;
    }
  };
}

function callFor(incoming: Incoming, arrival: Arrival, deps: Deps, commands: readonly Command[]): Call {
  const { person, chat, forum } = arrival;
  const kinds = { edited: 'edit', deleted: 'delete', pressed: 'button', message: 'message' } as const;
  const kind = incoming.kind in kinds ? kinds[incoming.kind as keyof typeof kinds] : 'event';
  return {
    deps,
    commands,
    at: incoming.at,
    key: incoming.key,
    cause: { kind, id: incoming.kind === 'message' ? incoming.message : incoming.key },
    sender: incoming.sender,
    place: incoming.place,
    chat,
    forum,
    locale: forum?.locale ?? person.locale ?? incoming.sender.locale ?? deps.defaults.locale,
    zone: (chat ? forum?.zone : person.zone) ?? deps.defaults.zone,
    words: {},
    mentions: incoming.kind === 'message' ? incoming.mentions.map(({ person: p }) => p) : [],
    replyTo: incoming.kind === 'message' ? incoming.replyTo : null,
  };
}

async function message(incoming: Incoming & MessageSent, arrival: Arrival, call: Call): Promise<Handled> {
  const { deps, commands } = call;
  const text = maskCpr(incoming.text).trim();
  const matched = incoming.addressed || text.startsWith('#') ? matchCommand(text, commands) : null;
  if (arrival.chat?.quiet) {
    return matched?.command.intent === 'listen'
      ? matched.command.run({ ...call, words: matched.words })
      : nothing;
  }
  if (incoming.files.length > 0 && !arrival.chat) return receiveFiles(incoming.files, incoming, deps);
  if (incoming.filesOutOfReach && incoming.addressed) return answer(say('file-in-chat', {}));
  if (matched)
    return withQuestion(
      await matched.command.run({ ...call, words: matched.words }),
      matched.command,
      arrival,
      deps,
    );
  const paper = looksLikePaper(text) ? readPasted(text, incoming.html) : null;
  if (paper) {
    const here = arrival.chat && arrival.forum ? { chat: arrival.chat, forum: arrival.forum } : null;
    return importPaper(paper, incoming, here, deps);
  }
  return overheard(incoming, arrival, deps);
}

/** A pasted paper. Teams keeps its lists and tables only in the HTML, so that is read where there is one. */
function readPasted(text: string, html: string | null): Paper | null {
  const readings = [html ? readPaperHtml(maskCpr(html)) : null, readPaperText(text)];
  const best = readings.filter((reading) => reading?.ok).sort((a, b) => confidence(b) - confidence(a))[0];
  return best?.ok ? best.paper : null;
}

const confidence = (reading: PaperReading | null | undefined): number =>
  reading?.ok ? reading.confidence : 0;

/** A chat's first use of the bot is when it asks which forum it is in. */
async function withQuestion(
  done: Handled,
  command: Command,
  { chat, forum }: Arrival,
  deps: Deps,
): Promise<Handled> {
  if (!chat || !forum || command.intent === 'forum' || done.redraw.length === 0) return done;
  return { ...done, replies: [...done.replies, ...(await whichForum(chat, forum, null, deps))] };
}

async function overheardEdit(
  incoming: Extract<Incoming, { kind: 'edited' }>,
  { chat, forum }: { chat: NonNullable<Arrival['chat']>; forum: NonNullable<Arrival['forum']> },
  deps: Deps,
): Promise<Handled> {
  const heads = await deps.records.meetings(forum.id);
  const open = heads.find((head) => head.state === 'open' && head.chat === chat.id);
  const meeting = open ? await deps.records.meeting(open.id) : null;
  return edited({ incoming, chat, forum, meeting }, deps);
}

function withChat(
  { chat, forum }: Arrival,
  work: (
    chat: NonNullable<Arrival['chat']>,
    forum: NonNullable<Arrival['forum']>,
  ) => Promise<Handled> | Handled,
): Promise<Handled> {
  return Promise.resolve(chat && forum ? work(chat, forum) : nothing);
}

/** First contact: one card, once, however many events tell of it. */
function welcome({ chat, forum, first }: Arrival): Handled {
  if (!first) return nothing;
  return answer({
    kind: 'card',
    card: 'welcome',
    welcome: {
      place: chat ? 'chat' : 'personal',
      forum: forum?.named ? forum.name : null,
      hears: chat?.hears ?? 'everything',
    },
  });
}
