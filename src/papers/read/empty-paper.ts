import type { Paper, PaperItem } from '../../domain/paper.js';

export function emptyPaper(kind: Paper['kind']): Paper {
  return {
    kind, title: '', visibility: null, caseNumber: null, body: null, date: null, start: null, end: null, place: null,
    caseOfficers: [], department: null, responsible: null, participants: [], chain: [], items: [], warnings: [],
  }; // prettier-ignore
}

export function emptyItem(number: string | null, title: string | null): PaperItem {
  return {
    number, title, caseNumber: null, visibility: null, start: null, end: null, presenters: [], background: null,
    asks: [], effects: [], communication: null, embargo: false, coordination: [], costs: [], financing: [],
    attachments: [], outcomes: [], followUps: [],
  }; // prettier-ignore
}
