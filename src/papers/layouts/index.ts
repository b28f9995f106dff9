import type { PaperDocument } from '../document.js';
import { aarhusMinutes } from './aarhusMinutes.js';
import { aarhusProposal } from './aarhusProposal.js';
import { acadre } from './acadre.js';
import { committeeCase } from './committeeCase.js';
import { edoc } from './edoc.js';
import { englishMinutes } from './englishMinutes.js';
import { firstAgenda } from './firstAgenda.js';
import { generic } from './generic.js';
import type { Layout } from './layout.js';
import { markdownMinutes } from './markdownMinutes.js';
import { sbsys } from './sbsys.js';

/** Every form that is known. The one that fits best reads; `generic` takes what none knows. */
export const layouts: readonly Layout[] = [
  aarhusProposal,
  aarhusMinutes,
  committeeCase,
  firstAgenda,
  sbsys,
  edoc,
  acadre,
  markdownMinutes,
  englishMinutes,
  generic,
];

export function bestLayout(doc: PaperDocument): { layout: Layout; confidence: number } {
  let best = { layout: generic, confidence: generic.fit(doc) };
  for (const layout of layouts) {
    const confidence = layout.fit(doc);
    if (confidence > best.confidence) best = { layout, confidence };
  }
  return best;
}
