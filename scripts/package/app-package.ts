import { zipSync } from 'fflate';
import { packageValues } from './environment.js';
import { drawIcons } from './icons.js';
import { buildManifest } from './manifest.js';
import { faultsOf } from './validate.js';

export type AppPackage = { ok: true; zip: Uint8Array } | { ok: false; faults: string[] };

/**
 * The app package for Teams, from the templates and drawings in `folder`. The same input gives the same bytes: the
 * files stand in a fixed order and carry one fixed date (ZIP keeps local time, and this constructor is local too).
 */
export async function appPackage(
  folder: string,
  environment: Record<string, string | undefined>,
  version: string,
): Promise<AppPackage> {
  const read = packageValues(environment, version);
  if (!read.ok) return read;
  const { manifest, english } = buildManifest(folder, read.values);
  const faults = await faultsOf(manifest, english);
  if (faults.length > 0) return { ok: false, faults };
  const files = { 'manifest.json': json(manifest), 'en.json': json(english), ...drawIcons(folder) };
  return { ok: true, zip: zipSync(files, { level: 9, mtime: new Date(2000, 0, 1) }) };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
