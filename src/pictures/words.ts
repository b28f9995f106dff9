import type { Locale } from '../domain/locale.js';

export interface PictureWords {
  total: string;
  done: string;
  week: (number: number) => string;
}

export const pictureWords: Record<Locale, PictureWords> = {
  da: { total: 'Opfølgninger i alt', done: 'Heraf færdige', week: (number) => `uge ${number}` },
  en: { total: 'Follow-ups in all', done: 'Finished', week: (number) => `week ${number}` },
};
