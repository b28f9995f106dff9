/** Papers: a document of any form and format to what it says of a meeting. */
export { compareAskedAndDecided, type AskedAndDecided } from './compare.js';
export { looksLikePaper } from './looksLikePaper.js';
export { keepsPromise, linksTo } from './promises.js';
export { readPaper, type ReadPaperOptions } from './readPaper.js';
export { readPaperHtml } from './readPaperHtml.js';
export { readPaperText } from './readPaperText.js';
export type { PaperProblem, PaperReading } from './reading.js';
