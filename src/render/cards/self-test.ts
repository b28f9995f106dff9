import template from '../../../cards/self-test.template.json' with { type: 'json' };
import { permissions } from '../../domain/permissions.js';
import type { SelfTestView } from '../../domain/view/reply.js';
import type { Card } from '../card.js';
import { presentersText } from '../describe/owners.js';
import { lean } from '../lean.js';
import { safeLink } from '../safe.js';
import type { Voice } from '../voice.js';

interface Part {
  title: string;
  good: boolean;
  text: string;
  /** What somebody does about it, a step each. */
  how: { text: string }[];
}

/** What works in a chat and what does not, and who does what about it. */
export const selfTestCard: Card<'self-test'> = {
  template,
  now: () => null,
  data: ({ test }, voice) => {
    const parts = [messages(test, voice), meetings(test, voice), people(test, voice)];
    return {
      speak: voice.t.selfTest,
      parts: test.local
        ? [local(voice), ...parts.map((part) => part && { ...part, how: [] })].filter(isThere)
        : parts.filter(isThere),
      ...lean({ install: test.unreached.length > 0 ? safeLink(test.installLink) : null }),
    };
  },
  summary: (_reply, { t }) => t.selfTest,
};

const isThere = (part: Part | null): part is Part => part !== null;

const local = ({ s: { selfTest } }: Voice): Part => ({
  title: selfTest.localTitle,
  good: false,
  text: selfTest.local,
  how: [],
});

function messages({ hears }: SelfTestView, { s: { selfTest } }: Voice): Part {
  const good = hears === 'everything';
  return {
    title: selfTest.messagesTitle,
    good,
    text: selfTest.messages[hears],
    how: good ? [] : selfTest.giveMessages(permissions.messages).map((text) => ({ text })),
  };
}

function meetings({ meetingEvents }: SelfTestView, { s: { selfTest } }: Voice): Part | null {
  if (meetingEvents === null) return null;
  return {
    title: selfTest.meetingsTitle,
    good: meetingEvents,
    text: meetingEvents ? selfTest.meetingsSeen : selfTest.meetingsUnseen,
    how: meetingEvents ? [] : selfTest.giveMeetings(permissions.meetings).map((text) => ({ text })),
  };
}

function people(test: SelfTestView, voice: Voice): Part | null {
  if (test.members === 0) return null;
  const { selfTest } = voice.s;
  const names = presentersText(test.unreached, voice);
  return {
    title: selfTest.peopleTitle,
    good: test.unreached.length === 0,
    text: voice.p.reach(test.reachable, test.members),
    how: names === '' ? [] : [{ text: selfTest.unreached(names) }],
  };
}
