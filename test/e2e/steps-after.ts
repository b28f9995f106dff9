import { addDays, dayAt } from '../../src/domain/day.js';
import { mondayOf, weekNumber } from '../../src/domain/week.js';
import { groupChat } from './playground-config.js';
import { says, until, type Step } from './walk.js';

const personal = 'Personal Chat';

/** The number of a week to come: cards name the weekday only of days that are near. */
const inTwoWeeks = (): number =>
  weekNumber(mondayOf(addDays(dayAt(new Date().toISOString(), 'Europe/Copenhagen'), 14)));

/** Closing, finishing and asking. */
export const stepsAfter: readonly Step[] = [
  {
    title: 'a follow-up is put right from the card of its item, which comes back',
    run: async ({ page, kept }) => {
      await page.pressNear(await page.card('Punkt 1 af 3'), 'Ret', 'Designskolen Nordlys');
      const form = await page.card(`${kept.promise!} · Opfølgning`);
      await page.press(form, 'Gem', { Tekst: 'Hanne spørger Designskolen, om de kan hjælpe' });
      await page.card('Punkt 1 af 3', 'Hanne spørger Designskolen');
    },
  },
  {
    title: 'its number shows it, and its buttons finish it and open it again',
    run: async ({ page, kept }) => {
      await page.asks(kept.promise!);
      const form = await page.card(`${kept.promise!} · Opfølgning`, 'Ansvarlig');
      await page.press(form, 'Færdig');
      await says(await page.card('Punkt 1 af 3'), '✓ færdig');
      await page.press(await page.card(`${kept.promise!} · Opfølgning`, 'Genåbn'), 'Genåbn');
      await until(
        async () => !(await (await page.card('Punkt 1 af 3')).innerText()).includes('✓ færdig'),
        'it is open again on the card of its item',
      );
    },
  },
  {
    title: 'it is given another day by message',
    run: async ({ page, kept }) => {
      await page.asks(`frist ${kept.promise!} uge ${inTwoWeeks()}`);
      await page.answer(`${kept.promise!} har nu frist fredag`);
      await says(await page.card('Punkt 1 af 3'), /Hanne Kjær[^·]* · senest fredag/);
    },
  },
  {
    title: '»slut møde« lists what is open, and a tap settles each',
    run: async ({ page }) => {
      await page.asks('slut møde');
      const gate = await page.card('Før mødet slutter', 'Fortsæt mødet', 'Ikke afgjort');
      await says(gate, '3 ting er stadig åbne');
      await page.press(gate, 'Besluttet');
      await says(await page.card('Før mødet slutter'), '2 ting er stadig åbne');
      await page.press(await page.card('Før mødet slutter'), '✗ Nej');
      await says(await page.card('Før mødet slutter'), 'Én ting er stadig åben');
      await page.press(await page.card('Før mødet slutter'), '✓ Ja');
      await says(await page.card('Før mødet slutter'), 'Alt er på plads.');
    },
  },
  {
    title: 'then the meeting ends, and its minutes are a card',
    run: async ({ page, picture }) => {
      await page.press(await page.card('Før mødet slutter'), 'Slut møde');
      const card = await page.card(
        'Referat',
        'Udkast',
        'Programmet sættes i gang 1. april',
        'Hanne spørger Designskolen',
      );
      await card.scrollIntoViewIfNeeded();
      await picture('minutes');
    },
  },
  {
    title:
      'the minutes are commented on in the chat, and settled and approved in personal chat, which has its own language',
    run: async ({ page }) => {
      await page.press(await page.card('Referat', 'Udkast'), 'Kommentér …');
      await page.press(await page.card('Referat', 'Udkast'), 'Send', {
        'Hvad skal ændres?': 'Datoen passer',
      });
      await page.card('Referat', 'Kommentarer', 'Datoen passer');
      await page.openChat(personal);
      await page.says('sprog da');
      await page.answer('Fint, så skriver jeg dansk.');
      await page.says('referat');
      await page.press(await page.card('Referat', 'Datoen passer'), 'Afklaret');
      await page.press(await page.card('Referat', 'Godkend for alle'), 'Godkend for alle');
      await page.card('Referat', /Godkendt \p{L}+ \d/u, /CT \d{4}-1/);
      await page.openChat(groupChat.name);
      await page.card('Referat', /Godkendt \p{L}+ \d/u, /CT \d{4}-1/);
    },
  },
  {
    title: '»status«, »overskredet« and »hvad besluttede vi om …« answer from the record',
    run: async ({ page }) => {
      await page.asks('hvad besluttede vi om vagtplaner');
      await page.card('Besluttet om vagtplaner', 'to distrikter');
      await page.asks('status Designskole');
      await page.card('Status: Designskole', 'Hanne Kjær');
      await page.asks('overskredet');
      await page.answer('ingen opfølgninger over fristen');
      await page.asks('hvad besluttede vi om svømmehallen');
      await page.answer('Jeg fandt ingen beslutninger om »svømmehallen«');
    },
  },
  {
    title: '»hjælp« lists what can be typed; personal chat understands English too',
    run: async ({ page }) => {
      await page.asks('hjælp');
      await page.card('Det kan du skrive', 'mine opgaver');
      await page.openChat(personal);
      await page.says('hjælp');
      await page.card('Det kan du skrive');
      await page.says('my tasks');
      await page.answer('Du har ingen åbne opfølgninger');
    },
  },
  {
    title: '»mine opgaver« shows in personal chat what one has promised',
    run: async ({ page, picture }) => {
      await page.openChat(groupChat.name);
      await page.asks('opgave: Nanna skriver til styregruppen inden fredag');
      await page.answer('Skrevet på');
      await page.openChat(personal);
      await page.says('mine opgaver');
      const card = await page.card('Dine opfølgninger', 'styregruppen');
      await card.scrollIntoViewIfNeeded();
      await picture('my-tasks');
    },
  },
  {
    title: 'a button in personal chat finishes it',
    run: async ({ page }) => {
      await page.press(await page.card('Dine opfølgninger', 'styregruppen'), 'Åbn');
      await page.press(await page.card(/CT-\d+ · Opfølgning/), 'Færdig');
      await page.card(/CT-\d+ · Opfølgning/, 'Genåbn');
    },
  },
];
