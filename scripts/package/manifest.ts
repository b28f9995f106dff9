import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { menus } from './commands.js';
import type { Values } from './environment.js';
import { fill } from './fill.js';

const shape = z.looseObject({ $schema: z.string(), bots: z.tuple([z.looseObject({})]) });
const strings = z.object({ $schema: z.string() }).catchall(z.string());

export type Manifest = z.infer<typeof shape>;
/** A language file: texts by the JSON path they replace in the manifest. */
export type Texts = z.infer<typeof strings>;

/** The manifest in Danish and its English texts: the templates in `folder` with the commands and the values put in. */
export function buildManifest(folder: string, values: Values): { manifest: Manifest; english: Texts } {
  const filled = shape.parse(fill(read(folder, 'manifest.json'), values));
  const [bot] = filled.bots;
  const commandLists = menus().map(({ scope, commands }) => ({
    scopes: [scope],
    commands: commands.map(({ da }) => da),
  }));
  const english = strings.parse(fill(read(folder, 'en.json'), values));
  return {
    manifest: { ...filled, bots: [{ ...bot, commandLists }] },
    english: { ...english, ...englishCommands() },
  };
}

function englishCommands(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [list, { commands }] of menus().entries()) {
    for (const [at, { en }] of commands.entries()) {
      const path = `bots[0].commandLists[${list}].commands[${at}]`;
      texts[`${path}.title`] = en.title;
      texts[`${path}.description`] = en.description;
    }
  }
  return texts;
}

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
