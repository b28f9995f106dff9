import { createParser } from 'eventsource-parser';
import type { Api, Query } from './api.js';

/** The server shows life every 25 seconds; what stands between may hold all of it back, and then streaming is no use. */
const first = 10_000;
const silence = 60_000;
/** From one try to the next: longer each time that it fails. */
const soonest = 1000;
const latest = 60_000;

export interface Listening {
  /** Something has changed. */
  changed: () => void;
  /** From now on changes are told, or no longer. */
  live: (is: boolean) => void;
}

/** Listens to the server for as long as the page is seen. Gives what ends it. */
export function listen(api: Api, query: Query, { changed, live }: Listening): () => void {
  let ending: AbortController | null = null;
  let timer: number | undefined;
  let pause = soonest;
  let ended = false;

  const run = async (): Promise<void> => {
    window.clearTimeout(timer);
    if (ended || ending || !isSeen()) return;
    const mine = new AbortController();
    ending = mine;
    const heard = await once(api, query, mine, { changed, live });
    ending = null;
    if (heard) live(false);
    // That it ends after a while is as it should be.
    pause = heard ? soonest : Math.min(pause * 2, latest);
    timer = window.setTimeout(() => void run(), pause);
  };
  const look = (): void => {
    if (isSeen()) {
      pause = soonest;
      void run();
    } else ending?.abort();
  };
  document.addEventListener('visibilitychange', look);
  void run();
  return () => {
    ended = true;
    window.clearTimeout(timer);
    ending?.abort();
    document.removeEventListener('visibilitychange', look);
  };
}

const isSeen = (): boolean => document.visibilityState === 'visible';

/** One stream from beginning to end. True when something came through it. */
async function once(
  api: Api,
  query: Query,
  ending: AbortController,
  { changed, live }: Listening,
): Promise<boolean> {
  let timer = window.setTimeout(() => ending.abort(), first);
  let heard = false;
  const parser = createParser({ onEvent: changed });
  try {
    const answer = await api.ask('live', query, { signal: ending.signal });
    if (!answer?.ok || !answer.body) return false;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => ending.abort(), silence);
      if (!heard) live(true);
      heard = true;
      parser.feed(part.value);
    }
  } catch {
    // Cut off, here or on the way: the next stream tells what has come meanwhile.
  } finally {
    window.clearTimeout(timer);
  }
  return heard;
}
