import { createRequire } from 'node:module';
import type { CardJson } from './rendered.js';
import type { LabelKey } from './strings/labels.js';
import type { Labels } from './strings/index.js';

export interface Filler {
  expand(context: { $root: object }): unknown;
}

interface Engine {
  Template: new (template: object) => Filler;
}

// By require: the package's own types pull in the sources of another that this compiler refuses.
const require = createRequire(import.meta.url);
const compiled = new WeakMap<object, WeakMap<Labels, Filler>>();

/**
 * A template ready to be filled. The engine takes a third of a second to load, so it is loaded with the first card, and
 * each template is compiled once for each language: with the labels in it, filling takes half the time.
 */
export function fillerOf(template: object, labels: Labels): Filler {
  const languages = compiled.get(template) ?? new WeakMap<Labels, Filler>();
  compiled.set(template, languages);
  const found = languages.get(labels);
  if (found) return found;
  const { Template } = require('adaptivecards-templating') as Engine;
  const made = new Template(labelled(template, labels));
  languages.set(labels, made);
  return made;
}

function labelled(template: object, labels: Labels): object {
  const json = JSON.stringify(template).replace(/\$\{(?:\$root\.)?t\.(\w+)\}/g, (_, key: string) => {
    if (!Object.hasOwn(labels, key)) throw new Error(`No label ${key}`);
    return JSON.stringify(labels[key as LabelKey]).slice(1, -1);
  });
  return JSON.parse(json) as object;
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
