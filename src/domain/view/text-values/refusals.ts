/** What the bot does not do. */
export interface RefusalsValues {
  'not-understood': object;
  'only-in-chat': object;
  'only-in-personal': object;
  /** A group by its word, or those who may by their names; "": somebody without access. */
  'not-allowed': { who: string | readonly string[] };
  'card-too-old': object;
  'form-too-old': object;
  'guests-only-read': object;
  'quiet-here': object;
  'off-record-here': { number: number };
  /** Names of the forums that the person is in. */
  'which-forum': { names: string[] };
  'no-forum-of-yours': object;
  'no-burn-up': { forum: string };
  'message-too-long': { limit: number };
  failed: { reference: string };
}
