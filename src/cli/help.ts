import type { Io } from './io.js';

const text = `tovholder: the command line

  paper FILE [--json] [--locale da|en]
                               reads a meeting paper (.txt .md .html .docx .pdf), prints what it found
  capture --locale da|en --now ISO --tz ZONE --people "A; B"
                               reads chat lines as JSON {id, from, text}, prints what goes on record
  dates --locale da|en --now ISO --tz ZONE
                               reads a phrase a line, prints the day it means and what was assumed
  minutes MEETING [--format md|html|docx] [--out FILE] [--locale da|en] [--version N] [--shared] [--item N]
                               prints the minutes of a meeting; MEETING is an id, or a forum and a day: "CT 2026-12-04".
                               --shared leaves out what is closed or under embargo; --item prints one item for its case
  export FORUM [--what decisions|follow-ups] [--as xlsx|csv] [--out FILE] [--locale da|en] [--closed]
                               writes all decisions or follow-ups of a forum as a table; without --closed nothing of
                               closed items, and nothing under embargo
  doctor                       says what is wrong with the configuration and the data folder, and which reminders did
                               not arrive and why
  help                         this text
`;

export function run(_args: string[], io: Io): Promise<number> {
  io.stdout.write(text);
  return Promise.resolve(0);
}
