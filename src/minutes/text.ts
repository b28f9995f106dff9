/** One line of what somebody wrote, without what no file may hold: minutes break their own lines. */
export const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u200b\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Danish offices and Outlook alike read dd-mm-yyyy. */
export const dayText = (day: string): string => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
