import type { CalendarValues } from '../../../../domain/view/text-values/calendar.js';
import type { Texts } from '../../texts.js';

export const calendarTexts: Texts<CalendarValues> = {
  'calendar-on': ({ address, text }) =>
    `The calendar shows ${text ? 'what the follow-ups say, except closed ones.' : 'numbers only. Type “calendar with text” to have the text too.'} Anybody with the link can read it, so keep it to yourself. In Outlook choose “Add calendar” and “Subscribe from web”, and put it in: ${address}`,
  'calendar-off': () => 'Your calendar is off, and its link no longer works.',
  'calendar-is-on': ({ text }) =>
    `Your calendar is on and shows ${text ? 'what the follow-ups say' : 'numbers only'}. If you have lost the link, type “calendar new”, and the old one stops working.`,
  'calendar-is-off': () => 'You have no calendar with me. Type “calendar on” to get a link.',
  'calendar-text': ({ text }) =>
    text
      ? 'Your calendar now shows what the follow-ups say. Closed items still have their number only.'
      : 'Your calendar now shows numbers only.',
  'calendar-no-address': () =>
    'I can’t make a calendar here, for my address on the web is not set up. Ask those who run me to set PUBLIC_URL.',
};
