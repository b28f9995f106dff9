import type { helloLabels as danish } from '../../da/labels/hello.js';

/** How the bot introduces itself, and what it asks first. */
export const helloLabels: Record<keyof typeof danish, string> = {
  join: 'I am not in this chat yet',
  joinWhy: 'Add me, and I can write this down and keep an eye on it for you.',
  joinDo: 'Add to the chat',
  selfTest: 'Self-test',
  whichForum: 'Which meeting is this chat for?',
  whichForumWhy: 'Then I can keep its agenda, decisions and follow-ups together.',
  forumName: 'Name of the meeting',
  forumChosen: 'It is settled which meeting this chat is for.',
  forumMissing: 'Please write a name.',
  welcome: 'Hello, I am Tovholder',
  welcomeWhat:
    'I keep track of the agenda, write down what you decide, and remind people of what they said they would do.',
  readsTitle: 'What I read',
  readsUnknown:
    'Messages in this chat if you have allowed it, otherwise only those that mention me. Type “selftest” to see which.',
  readsMentions:
    'Only messages that mention me with @. Put others on record by choosing “Make it a decision” or “Make it a follow-up” beside them.',
  readsEverything: 'The messages in this chat. I record no sound and use no language model.',
  readsPersonal: 'What you write to me here, and the papers you send me.',
  storesTitle: 'What I keep',
  stores:
    'Decisions, follow-ups and notes, each with a link to its message. I keep nothing else of the talk.',
  showsTitle: 'Who can see it',
  shows: 'The members of the meeting. Closed items can only be seen by those with access.',
  stopTitle: 'How to stop me',
  stop: '“@Tovholder quiet” makes me stop, and “@Tovholder listen” makes me start again. “@Tovholder off the record” is for the item you are on.',
  stopPersonalTitle: 'How to get fewer messages',
  stopPersonal: 'Say it in the meeting’s chat: “@Tovholder reminders light” gives fewer reminders.',
  startTitle: 'Getting started',
  startChat:
    'Mention me when I should do something: “@Tovholder agenda+ Title” puts an item on the agenda, and “@Tovholder start meeting” opens the meeting.',
  startPersonal:
    'Send me a paper, or type “my tasks”. In a meeting, add me to the chat and type “@Tovholder start meeting”.',
  forumCard: 'Forum',
  help: 'What you can type',
  helpHow: 'In a shared chat, mention me first: @Tovholder agenda.',
};
