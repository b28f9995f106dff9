import type { Values } from './environment.js';

const placeholder = /\$\{(\w+)\}/g;

/** Replaces `${NAME}` in every text of a parsed JSON value. A name without a value is a fault of the template. */
export function fill(template: unknown, values: Values): unknown {
  if (typeof template === 'string') {
    return template.replace(placeholder, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The manifest names \${${name}}, which has no value`);
      return value;
    });
  }
  if (Array.isArray(template)) return template.map((part) => fill(part, values));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, fill(part, values)]));
}
