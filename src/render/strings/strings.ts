import type { FollowUpState } from '../../domain/entry.js';
import type { Locale } from '../../domain/locale.js';
import type { ItemState, Purpose } from '../../domain/meeting.js';
import type { OutcomeKind } from '../../domain/outcome.js';
import type { PaperKind, PaperWarning } from '../../domain/paper.js';
import type { DigestPart } from '../../domain/view/digest-view.js';
import type { ListHeading } from '../../domain/view/reply.js';
import type { TextValues } from '../../domain/view/text-values/index.js';
import type { Labels } from './labels.js';
import type { Phrases } from './phrases/index.js';
import type { Say } from './say.js';
import type { SelfTest } from './self-test.js';
import type { Texts } from './texts.js';

/** Everything that is said in one language. A language is complete when it compiles. */
export interface Strings {
  locale: Locale;
  labels: Labels;
  texts: Texts<TextValues>;
  kinds: Record<OutcomeKind | 'note' | 'question' | 'idea' | 'followUp', string>;
  states: Record<FollowUpState, string>;
  itemStates: Record<ItemState, string>;
  purposes: Record<Purpose, string>;
  paperKinds: Record<PaperKind, string>;
  warnings: Record<PaperWarning, string>;
  headings: { [C in ListHeading['code']]: (heading: Extract<ListHeading, { code: C }>, say: Say) => string };
  /** Words for fields of an entry's history. Others are left out. */
  fields: Record<
    | 'text'
    | 'kind'
    | 'owners'
    | 'due'
    | 'state'
    | 'item'
    | 'remark'
    | 'waits'
    | 'whyMoved'
    | 'title'
    | 'presenters'
    | 'minutes'
    | 'day'
    | 'visibility'
    | 'asks'
    | 'purpose'
    | 'caseNumber'
    | 'captured',
    string
  >;
  /** Groups and lines of the help, by code; a code without words shows its commands alone. */
  help: { groups: Record<string, string>; lines: Record<string, string> };
  /** Who may do something, by code; other words are names and stay as they are. */
  who: Record<string, string>;
  selfTest: SelfTest;
  /** Parts of the weekly overview. */
  digestParts: Record<DigestPart['code'], string>;
  phrases: Phrases;
}
