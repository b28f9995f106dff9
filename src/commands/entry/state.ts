import type { Command } from '../command.js';
import { actOnNamed } from './act.js';
import { label } from './find-entry.js';

export const remark: Command = {
  intent: 'remark',
  group: 'change',
  words: { da: ['note'], en: ['note'] },
  form: { da: '15: tekst', en: '15: text' },
  tail: `${label}\\s*:\\s*(?<remark>\\S.*?)`,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'remark', remark: call.words['remark'] ?? '' } })),
};

export const edit: Command = {
  intent: 'edit',
  group: 'change',
  words: { da: ['ret', 'rediger'], en: ['edit', 'correct'] },
  form: { da: '15: ny tekst', en: '15: new text' },
  tail: `${label}\\s*:\\s*(?<text>\\S(?:.*\\S)?)`,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'text', text: call.words['text'] ?? '' } })),
};

export const withdraw: Command = {
  intent: 'withdraw',
  group: 'change',
  words: { da: ['slet', 'træk tilbage', 'afvis'], en: ['withdraw', 'delete', 'drop'] },
  form: { da: '15', en: '15' },
  tail: label,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'withdraw' } })),
};

export const restore: Command = {
  intent: 'restore',
  group: 'change',
  words: { da: ['gendan', 'genskab'], en: ['restore'] },
  form: { da: '15', en: '15' },
  tail: label,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'restore' } })),
};

export const confirm: Command = {
  intent: 'confirm',
  group: 'change',
  words: { da: ['bekræft', 'skriv på'], en: ['confirm', 'keep'] },
  form: { da: '15', en: '15' },
  tail: label,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'confirm' } })),
};
