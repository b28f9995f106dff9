import type { ItemView, MeetingView } from '../../domain/view/views.js';
import { dotted } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { presentersText } from './owners.js';

/** Whether the meeting is at the item now. */
export const isCurrent = (item: ItemView, meeting: MeetingView): boolean =>
  item.id === meeting.current && meeting.state === 'open';

const clockOf = (at: string, voice: Voice): string => voice.p.clock(voice.clock(at));

/** How far the meeting is with an item: "nu, siden kl. 12.33, til kl. 12.53", "behandlet", "udskudt til 15-1". */
export function itemStateText(item: ItemView, meeting: MeetingView, voice: Voice): string {
  const words = voice.s.itemStates[item.state];
  if (item.state === 'running') {
    if (!isCurrent(item, meeting)) return '';
    const runs = item.title === null ? null : runsText(item, voice);
    return runs === null ? words : `${words}, ${runs}`;
  }
  if (item.state === 'postponed' && item.postponedTo !== null && item.title !== null) {
    return voice.p.postponedTo(voice.day(item.postponedTo));
  }
  return words;
}

/** "siden kl. 12.33, til kl. 12.53" */
export function runsText(item: ItemView, voice: Voice): string | null {
  const since = item.runningSince ?? item.startedAt;
  if (since === null || item.state !== 'running') return null;
  return voice.p.runs(clockOf(since, voice), item.endsAt === null ? null : clockOf(item.endsAt, voice));
}

/** Minutes, as people say them: what took half of one took one. */
const minutesOf = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 60_000));

/** When it is expected and how long it may take; afterwards, how long it took. */
export function itemTimes(item: ItemView, voice: Voice): string | null {
  if ((item.state === 'done' || item.state === 'paused') && item.spent >= 30_000 && item.title !== null) {
    return voice.p.spent(minutesOf(item.spent), item.minutes);
  }
  const waits = item.state === 'waiting' && item.expectedAt !== null;
  return (
    dotted([
      waits && item.expectedAt !== null && clockOf(item.expectedAt, voice),
      item.minutes !== null && voice.p.minutes(item.minutes),
    ]) || null
  );
}

/** Who is not there for an item, or takes no part in it. */
export function absencesText(item: ItemView, voice: Voice): string | null {
  const names = (kind: ItemView['absences'][number]['kind']): string | null => {
    const those = item.absences.filter((one) => one.kind === kind).map(({ name }) => safe(name, 60));
    const some = those.length > 5 ? [...those.slice(0, 4), voice.p.more(those.length - 4)] : those;
    return those.length === 0 ? null : voice.say.and(some);
  };
  const [absent, disqualified] = [names('absent'), names('disqualified')];
  return (
    dotted([
      absent !== null && voice.p.absentHere(absent),
      disqualified !== null && voice.p.disqualified(disqualified),
    ]) || null
  );
}

/** What an item is: who brings it, what for, and where it comes from. */
export const itemKind = (item: ItemView, voice: Voice): string =>
  dotted([
    presentersText(item.presenters, voice),
    item.purpose !== null && voice.s.purposes[item.purpose],
    item.standing && voice.t.standingMark,
    item.carriedFrom !== null && voice.p.carriedFrom(voice.full(item.carriedFrom)),
    item.closed && !item.visibilityUnknown && voice.t.closedMark.toLowerCase(),
  ]);
