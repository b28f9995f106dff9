/** A command as the menu shows it: what is typed, and what it does. */
interface Entry {
  title: string;
  description: string;
}

export interface MenuCommand {
  da: Entry;
  en: Entry;
}

const command = (da: string, daDoes: string, en: string, enDoes: string): MenuCommand => ({
  da: { title: da, description: daDoes },
  en: { title: en, description: enDoes },
});

const status = command(
  'status',
  'Hvor langt er opgaverne? Skriv gerne et emne efter',
  'status',
  'How far are the tasks? Add a topic if you like',
);
const decided = command(
  'hvad besluttede vi om',
  'Find en beslutning: skriv emnet efter',
  'what did we decide about',
  'Find a decision: add the topic',
);
const help = command('hjælp', 'Alt, hvad du kan skrive', 'help', 'Everything you can type');

/**
 * The commands that Teams suggests, the most used first. Teams' menu holds ten for each place, so this is a choice of
 * what can be typed and not the whole list; `hjælp` is always among them.
 */
export const menus: { scope: 'groupChat' | 'personal'; commands: MenuCommand[] }[] = [
  {
    scope: 'groupChat',
    commands: [
      command('start møde', 'Begynd mødet', 'start meeting', 'Begin the meeting'),
      command('dagsorden', 'Vis dagsordenen', 'agenda', 'Show the agenda'),
      command('næste', 'Gå til næste punkt', 'next', 'Go to the next item'),
      command('beslutning:', 'Skriv en beslutning ned', 'decision:', 'Write a decision down'),
      command(
        'opfølgning:',
        'Skriv en opgave ned, med ansvarlig og frist',
        'action:',
        'Write a task down, with owner and due day',
      ),
      command(
        'slut møde',
        'Slut mødet og få referatet',
        'end meeting',
        'End the meeting and get the minutes',
      ),
      command('overskredet', 'Opgaver over tiden', 'overdue', 'Tasks past their day'),
      status,
      decided,
      help,
    ],
  },
  {
    scope: 'personal',
    commands: [
      command('mine opgaver', 'Dine åbne opgaver', 'my tasks', 'Your open tasks'),
      command('overskredet', 'Dine opgaver over tiden', 'overdue', 'Your tasks past their day'),
      status,
      decided,
      command('færdig', 'Meld en opgave færdig: skriv nummeret', 'done', 'Finish a task: add its number'),
      command(
        'udskyd',
        'Flyt en frist: »15 til fredag, fordi …«',
        'snooze',
        'Move a due day: "15 to Friday, because …"',
      ),
      help,
    ],
  },
];
