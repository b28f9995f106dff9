/** What a chat can give the app leave to do, as Teams calls it when it asks (manifest.json). */
export const permissions = {
  /** Messages that don't mention the bot. */
  messages: 'ChatMessage.Read.Chat',
  /** When a meeting starts and ends. */
  meetings: 'OnlineMeeting.ReadBasic.Chat',
} as const;
