import type { FileAnswered } from '../../commands/incoming.js';
import { record, text } from './read.js';
import type { Activity } from './read-activity.js';

/** What a person said to the offer of a file: yes, with where Teams lets it be put, or no. Null for any other invoke. */
export function readFileAnswer({
  raw,
  id,
  sender,
}: Activity): { happening: FileAnswered; key: string } | null {
  if (raw.name !== 'fileConsent/invoke') return null;
  const value = record(raw.value);
  const info = record(value.uploadInfo);
  const url = text(info.uploadUrl);
  const unique = text(info.uniqueId);
  const accepted = value.action === 'accept';
  const upload = url &&
    accepted && {
      url,
      file: {
        name: text(info.name) ?? '',
        url: text(info.contentUrl) ?? '',
        id: unique ?? '',
        type: text(info.fileType) ?? '',
      },
    };
  const happening: FileAnswered = {
    kind: 'file-answered',
    accepted,
    job: value.context,
    upload: upload ? upload : null,
  };
  // An answer that Teams sends again has another id, but leads to the same place.
  return { happening, key: `file:${sender.id}:${unique ?? id}` };
}
