import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../../manifest', import.meta.url));

export const environment = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  PUBLIC_URL: 'https://bot.example.dk/',
  DEVELOPER_NAME: 'Eksempel Kommune',
  DEVELOPER_URL: 'https://example.dk/',
  PRIVACY_URL: 'https://example.dk/privatliv',
  TERMS_URL: 'https://example.dk/vilkaar',
};
