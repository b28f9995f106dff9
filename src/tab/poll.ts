const every = 4000;
const afterFailure = 15_000;

/**
 * Does `work` now and every few seconds while the page is seen, less often while it fails. Returns what ends it. One
 * run is over before the next begins.
 */
export function poll(work: () => Promise<boolean>): () => void {
  let timer: number | null = null;
  let running = false;
  let ended = false;

  const run = async (): Promise<void> => {
    if (running || ended) return;
    running = true;
    const good = await work();
    running = false;
    if (!seen() || over()) return;
    timer = window.setTimeout(() => void run(), good ? every : afterFailure);
  };
  // Both change while `work` is waited for.
  const over = (): boolean => ended;
  const seen = (): boolean => document.visibilityState === 'visible';
  const look = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    if (seen()) void run();
  };
  document.addEventListener('visibilitychange', look);
  void run();
  return () => {
    ended = true;
    if (timer !== null) window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
