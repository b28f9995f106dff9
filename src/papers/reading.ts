import type { Paper } from '../domain/paper.js';

export type PaperProblem =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  /** Pages of pictures without text. */
  | 'scanned'
  | 'damaged'
  /** Unpacks to far more than it should. */
  | 'bomb'
  /** The name says one format, the bytes another that is not read. */
  | 'mislabelled'
  | 'unknown-format';

export type PaperReading =
  | {
      ok: true;
      paper: Paper;
      /** Name of the form it was read by; "generic" for one not known. */
      layout: string;
      /** 0 to 1: how well the form fits. */
      confidence: number;
    }
  | { ok: false; problem: PaperProblem };
