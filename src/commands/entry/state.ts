import type { Command } from '../command.js';
import { actOnNamed } from './act.js';
import { label } from './find-entry.js';

export const done: Command = {
  intent: 'done',
  group: 'change',
  words: { da: ['færdig', 'udført', 'klaret'], en: ['done', 'finished'] },
  form: { da: '15', en: '15' },
  tail: `${label}(?:\\s*[:,]\\s*(?<remark>.+?))?`,
  also: [
    /^#?(?:(?<prefix>\p{L}{2,5})-)?(?<number>\d{1,6}) (?:er|is) (?:nu |now )?(?:færdig|klaret|udført|løst|done|finished)[.!]?$/iu,
  ],
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'done', remark: call.words['remark'] } })),
};

export const reopen: Command = {
  intent: 'reopen',
  group: 'change',
  words: { da: ['genåbn'], en: ['reopen'] },
  form: { da: '15', en: '15' },
  tail: label,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'reopen' } })),
};

export const waiting: Command = {
  intent: 'waiting',
  group: 'change',
  words: { da: ['afventer', 'blokeret'], en: ['blocked', 'waiting'] },
  form: { da: '15: hvad det venter på', en: '15: what it waits for' },
  tail: `${label}\\s*[:,]?\\s*(?<remark>\\S.*?)`,
  run: (call) => actOnNamed(call, () => ({ act: { kind: 'waiting', remark: call.words['remark'] ?? '' } })),
};

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
