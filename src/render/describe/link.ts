import { entryPath } from '../../domain/own-address.js';
import type { EntryView } from '../../domain/view/views.js';
import { safeLink } from '../safe.js';
import type { Voice } from '../voice.js';

/** Where a line leads, and what that is called. */
export interface Link {
  link: string;
  to: string;
}

/** The message it came from; where there is none, its place on the forum's page. */
export function linkOf(entry: EntryView, voice: Voice): Link | null {
  const message = safeLink(entry.link);
  return message === null ? pageOf(entry, voice) : { link: message, to: voice.t.toMessage };
}

export function pageOf({ forum, label }: Pick<EntryView, 'forum' | 'label'>, voice: Voice): Link | null {
  const page = voice.address(entryPath(forum, label));
  return page === null ? null : { link: page, to: voice.t.toPage };
}
