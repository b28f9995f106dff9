/** Danish civil registration numbers: a day, a month, a year and four digits, with or without a dash or space. */
const cpr = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?!\d)/g;

/** The text without CPR numbers, which are never stored or logged (design §4). Same length, so that spans still fit. */
export const maskCpr = (text: string): string => text.replace(cpr, (number) => number.replace(/\d/g, 'X'));
