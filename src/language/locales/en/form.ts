import type { OutcomeKind } from '../../../domain/outcome.js';
import type { DecisionForm } from '../../rules/decision.js';
import { whole } from '../../text/pattern.js';

/** An English wording that decides. */
export const form = (
  name: string,
  kind: OutcomeKind,
  pattern: string,
  sure = true,
  unless?: RegExp,
  negative = false,
): DecisionForm => ({
  name: `en.decision.${name}`,
  kind,
  pattern: whole(pattern),
  sure,
  negative,
  ...(unless ? { unless } : {}),
});
