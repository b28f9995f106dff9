import type { Context, OwnerReading } from '../recognition.js';
import { prepare } from '../text/prepare.js';
import { wordsOf } from '../text/words.js';
import { namedParties, self } from './parties.js';

const me = /^(?:jeg|mig|me|i|myself|mig selv)$/u;

/**
 * Who is named in a phrase that says nothing else ("@Lars og HR", "[Mette Holm]", "mig"), as for `ansvarlig 15 …`. What
 * is nobody's known name is taken as written.
 */
export function readOwners(text: string, context: Context): OwnerReading[] {
  const prepared = prepare(text.slice(0, 300));
  const words = wordsOf(prepared.text, prepared.lower);
  const tokens = namedParties(words, prepared, context);
  const found = tokens.flatMap(
    (token) => token.party?.owners ?? (me.test(token.word) ? [self(context, prepared, token)] : []),
  );
  if (found.length > 0) return found;
  const name = text.replace(/^[\s[("@]+|[\s\])".,;:!]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(name)
    ? [{ name, kind: 'name', source: 'stated', span: [text.indexOf(name), text.indexOf(name) + name.length] }]
    : [];
}
