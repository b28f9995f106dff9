import { begunForms } from './begun.js';

/**
 * Puts new content in place of the old, and takes nothing away from whoever is at work in it: a form that somebody has
 * begun to fill in stays as it is, with its caret and what an input method has not finished, and what had the focus has
 * it again. Both are known by their data-key.
 */
export function replace(root: HTMLElement, ...content: Node[]): void {
  const fresh = document.createElement('div');
  fresh.append(...content);
  const focused = focusIn(root);
  const keys = focused ? keysAround(focused, root) : [];
  let held: { form: HTMLElement; place: HTMLElement } | null = null;
  for (const form of begunForms(root)) {
    const place = byKey(fresh, form.dataset['key'] ?? '');
    if (!place) continue;
    if (form.contains(focused) && isAlike(form, root, place, fresh)) held = { form, place };
    else place.replaceWith(form);
  }
  if (held) putAround(held.form, root, held.place);
  else root.replaceChildren(...fresh.childNodes);
  if (focused && document.activeElement !== focused) focusFirst(root, keys);
}

function focusIn(root: HTMLElement): HTMLElement | null {
  const { activeElement } = document;
  const inside = activeElement !== root && root.contains(activeElement);
  return inside && activeElement instanceof HTMLElement ? activeElement : null;
}

/** The keys of an element and of those around it, nearest first. */
function keysAround(element: HTMLElement, root: HTMLElement): string[] {
  const keys: string[] = [];
  for (let at: HTMLElement | null = element; at && at !== root; at = at.parentElement) {
    const { key } = at.dataset;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

const byKey = (root: HTMLElement, key: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

/** The element itself where it is still there, otherwise what it stood in: the next Tab goes on from the same place. */
function focusFirst(root: HTMLElement, keys: readonly string[]): void {
  for (const key of keys) {
    const found = byKey(root, key);
    if (!found) continue;
    found.focus({ preventScroll: true });
    if (document.activeElement === found) return;
    found.tabIndex = -1;
    found.focus({ preventScroll: true });
    return;
  }
}

/** Whether the same elements stand around both, so that the old ones can stay where they are. */
function isAlike(old: HTMLElement, root: HTMLElement, next: HTMLElement, fresh: HTMLElement): boolean {
  for (;;) {
    if (old.tagName !== next.tagName) return false;
    const [up, above] = [old.parentElement, next.parentElement];
    if (up === root || above === fresh) return up === root && above === fresh;
    if (!up || !above) return false;
    [old, next] = [up, above];
  }
}

/** Everything but the form and what it stands in is new. An element that is moved would lose the focus. */
function putAround(form: HTMLElement, root: HTMLElement, place: HTMLElement): void {
  let [old, next]: [HTMLElement, HTMLElement] = [form, place];
  while (old !== root) {
    const [parent, model] = [old.parentElement, next.parentElement];
    if (!parent || !model) return;
    for (const other of [...parent.childNodes]) if (other !== old) other.remove();
    const others = [...model.childNodes];
    const at = others.indexOf(next);
    old.before(...others.slice(0, at));
    old.after(...others.slice(at + 1));
    if (parent !== root) copyAttributes(model, parent);
    [old, next] = [parent, model];
  }
}

function copyAttributes(from: HTMLElement, to: HTMLElement): void {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
