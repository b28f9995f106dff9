import type { Block } from './block.js';

/** Minutes as Markdown. What people wrote is escaped, so that it reads as it was written. */
export const markdownOf = (blocks: readonly Block[]): string => `${blocks.map(blockText).join('\n\n')}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'fact':
      return `**${block.label}:** ${escape(block.text)}`;
    case 'lead':
      return `**${escape(block.text)}**`;
    case 'paragraph':
    case 'picture':
      return escape(block.text);
    case 'list':
      return block.items.map(({ text, level }) => `${'  '.repeat(level)}- ${escape(text)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(escape))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
  }
}

/** Only what Markdown would read as markup in the middle of a line, or at its start. Our own "[CT-17]" is no link. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_<>|]/g, '\\$&')
    .replace(/\](?=[([:])/g, '\\]')
    .replace(/&(?=[#\p{L}])/gu, '&amp;')
    .replace(/^([-+#~]|\d+[.)])(?=\s|$)/u, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
