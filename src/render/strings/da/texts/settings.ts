import type { SettingsValues } from '../../../../domain/view/text-values/settings.js';
import { count } from '../../count.js';
import type { Texts } from '../../texts.js';

export const settingsTexts: Texts<SettingsValues> = {
  'chair-set': ({ name }) => `${name} er nu mødeleder.`,
  'secretary-set': ({ name }) => `${name} er nu referent.`,
  'unit-set': ({ unit, name }) => `Opfølgninger til ${unit} går nu til ${name}.`,
  'forum-busy': ({ forum }) =>
    `${forum} holder møde i denne chat lige nu. Slut mødet først, så kan chatten høre til et andet.`,
  'forum-set': ({ name, aliases, prefix }, say) =>
    `Chatten hører nu til ${name}${aliases.length === 0 ? '' : ` (også kaldet ${say.and(aliases)})`}. Numrene begynder med ${prefix}.`,
  'forum-taken': ({ name, who }, say) =>
    `Der er allerede et møde, der hedder ${name}. ${
      who.length === 0 ? 'Kun mødets egne folk' : `Kun ${say.and(who)} og mødets egne folk`
    } kan knytte en chat til det. Vælg ellers et andet navn.`,
  'forum-papers-joined': ({ name, items }) =>
    `${count(items, 'punkt', 'punkter')} lå og ventede på ${name} og er nu med på dagsordenen.`,
  'language-set': ({ locale }) => `Fint, så skriver jeg ${locale === 'da' ? 'dansk' : 'engelsk'}.`,
  'quiet-on': () => 'Jeg er stille og skriver intet ned, før nogen skriver »lyt igen«.',
  'quiet-off': () => 'Så lytter jeg med igen.',
  'free-day-set': ({ day, free }) =>
    `${day === 'labour-day' ? '1. maj' : 'Fredagen efter Kristi himmelfartsdag'} er ${free ? 'fri her: så sender jeg ingen påmindelser' : 'en arbejdsdag her'}.`,
};
