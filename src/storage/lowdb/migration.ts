import type { Kind } from '../memory/document.js';

/** Lifts a document of any kind by one version. */
export type Migration = (kind: Kind, body: object) => object;
