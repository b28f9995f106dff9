// Writes package/tovholder.zip, the app to upload to Teams. manifest/README.md says what it needs and asks for.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeEnvFile } from '../src/env-file.js';
import { appPackage } from './package/app-package.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
takeEnvFile();
const made = await appPackage(join(root, 'manifest'), process.env, version);
if (made.ok) {
  mkdirSync(join(root, 'package'), { recursive: true });
  writeFileSync(join(root, 'package', 'tovholder.zip'), made.zip);
  console.log(`package/tovholder.zip, ${made.zip.length} bytes`);
} else {
  console.error(['The app package was not written:', ...made.faults.map((fault) => `- ${fault}`)].join('\n'));
  process.exitCode = 1;
}
