import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { block, type Block, type PaperDocument } from '../document.js';
import { roleOf } from '../words/labels.js';
import { squeeze } from '../words/text.js';
import { HtmlWriter } from './html-writer.js';
import { readPlain } from './plain.js';

type Node = Tree.ChildNode;
type Element = Tree.Element;

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'iframe', 'object', 'select', 'textarea', 'footer', 'aside', 'canvas', 'video', 'audio', 'dialog']); // prettier-ignore
const inline = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 's', 'span', 'font', 'sup', 'sub', 'small', 'big', 'mark', 'label', 'code', 'abbr', 'time', 'ins', 'del', 'q', 'cite', 'img', 'input', 'o:p', 'button', 'at', 'readonly', 'wbr', 'bdi', 'bdo', 'var', 'kbd', 'center']); // prettier-ignore
const bold = new Set(['b', 'strong', 'th']);
/** Deeper nesting than any writer makes: its text is taken flat. */
const deepest = 180;

/** A page to blocks. Scripts, styles, navigation, menus and icons are left out. */
export function readHtml(source: string): PaperDocument {
  const document = parse(source.replace(/\0/g, ''));
  const writer = new HtmlWriter();
  const title = firstNamed(document, 'title');
  const body = firstNamed(document, 'body');
  if (body) walk(body, writer, 0, false);
  writer.flush();
  const name = title ? flatText(title).replace(/\s+/g, ' ').trim() : '';
  return { blocks: writer.blocks, title: name || null };
}

function walk(parent: Tree.ParentNode, out: HtmlWriter, depth: number, strong: boolean): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text') out.text((node as Tree.TextNode).value, strong);
    else if ('tagName' in node) element(node, out, depth + 1, strong);
  }
}

function element(e: Element, out: HtmlWriter, depth: number, strong: boolean): void {
  const tag = e.tagName;
  if (skipped.has(tag) || isControl(e)) return;
  if (depth > deepest) {
    out.text(` ${flatText(e)} `, strong);
    return;
  }
  const heavy =
    strong || bold.has(tag) || /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute(e, 'style') ?? '');
  if (tag === 'br') out.lineBreak();
  else if (tag === 'input') out.box(attribute(e, 'type') ?? '', attribute(e, 'checked') !== null);
  else if (tag === 'hr') out.flush(true);
  else if (/^h[1-6]$/.test(tag)) out.heading(Number(tag[1]), () => walk(e, out, depth, false));
  else if (attribute(e, 'role') === 'heading')
    out.heading(Number(attribute(e, 'aria-level') ?? 3), () => walk(e, out, depth, false));
  else if (tag === 'ul' || tag === 'ol' || tag === 'menu')
    out.list(tag === 'ol' ? Number(attribute(e, 'start') ?? 1) : null, () => walk(e, out, depth, strong));
  else if (tag === 'li') out.item(() => walk(e, out, depth, strong));
  else if (tag === 'table') out.table(() => walk(e, out, depth, false));
  else if (tag === 'tr') row(e, out, depth);
  else if (tag === 'dl') definitions(e, out, depth);
  else if (tag === 'pre') out.append(readPlain(flatText(e)).blocks);
  else if (tag === 'a') out.link(attribute(e, 'href'), () => walk(e, out, depth, heavy));
  else if (inline.has(tag)) walk(e, out, depth, heavy);
  else out.paragraph(/^(?:p|blockquote|tr|td)$/.test(tag), () => walk(e, out, depth, heavy), listLevel(e));
}

/** A row is a row where its cells are short; a cell that holds a page's worth is read on by itself. */
function row(e: Element, out: HtmlWriter, depth: number): void {
  const cells = e.childNodes.filter((n): n is Element => n.nodeName === 'td' || n.nodeName === 'th');
  const inner = cells.map((cell) => {
    const sub = new HtmlWriter();
    walk(cell, sub, depth, false);
    sub.flush();
    return sub.blocks;
  });
  const filled = inner.filter((b) => b.length > 0);
  const structured =
    filled.length < 2 ||
    filled.some(
      (blocks) =>
        blocks.length > 40 ||
        blocks.some(
          (b) => b.kind === 'heading' || b.kind === 'row' || (b.kind === 'item' && b.text.length > 60),
        ) ||
        blocks.reduce((n, b) => n + b.text.length, 0) >
          (blocks.length === 1 && filled.length > 2 ? 1500 : 300),
    );
  out.flush();
  if (numbersText(filled)) {
    const [number = [], [title, ...rest] = []] = filled;
    out.row([number[0]?.text ?? '', title?.text ?? ''], title?.links ?? []);
    out.append(rest, true);
  } else if (structured) {
    const labels = columnLabels(e);
    inner.forEach((blocks, i) => {
      const label = blocks.length > 0 ? labels[i] : undefined;
      out.append(label ? [block('paragraph', label, { strong: true }), ...blocks] : blocks, true);
    });
  } else
    out.row(
      inner.map((blocks) => blocks.map(lineOf).join('\n')),
      inner.flatMap((blocks) => blocks.flatMap((b) => b.links)),
    );
}

/** Labels at the head of a table that say what stands below them: "Referat", "Beslutning". */
function columnLabels(row: Element): (string | undefined)[] {
  let table: Tree.ParentNode | null = row.parentNode;
  if (table && table.nodeName !== 'table' && 'parentNode' in table) table = table.parentNode;
  const first = table?.nodeName === 'table' ? firstNamed(table, 'tr') : null;
  if (!first || first === row) return [];
  return first.childNodes
    .filter((n): n is Element => n.nodeName === 'td' || n.nodeName === 'th')
    .map((cell) => squeeze(flatText(cell)))
    .map((label) => (roleOf(label) === 'decision' ? label : undefined));
}

/** A number beside a cell that holds a title and all that is said of it. */
function numbersText(filled: readonly Block[][]): boolean {
  const [number = [], text = []] = filled;
  const title = text[0];
  return (
    filled.length === 2 &&
    number.length === 1 &&
    /^(?:\d{1,4}(?:\.\d{1,2})?|\p{Lu}{0,5}\d{1,4}[/-]\d{2,4})[.:)]?$/u.test(number[0]?.text ?? '') &&
    text.length > 1 &&
    title?.kind === 'paragraph' &&
    title.text.length < 250
  );
}

/** "1. Velkomst" in a cell is read as the first of a list; its number is part of what it says. */
function lineOf(b: Block): string {
  return b.kind === 'item' && /^\d/.test(b.marker ?? '') ? `${b.marker ?? ''} ${b.text}` : b.text;
}

function definitions(e: Element, out: HtmlWriter, depth: number): void {
  let term = '';
  for (const node of e.childNodes) {
    if (node.nodeName === 'dt') term = flatText(node).replace(/\s+/g, ' ').trim();
    else if (node.nodeName === 'dd') {
      const sub = new HtmlWriter();
      walk(node, sub, depth, false);
      sub.flush();
      out.row(
        [term, sub.blocks.map((b) => b.text).join('\n')],
        sub.blocks.flatMap((b) => b.links),
      );
    } else if ('tagName' in node) element(node, out, depth + 1, false);
  }
}

/** Buttons, menus and icons; a button that holds a heading is an item that folds out. */
function isControl(e: Element): boolean {
  const role = attribute(e, 'role');
  if (role === 'menu' || role === 'navigation' || attribute(e, 'aria-hidden') === 'true') return true;
  if (e.tagName !== 'button' && role !== 'button') return false;
  return !holdsHeading(e, 0) && !/\p{L}.{25}|^\s*\d/su.test(flatText(e));
}

function holdsHeading(e: Element, depth: number): boolean {
  return (
    depth < 8 &&
    e.childNodes.some((n) => 'tagName' in n && (/^h[1-6]$/.test(n.tagName) || holdsHeading(n, depth + 1)))
  );
}

/** Word's saved pages say the depth of a list in a style. */
function listLevel(e: Element): number | null {
  const m = /mso-list:\s*l\d+ level(\d)/i.exec(attribute(e, 'style') ?? '');
  return m ? Number(m[1]) - 1 : null;
}

function attribute(e: Element, name: string): string | null {
  return e.attrs.find((a) => a.name === name)?.value ?? null;
}

function firstNamed(root: Tree.ParentNode, name: string): Element | null {
  const open: Tree.ParentNode[] = [root];
  for (let steps = 0; open.length > 0 && steps < 5000; steps++) {
    const next = open.shift();
    for (const child of next?.childNodes ?? []) {
      if (child.nodeName === name) return child as Element;
      if ('childNodes' in child) open.push(child);
    }
  }
  return null;
}

/** All text below a node, however deep. */
function flatText(root: Element): string {
  const parts: string[] = [];
  const open: Node[] = [...root.childNodes].reverse();
  for (let n = open.pop(); n; n = open.pop()) {
    if (n.nodeName === '#text') parts.push((n as Tree.TextNode).value);
    else if (n.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in n && !skipped.has(n.nodeName))
      for (let i = n.childNodes.length - 1; i >= 0; i--) open.push(n.childNodes[i] as Node);
  }
  return parts.join('');
}
