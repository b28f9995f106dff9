/** Papers: a document of any form and format to what it says of a meeting. */
export { looksLikePaper } from './looks-like-paper.js';
export { keepsPromise, linksTo } from './promises.js';
export { readPaper } from './read-paper.js';
export { readPaperHtml } from './read-paper-html.js';
export { readPaperText } from './read-paper-text.js';
export type { PaperProblem, PaperReading } from './reading.js';
