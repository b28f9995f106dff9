import type { SettingsValues } from '../../../../domain/view/text-values/settings.js';
import { count } from '../../count.js';
import type { Texts } from '../../texts.js';

export const settingsTexts: Texts<SettingsValues> = {
  'chair-set': ({ name }) => `${name} now chairs the meeting.`,
  'secretary-set': ({ name }) => `${name} is now the secretary.`,
  'unit-set': ({ unit, name }) => `Follow-ups for ${unit} now go to ${name}.`,
  'forum-busy': ({ forum }) =>
    `${forum} is meeting in this chat just now. End the meeting first, then the chat can belong to another.`,
  'forum-set': ({ name, aliases, prefix }, say) =>
    `This chat now belongs to ${name}${aliases.length === 0 ? '' : ` (also called ${say.and(aliases)})`}. Numbers begin with ${prefix}.`,
  'forum-taken': ({ name, who }, say) =>
    `There is already a meeting called ${name}. Only ${
      who.length === 0 ? 'its own members' : `${say.and(who)} and its own members`
    } can tie a chat to it. Otherwise, please choose another name.`,
  'forum-papers-joined': ({ name, items }) =>
    `${count(items, 'item was', 'items were')} waiting for ${name} and ${items === 1 ? 'is' : 'are'} now on the agenda.`,
  'language-set': ({ locale }) => `Fine, I will write in ${locale === 'da' ? 'Danish' : 'English'}.`,
  'quiet-on': () => 'I am quiet and write nothing down until someone types “listen”.',
  'quiet-off': () => 'I am listening again.',
  'free-day-set': ({ day, free }) =>
    `${day === 'labour-day' ? '1 May' : 'The Friday after Ascension Day'} is ${free ? 'a day off here: I send no reminders then' : 'a working day here'}.`,
};
