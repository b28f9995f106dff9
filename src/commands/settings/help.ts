import type { HelpView, Reply } from '../../domain/view/reply.js';
import { markers } from '../../language/index.js';
import type { Call, Command, HelpGroup } from '../command.js';
import { answer } from '../results.js';

export const help: Command = {
  intent: 'help',
  group: 'settings',
  words: { da: ['hjælp', '?', 'hvad kan du'], en: ['help', 'what can you do'] },
  run: (call) => Promise.resolve(answer(helpCard(call))),
};

/** Made from the list of commands, so that it can't miss one. */
function helpCard(call: Pick<Call, 'commands' | 'locale'>): Reply {
  const listed = call.commands.filter((command) => command.listed !== false);
  const lines = (code: HelpGroup): Line[] => [
    ...(code === 'capture' ? captureLines(call.locale) : []),
    ...listed.filter((command) => command.group === code).map((command) => line(command, call.locale)),
  ];
  const view: HelpView = { groups: groups.map((code) => ({ code, lines: lines(code) })) };
  return { kind: 'card', card: 'help', help: view };
}

const groups: readonly HelpGroup[] = ['meeting', 'agenda', 'capture', 'ask', 'change', 'minutes', 'settings'];

type Line = HelpView['groups'][number]['lines'][number];

/** What is no command but talk, by the markers that the recogniser knows. */
const captureLines = (locale: Call['locale']): Line[] => [
  ...(['decided', 'followUp', 'note'] as const).map((kind) => {
    const [first = '', ...aliases] = markers.find((marker) => marker.kind === kind)?.words[locale] ?? [];
    return { intent: `say-${kind}`, words: `${first}: …`, aliases };
  }),
  locale === 'da'
    ? {
        intent: 'say-reservation',
        words: 'forbehold Navn: …',
        aliases: ['særstandpunkt', 'mindretalsudtalelse'],
      }
    : { intent: 'say-reservation', words: 'reservation Name: …', aliases: ['dissent', 'minority opinion'] },
];

function line(command: Command, locale: Call['locale']): Line {
  const [first = '', ...aliases] = command.words[locale];
  const words = [first, command.form?.[locale] ?? ''].join(' ').trim();
  return { intent: command.intent, words, aliases };
}
