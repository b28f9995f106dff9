import type { Visibility } from '../../paper.js';

/** Who may see an item, and what is not written down. */
export interface ClosedValues {
  'item-closed-shared': { number: number };
  'item-closed-not-entitled': { number: number };
  'typed-in-closed-item': { number: number };
  'item-is-open': { number: number };
  'access-given': { number: number; name: string };
  'access-taken': { number: number; name: string };
  'off-record-on': { number: number };
  'off-record-off': { number: number };
  'visibility-set': { number: number; title: string; visibility: Visibility };
  'embargo-lifted': { number: number };
  'no-embargo': { number: number };
}
