import { pino } from 'pino';
import type { Log } from './ports/log.js';

/** Lines of JSON on stderr; stdout is for the words to whoever starts the bot. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null }, pino.destination({ fd: 2, sync: false }));
  return {
    info: (event, data = {}) => logger.info(data, event),
    warn: (event, data = {}) => logger.warn(data, event),
    error: (event, data = {}) => logger.error(data, event),
  };
}
