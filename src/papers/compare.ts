/** Minutes and cards compare too, so the comparison lives with what a meeting is. */
export { compareAskedAndDecided, type AskedAndDecided } from '../domain/asked-and-decided.js';
