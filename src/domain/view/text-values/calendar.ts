/** The calendar feed. */
export interface CalendarValues {
  'calendar-on': { address: string; text: boolean };
  'calendar-off': object;
  'calendar-is-on': { text: boolean };
  'calendar-is-off': object;
  'calendar-text': { text: boolean };
  'calendar-no-address': object;
}
