import type { Clock } from './ports/clock.js';

/** The machine's own time. Its timers keep no process alive. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  every(milliseconds, work) {
    const timer = setInterval(work, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
};
