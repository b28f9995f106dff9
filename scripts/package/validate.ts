import { AppManifestUtils } from '@microsoft/app-manifest';
import type { Manifest, Texts } from './manifest.js';

type Document = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];

/** What is wrong with a manifest and its language file by Microsoft's schemas, which that package brings along. */
export async function faultsOf(manifest: Manifest, english: Texts): Promise<string[]> {
  return [
    ...(await faultsBySchema('manifest.json', manifest)),
    ...(await faultsBySchema('en.json', english)),
    ...unpaired(textsOf(manifest), Object.keys(english)),
  ];
}

async function faultsBySchema(name: string, document: { $schema: string }): Promise<string[]> {
  const schema = await AppManifestUtils.fetchSchema(document.$schema);
  dropBroken((schema as { patternProperties?: Record<string, unknown> }).patternProperties ?? {});
  const faults = await AppManifestUtils.validateAgainstSchema(document as unknown as Document, schema);
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Two patterns of the schema for languages (of activities, which are not used here) are no regular expressions. */
function dropBroken(patterns: Record<string, unknown>): void {
  for (const pattern of Object.keys(patterns)) {
    try {
      new RegExp(pattern, 'u');
    } catch {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the schema is a fresh copy, used once
      delete patterns[pattern];
    }
  }
}

/** Every text of the manifest has its English one, and every English one has its place. */
function unpaired(paths: string[], keys: string[]): string[] {
  const missing = paths.filter((path) => !keys.includes(path));
  const homeless = keys.filter((key) => key !== '$schema' && !paths.includes(key));
  return [
    ...missing.map((path) => `en.json: ${path} is missing`),
    ...homeless.map((key) => `en.json: ${key} is not in the manifest`),
  ];
}

/** The name of a search's parameter is for the bot alone. */
const localisable =
  /^(name|description)\.(short|full)$|^(staticTabs|bots)\[.*\.(name|title|description|prompt|text)$|^composeExtensions\[.*\.(title|description|text)$/;

/** The JSON paths of all texts that people read, as language files name them. */
function textsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return localisable.test(path) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((part, at) => textsOf(part, `${path}[${at}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}
