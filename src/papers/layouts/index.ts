import type { PaperDocument } from '../document.js';
import { aarhusMinutes } from './aarhus-minutes.js';
import { aarhusProposal } from './aarhus-proposal.js';
import { acadre } from './acadre.js';
import { committeeCase } from './committee-case.js';
import { edoc } from './edoc.js';
import { englishMinutes } from './english-minutes.js';
import { firstAgenda } from './first-agenda.js';
import { generic } from './generic.js';
import type { Layout } from './layout.js';
import { markdownMinutes } from './markdown-minutes.js';
import { sbsys } from './sbsys.js';

/** Every form that is known. The one that fits best reads; `generic` takes what none knows. */
const layouts: readonly Layout[] = [
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
