/** Papers that were sent. */
export interface PapersValues {
  'paper-reading': { name: string; count: number };
  'paper-all-read': { read: number; of: number };
  'paper-empty': { name: string };
  'paper-too-large': { name: string };
  'paper-unreadable': { name: string };
  'paper-encrypted': { name: string };
  'paper-scanned': { name: string };
  'paper-format': { name: string };
  'paper-mislabelled': { name: string };
  'paper-link-refused': { name: string };
  'paper-fetch-failed': { name: string };
  'paper-send-again': { name: string };
  'paper-no-forum': object;
  'file-in-chat': object;
}
