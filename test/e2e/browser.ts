import { existsSync } from 'node:fs';

/** Debian's Chromium, or another one that is installed. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function browserPath(): string {
  const found = places.find(existsSync);
  if (!found)
    throw new Error(
      'Chromium is missing: apt-get install -y chromium fonts-noto-core fonts-noto-color-emoji',
    );
  return found;
}

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
