import { setTimeout as wait } from 'node:timers/promises';

/** A stream of server-sent events as a page reads it. */
export interface LiveReader {
  status: number;
  headers: Headers;
  /** Everything that has come so far, comments too. */
  text: () => string;
  /** How often it was said that something has changed. */
  changes: () => number;
  /** Resolves when so many changes have been told. */
  told: (count: number) => Promise<void>;
  /** Resolves when the server has ended it. */
  ended: Promise<void>;
  close: () => void;
}

export async function openLive(url: string, headers: Record<string, string> = {}): Promise<LiveReader> {
  const ending = new AbortController();
  const answer = await fetch(url, { headers, signal: ending.signal });
  let text = '';
  const heard: (() => void)[] = [];
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      for (const tell of heard.splice(0)) tell();
    }
  })().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });
  const changes = (): number => text.split('data: changed\n\n').length - 1;
  return {
    status: answer.status,
    headers: answer.headers,
    text: () => text,
    changes,
    told: async (count) => {
      if (changes() >= count) return;
      const late = wait(5000, null, { ref: false }).then(() => {
        throw new Error(`Told ${changes()} times and not ${count}`);
      });
      while (changes() < count) await Promise.race([new Promise<void>((tell) => heard.push(tell)), late]);
    },
    ended,
    close: () => ending.abort(),
  };
}
