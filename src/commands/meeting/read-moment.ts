import { addDays, dayAt, instantAt, type Instant } from '../../domain/day.js';
import { readDate, type DateContext } from '../../language/index.js';

const time =
  /(?<![\p{L}\p{N}])(?:(?:kl\.?|klokken|at)\s*(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?|(?<hours>\d{1,2}):(?<minutes>\d{2})|(?<clock>\d{1,2})(?=\s*[ap]m))\s*(?<half>[ap]m)?(?![\p{L}\p{N}])/iu;

/** "mandag kl. 12", "Monday 3 pm", "1/12": a day with its time, without one the end of that day; null when unread. */
export function readMoment(words: string, context: DateContext): Instant | null {
  const said = time.exec(words);
  const clock = said ? clockOf(said.groups ?? {}) : '23:59';
  if (clock === null) return null;
  const rest = said ? words.replace(said[0], ' ').trim() : words;
  const { now, zone } = context;
  const today = dayAt(now, zone);
  if (rest.replace(/[.,!]/g, '').trim() === '') {
    const soon = instantAt(today, clock, zone);
    return soon > now ? soon : instantAt(addDays(today, 1), clock, zone);
  }
  const day = readDate(rest, context)?.day;
  return day ? instantAt(day, clock, zone) : null;
}

function clockOf(read: Record<string, string | undefined>): string | null {
  const hour = Number(read['hour'] ?? read['hours'] ?? read['clock']);
  const minute = Number(read['minute'] ?? read['minutes'] ?? 0);
  const half = read['half']?.toLowerCase();
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  if (hours > 23 || minute > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
