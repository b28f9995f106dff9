import { meetingRule } from '../../dates/meeting-rule.js';
import type { DateRule } from '../../dates/rule.js';

const words =
  '(?:(?!(?:the|a|an|of|in|on|up|to|for|from|after|about|with|and|or|i|we|you|he|she|they|have|has|is|this|next|week|month|year)(?!\\p{L}))[\\p{L}-]+ ){0,3}?';
const organ = `${words}(?:committee|board|council|cabinet|team|group|forum|directorate|directors)`;
const meeting = '(?:meeting|call|telecon|session|standup|f2f)';
const whose = `(?: of (?:the )?(?<body2>${organ}|[\\p{L}-]{2,})| (?<person>with))?`;
const before = '(?<before>before|ahead of|prior to)';

/** Meetings that are to come, and what is to be done before one. */
export const meetings: readonly DateRule[] = [
  // "at a coming board meeting", "at the next meeting of the board"
  meetingRule(
    `(?:(?:at|by|for|in|on) |${before} )?(?:(?:the |our |a |an )?(?:next|coming|upcoming|following|future|later) (?<body>${words})${meeting}${whose}|next time(?= *(?:$|[.,;!?)]| we meet)))`,
  ),
  // "before it is sent to the committee"
  meetingRule(
    `${before} (?:it|this|that|they|the [\\p{L}-]+) (?:is |are |gets )?(?:sent|submitted|presented|put|taken|goes|go)(?: on)? (?:to|before) (?:the )?(?<body>${organ})`,
  ),
  // "before the board meeting"
  meetingRule(
    `${before} the (?:(?<body>(?!(?:next|last|first|coming)(?!\\p{L}))[\\p{L}-]+ ${words})meeting|meeting (?:of|in) the (?<body2>${organ})|meeting(?= *(?:$|[.,;!?)])))`,
  ),
];
