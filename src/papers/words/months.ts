/** Month names of papers, Danish and English, full and short. */
export const months: Readonly<Record<string, number>> = {
  januar: 1, jan: 1, january: 1,
  februar: 2, feb: 2, febr: 2, february: 2,
  marts: 3, mar: 3, march: 3,
  april: 4, apr: 4,
  maj: 5, may: 5,
  juni: 6, jun: 6, june: 6,
  juli: 7, jul: 7, july: 7,
  august: 8, aug: 8,
  september: 9, sep: 9, sept: 9,
  oktober: 10, okt: 10, october: 10, oct: 10,
  november: 11, nov: 11,
  december: 12, dec: 12,
}; // prettier-ignore

export const monthPattern = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');

export const weekdayPattern =
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
