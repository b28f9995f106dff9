import type { LineView } from './views.js';

/** Asks whether what was said shows that a follow-up is done. */
export interface EvidenceView {
  line: LineView;
  /** Names what was said. */
  key: string;
  /** What was said, for those who could read it there; it is kept nowhere. */
  quote: { by: string; text: string } | null;
  /** Opens it in Teams. */
  link: string | null;
  answer: 'kept' | 'declined' | null;
}
