import type { Block } from './block.js';
import { style } from './html-style.js';

/** Minutes as one HTML file that needs nothing else, for reading, printing and screen readers. */
export function htmlOf(blocks: readonly Block[], language: string): string {
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return `<!DOCTYPE html>
<html lang="${language.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.map(blockText).join('\n')}
</main>
</body>
</html>
`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'fact':
      return `<p class="fact"><strong>${escape(block.label)}:</strong> ${escape(block.text)}</p>`;
    case 'lead':
      return `<p class="lead"><strong>${escape(block.text)}</strong></p>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'list':
      return listText(block.items);
    case 'picture':
      return `<p><img src="data:image/png;base64,${Buffer.from(block.png).toString('base64')}" width="${block.width}" height="${block.height}" alt="${escape(block.text)}"></p>`;
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n');
  }
}

/** Levels grow by one at most, so that every list within a list stands in the item it belongs to. */
function listText(items: readonly { text: string; level: number }[]): string {
  let html = '';
  let depth = -1;
  for (const { text, level } of items) {
    if (level > depth) html += '<ul>';
    else html += `${'</li></ul>'.repeat(depth - level)}</li>`;
    depth = level;
    html += `<li>${escape(text)}`;
  }
  return html + '</li></ul>'.repeat(depth + 1);
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
