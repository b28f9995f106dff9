/** Papers: a document of any form and format to what it says of a meeting. */
export { looksLikePaper } from './looksLikePaper.js';
export { readPaper } from './readPaper.js';
export { readPaperHtml } from './readPaperHtml.js';
export { readPaperText } from './readPaperText.js';
export type { PaperProblem, PaperReading } from './reading.js';
