/**
 * Work that many want done at the same moment, such as syncing a folder: one that is under way may have begun too early
 * to cover a later caller, but the next one covers all who came meanwhile.
 */
export function shared(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();

  const begin = (key: string): Promise<void> => {
    const run = work(key).finally(() => {
      if (running.get(key) === run) running.delete(key);
    });
    running.set(key, run);
    return run;
  };

  return (key) => {
    const before = running.get(key);
    if (!before) return begin(key);
    const after =
      next.get(key) ??
      before
        .catch(() => undefined)
        .then(() => {
          next.delete(key);
          return begin(key);
        });
    next.set(key, after);
    return after;
  };
}
