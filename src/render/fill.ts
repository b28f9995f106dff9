import { createRequire } from 'node:module';
import type { CardJson } from './rendered.js';

export interface Filler {
  expand(context: { $root: object }): unknown;
}

interface Engine {
  Template: new (template: object) => Filler;
}

// By require: the package's own types pull in the sources of another that this compiler refuses.
const require = createRequire(import.meta.url);
const compiled = new WeakMap<object, Filler>();

/**
 * A template ready to be filled. The template engine takes a third of a second to load, so it is loaded with the first
 * card, and each template is compiled once.
 */
export function fillerOf(template: object): Filler {
  const found = compiled.get(template);
  if (found) return found;
  const { Template } = require('adaptivecards-templating') as Engine;
  const made = new Template(template);
  compiled.set(template, made);
  return made;
}

/** A filled template as a card of ours: every Execute gets its verb, and a Submit with the same data to fall back on. */
export function finish(card: unknown): CardJson {
  complete(card);
  return card as CardJson;
}

function complete(node: unknown): void {
  if (Array.isArray(node)) {
    for (const one of node) complete(one);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(element)) if (key !== 'data') complete(value);
  if (element['type'] !== 'Action.Execute') return;
  const { data, title, tooltip, associatedInputs } = element;
  element['verb'] = (data as { verb: string }).verb;
  element['fallback'] = {
    type: 'Action.Submit',
    title,
    ...(tooltip === undefined ? {} : { tooltip }),
    ...(associatedInputs === undefined ? {} : { associatedInputs }),
    data,
  };
}
