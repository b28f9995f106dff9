import type { Context } from '../recognition.js';
import type { Prepared } from '../text/prepare.js';
import { self } from './self.js';
import type { Token } from './token.js';

const joint = /^ *(?:(?:og|and|samt|&|\+|\/)|, *(?:og|and)) *@?$/u;
const comma = /^ *, *@?$/u;

/** "Sofie og Jeppe", "A, B og C", "@A @B", "Mette og jeg": one party. */
export function joined(tokens: readonly Token[], prepared: Prepared, context: Context): Token[] {
  if (!tokens.some((token) => token.party)) return [...tokens];
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (!first) break;
    const chain =
      first.party || first.word === 'jeg'
        ? chainFrom(tokens, i, prepared)
        : { members: [first], after: i + 1 };
    const { members } = chain;
    if (members.length === 1) out.push(first);
    else {
      const owners = members.flatMap((member) => member.party?.owners ?? [self(context, prepared, member)]);
      const weak = members.some((member) => member.party?.weak === true);
      out.push({ ...first, end: members.at(-1)?.end ?? first.end, party: { owners, weak } });
    }
    i = chain.after;
  }
  return out;
}

/** The names that belong together from one on. A comma alone joins only what an "og" closes, or mentions. */
function chainFrom(
  tokens: readonly Token[],
  at: number,
  prepared: Prepared,
): { members: Token[]; after: number } {
  const members = tokens.slice(at, at + 1);
  let complete = { members: [...members], after: at + 1 };
  for (let next = at + 1; next < tokens.length;) {
    const last = members.at(-1);
    // The joining word is a token of its own; & and / are not.
    const step = [1, 2].find((ahead) => {
      const token = tokens[next + ahead - 1];
      if (
        !last ||
        !token ||
        !(token.party !== null || token.word === 'jeg' || (token.word === 'i' && token.capital))
      )
        return false;
      const between = prepared.lower.slice(last.end, token.start);
      return (
        joint.test(between) ||
        (ahead === 1 && (comma.test(between) || (token.at && last.at && /^[ @().]+$/u.test(between))))
      );
    });
    const token = step === undefined ? undefined : tokens[next + step - 1];
    if (!last || !token || step === undefined) break;
    members.push(token);
    next += step;
    if (!comma.test(prepared.lower.slice(last.end, token.start)) || (token.at && last.at))
      complete = { members: [...members], after: next };
  }
  // Somebody is among them: "jeg og …" is nobody else by itself.
  return complete.members.some((member) => member.party)
    ? complete
    : { members: tokens.slice(at, at + 1), after: at + 1 };
}
