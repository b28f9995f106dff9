import { questions } from '../../src/answers/index.js';
import { commands } from '../../src/commands/index.js';
import type { Locale } from '../../src/domain/locale.js';
import { markers } from '../../src/language/markers.js';
import { strings } from '../../src/render/index.js';

/** A command as the menu shows it: what is typed, and what it does. */
interface Entry {
  title: string;
  description: string;
}

type MenuCommand = Record<Locale, Entry>;

interface Menu {
  scope: 'groupChat' | 'personal';
  commands: MenuCommand[];
}

/**
 * Which commands Teams suggests where, by intent, the most used first. Its menu holds ten for each place, so this is a
 * choice of what can be typed; help, which tells the rest, is always there.
 */
const shown: Record<Menu['scope'], string[]> = {
  groupChat: [
    'start-meeting',
    'agenda',
    'next',
    'decided:',
    'followUp:',
    'end-meeting',
    'overdue',
    'status',
    'decided',
    'help',
  ],
  personal: ['my-tasks', 'overdue', 'status', 'decided', 'done', 'snooze', 'help'],
};

/** The menus, in the words of the command list and with what help says of each. */
export const menus = (): Menu[] => [
  { scope: 'groupChat', commands: shown.groupChat.map(entryOf) },
  { scope: 'personal', commands: shown.personal.map(entryOf) },
];

function entryOf(name: string): MenuCommand {
  return { da: inLocale(name, 'da'), en: inLocale(name, 'en') };
}

function inLocale(name: string, locale: Locale): Entry {
  const { title, description } = name.endsWith(':') ? marker(name, locale) : command(name, locale);
  return { title, description: own[name]?.[locale] ?? description };
}

function command(intent: string, locale: Locale): Entry {
  const found = [...commands, ...questions].find((one) => one.intent === intent);
  if (!found) throw new Error(`The menu names the command ${intent}, which there is not`);
  const does = strings[locale].help.lines[intent] ?? '';
  const example = found.form === undefined ? '' : ` (${found.form[locale]})`;
  return {
    title: found.words[locale][0] ?? '',
    description: does.slice(0, 1).toUpperCase() + does.slice(1) + example,
  };
}

/** What is captured needs no command, only its marker. */
function marker(name: string, locale: Locale): Entry {
  const found = markers.find(({ kind }) => `${kind}:` === name);
  if (!found) throw new Error(`The menu names the marker ${name}, which there is not`);
  return { title: `${found.words[locale][0] ?? ''}:`, description: '' };
}

/** What help does not say, or says of itself. */
const own: Record<string, Record<Locale, string>> = {
  'decided:': { da: 'Skriver en beslutning ned', en: 'Writes a decision down' },
  'followUp:': {
    da: 'Skriver en opfølgning ned, med ansvarlig og frist',
    en: 'Writes a follow-up down, with owner and due date',
  },
  help: { da: 'Viser alt, hvad du kan skrive', en: 'Shows everything you can type' },
};
