import type { PaperItem } from '../../domain/paper.js';
import type { Block } from '../document.js';
import { isEmbargo, readAsks, readPoints, readProse } from './asks.js';
import { readCosts, readFinancing } from './money.js';
import { blocksWith, sectionsWith, type Section } from './sections.js';

/** Everything an item's sections say before the meeting: background, asks, effects, money, communication, attachments. */
export function fillFromSections(item: PaperItem, sections: readonly Section[]): { unitUnsure: boolean } {
  item.background = readProse(blocksWith(sections, 'background'));
  item.asks = readAsks(blocksWith(sections, 'asks'));
  item.effects = readPoints(blocksWith(sections, 'effects'));
  item.communication = readProse(blocksWith(sections, 'communication'));
  item.embargo = isEmbargo(item.communication);
  item.coordination = readPoints(blocksWith(sections, 'coordination'));
  item.financing = readFinancing(blocksWith(sections, 'financing'));
  item.attachments = readAttachments(blocksWith(sections, 'attachments'));
  const prose = sections
    .filter((s) => s.role !== 'costs')
    .flatMap((s) => s.blocks.map((b) => b.text))
    .join('\n');
  let unitUnsure = false;
  for (const section of sectionsWith(sections, 'costs')) {
    const read = readCosts(section.label, section.blocks, prose);
    item.costs.push(...read.costs);
    unitUnsure ||= read.unitUnsure;
  }
  return { unitUnsure };
}

function readAttachments(blocks: readonly Block[]): PaperItem['attachments'] {
  const found: PaperItem['attachments'] = [];
  for (const b of blocks) {
    const links = b.links.filter((l) => l.title.trim());
    if (links.length) found.push(...links.map((l) => ({ title: l.title.trim(), url: l.url })));
    else if (b.text && b.kind !== 'heading' && b.text.length <= 300)
      found.push({ title: b.text.replace(/\t/g, ' '), url: null });
  }
  return found;
}
