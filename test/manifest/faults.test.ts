import { deepEqual, throws } from 'node:assert/strict';
import { appPackage } from '../../scripts/package/app-package.js';
import { packageValues } from '../../scripts/package/environment.js';
import { fill } from '../../scripts/package/fill.js';
import { buildManifest } from '../../scripts/package/manifest.js';
import { faultsOf } from '../../scripts/package/validate.js';
import { environment, folder } from './environment.js';

describe('faults of the app package', () => {
  it('names everything that is missing, at once', async () => {
    deepEqual(await appPackage(folder, { TERMS_URL: '  ' }, '1.2.3'), {
      ok: false,
      faults: [
        'MicrosoftAppId is missing',
        'PUBLIC_URL is missing',
        'DEVELOPER_NAME is missing',
        'DEVELOPER_URL is missing',
        'PRIVACY_URL is missing',
        'TERMS_URL is missing',
      ],
    });
  });

  it('names everything that is wrong, at once', () => {
    const wrong = {
      ...environment,
      MicrosoftAppId: 'bot',
      TEAMS_APP_ID: '12',
      PUBLIC_URL: 'http://bot.example.dk',
      DEVELOPER_NAME: 'x'.repeat(33),
      TERMS_URL: 'javascript:alert(1)',
    };
    deepEqual(packageValues(wrong, '1.2.3'), {
      ok: false,
      faults: [
        'MicrosoftAppId is not a GUID',
        'TEAMS_APP_ID is not a GUID',
        'PUBLIC_URL is not an https address',
        'DEVELOPER_NAME is longer than 32 characters',
        'TERMS_URL is not an https address',
      ],
    });
  });

  it('is a fault to name a placeholder that has no value', () => {
    throws(() => fill({ a: ['${UNKNOWN}'] }, {}), /UNKNOWN/);
  });

  it('puts a value with quotes or a placeholder in it in as it is', () => {
    deepEqual(fill({ a: '"${NAME}"' }, { NAME: '"}${NAME}' }), { a: '""}${NAME}"' });
  });

  it('finds a text without English, one without a place, and what the schema refuses', async () => {
    const read = packageValues(environment, '01.2.3');
    if (!read.ok) throw new Error('the environment is good');
    const { manifest, english } = buildManifest(folder, read.values);
    const texts = { ...english, 'staticTabs[7].name': 'Nowhere' };
    delete (texts as Record<string, string>)['bots[0].commandLists[1].commands[0].title'];
    deepEqual(await faultsOf({ ...manifest, accentColor: 'blue' }, texts), [
      'manifest.json: /accentColor must match pattern "^#[0-9a-fA-F]{6}$". Details: {"pattern":"^#[0-9a-fA-F]{6}$"}',
      'en.json: bots[0].commandLists[1].commands[0].title is missing',
      'en.json: staticTabs[7].name is not in the manifest',
    ]);
  });
});
