import { isSettled } from '../domain/outcome.js';
import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { answer } from '../commands/results.js';
import { queryTerms } from '../language/terms.js';
import { ask, listCard } from './ask.js';

export const status: Command = {
  intent: 'status',
  group: 'ask',
  words: {
    da: ['status', 'status på', 'status for', 'hvad er status på'],
    en: ['status', 'status of', 'what is the status of'],
  },
  form: { da: '[emne]', en: '[topic]' },
  tail: '(?<topic>.*?)\\??',
  run: async (call) => {
    const topic = call.words['topic']?.trim() ?? '';
    const lines = topic
      ? await ask(call, { terms: queryTerms(topic) })
      : await ask(call, { type: 'followUp', open: true, order: 'due' });
    if (lines.length === 0)
      return answer(topic ? say('nothing-found', { topic }) : say('no-tasks', { name: null }));
    return answer(listCard(call, { code: 'status', topic: topic || null }, lines));
  },
};

export const decided: Command = {
  intent: 'decided',
  group: 'ask',
  words: {
    da: [
      'hvad besluttede vi om',
      'hvad har vi besluttet om',
      'hvad blev besluttet om',
      'hvad blev der besluttet om',
      'hvad er der besluttet om',
      'hvad er besluttet om',
      'beslutninger om',
    ],
    en: ['what did we decide about', 'what did we decide on', 'what was decided about', 'decisions about'],
  },
  form: { da: '…', en: '…' },
  tail: '(?<topic>\\S.*?)\\??',
  run: async (call) => {
    const topic = call.words['topic']?.trim() ?? '';
    const lines = await ask(call, { type: 'outcome', terms: queryTerms(topic) });
    const settled = lines.filter((line) => isSettled(line.kind));
    return settled.length > 0
      ? answer(listCard(call, { code: 'decided', topic }, settled))
      : answer(say('no-decisions', { topic }));
  },
};
