const afterFailure = 15_000;

/**
 * Does `work` now and every so often (`every`, in milliseconds) while the page is seen, less often while it fails. One
 * run is over before the next begins; `now` asks for another at once.
 */
export function poll(
  work: () => Promise<boolean>,
  every: () => number,
): { stop: () => void; now: () => void } {
  let timer: number | null = null;
  let running = false;
  let wanted = false;
  let ended = false;

  const run = async (): Promise<void> => {
    if (running || ended) return;
    running = true;
    const good = await work();
    running = false;
    if (over()) return;
    if (wanted) {
      now();
      return;
    }
    if (seen()) timer = window.setTimeout(() => void run(), good ? every() : Math.max(every(), afterFailure));
  };
  // Both change while `work` is waited for.
  const over = (): boolean => ended;
  const seen = (): boolean => document.visibilityState === 'visible';
  const now = (): void => {
    wanted = running;
    if (timer !== null) window.clearTimeout(timer);
    if (!running) void run();
  };
  const look = (): void => {
    if (seen()) now();
  };
  document.addEventListener('visibilitychange', look);
  void run();
  return {
    now,
    stop: () => {
      ended = true;
      if (timer !== null) window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
