import type { ForumPhrases } from '../../phrases/forum.js';
import { count } from '../../count.js';

export const forumPhrases: ForumPhrases = {
  aliases: (words) => `også: ${words}`,
  helloForum: (forum) => `Chatten hører til ${forum}.`,
  forumIs: (forum) => `Chatten hører til ${forum}`,
  prepare: {
    overdue: 'Over fristen',
    promised: 'Lovet til mødet',
    undated: 'Uden dato – spørg på mødet',
    proposals: 'Forslag til dagsordenen, der venter på svar',
    noItems: 'Dagsordenen er tom endnu.',
    paperMissing: 'papir mangler',
    hint: 'Skriv »dagsorden« i mødets chat, så kan du svare på forslagene.',
    speak: (items, overdue) =>
      `Forberedelse til mødet: ${count(items, 'punkt', 'punkter')}, ${count(overdue, 'opfølgning', 'opfølgninger')} over fristen.`,
  },
  forum: {
    settings: 'Sådan er det sat op',
    chair: 'Mødeleder',
    secretary: 'Referent',
    nobody: 'ikke valgt',
    units: 'Enheder',
    aliases: 'Kaldes også',
    numbers: 'Numre',
    chats: 'Chats',
    untitled: 'chat uden navn',
    reminders: 'Påmindelser',
    ladders: { light: 'let', normal: 'normal', dense: 'tæt' },
    language: 'Sprog',
    languages: { da: 'dansk', en: 'engelsk' },
    approval: 'Referat',
    approvals: (by, days) =>
      by === 'members'
        ? `godkendes af hver deltager, ${count(days, 'dag', 'dage')} til bemærkninger`
        : `gælder, når ${count(days, 'dag', 'dage')} er gået uden indvendinger`,
    coming: 'Kommende møder',
    held: 'Seneste møder',
    noMeetings: 'Der er ingen møder på vej.',
    planHint: 'Skriv for eksempel »møde 4/12 kl. 9-11«.',
    noDay: 'Dato følger',
    going: 'i gang',
    speak: (meetings) => `${count(meetings, 'kommende møde', 'kommende møder')}.`,
  },
};
