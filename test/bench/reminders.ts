import { sending } from './sending.js';
import { ticking } from './ticking.js';

/** What design §11 asks of reminders: a tick with 100,000 follow-ups, and sending beside Teams' limits. */
export async function benchReminders(): Promise<void> {
  await ticking();
  await sending();
}
