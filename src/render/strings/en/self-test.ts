import type { SelfTest } from '../self-test.js';

export const selfTest: SelfTest = {
  localTitle: 'Local mode',
  local: 'I run on one machine outside Teams, so there is no access to give.',
  messagesTitle: 'Messages',
  messages: {
    everything: 'I get every message in this chat.',
    mentions: 'So far I have only had messages that mention me.',
    unknown: 'I don’t know yet whether I get every message here.',
  },
  giveMessages: (permission) => [
    'Write a message without mentioning me, and run the self-test again. If it still says so, I lack access:',
    '1. Open the chat’s apps in Teams (… by the chat’s name, Manage apps), remove Tovholder, and add it again.',
    `2. Say yes when Teams asks whether I may read the chat’s messages (${permission}).`,
    '3. If Teams does not ask, have your Teams administrator allow apps to be given access in single chats.',
    'Until then: mention me in the message, choose “Make it a decision” or “Make it a follow-up” beside it, or use Add on the card.',
  ],
  meetingsTitle: 'Start and end of the meeting',
  meetingsSeen: 'Teams tells me when the meeting starts and ends.',
  meetingsUnseen: 'Teams has not told me of a meeting starting here yet.',
  giveMeetings: (permission) => [
    `That comes along when you add me to the chat again and say yes to meeting details (${permission}). Until then: type “start meeting” and “end meeting”.`,
  ],
  peopleTitle: 'Messages in private',
  unreached: (names) => `Not yet: ${names}. They add me themselves with the button here.`,
};
