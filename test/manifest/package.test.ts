import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { appPackage } from '../../scripts/package/app-package.js';
import { permissions } from '../../src/domain/permissions.js';
import { strings } from '../../src/render/index.js';
import { tabAddress } from '../../src/web/links/tab-address.js';
import { environment, folder } from './environment.js';

type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0] & {
  icons: Record<string, string>;
  localizationInfo: { additionalLanguages: { file: string }[] };
  bots: [{ scopes: string[]; supportsFiles: boolean; commandLists: { commands: { title: string }[] }[] }];
  staticTabs: { entityId: string; name: string; contentUrl: string; scopes: string[]; context: string[] }[];
  composeExtensions: [
    {
      messageHandlers: unknown;
      commands: {
        id: string;
        type: string;
        title: string;
        context: string[];
        fetchTask?: boolean;
        initialRun?: boolean;
        parameters?: { name: string }[];
      }[];
    },
  ];
  authorization: { permissions: { resourceSpecific: { name: string }[] } };
};

describe('the app package', () => {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  let manifest: Manifest;

  before(async () => {
    const made = await appPackage(folder, environment, '1.2.3');
    ok(made.ok, JSON.stringify(made));
    bytes = made.zip;
    files = unzipSync(bytes);
    manifest = JSON.parse(text('manifest.json')) as Manifest;
  });

  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  it('is the same bytes every time, in any time zone', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      const again = await appPackage(folder, environment, '1.2.3');
      ok(again.ok);
      deepEqual(Buffer.from(again.zip), Buffer.from(bytes));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('holds every file it names, and nothing else', () => {
    const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
    const named = ['manifest.json', ...Object.values(manifest.icons), ...languages];
    deepEqual(Object.keys(files).sort(), named.sort());
  });

  it('leaves no placeholder unfilled', () => {
    for (const name of ['manifest.json', 'en.json']) ok(!text(name).includes('${'), name);
  });

  it('is valid by the schema it names', async () => {
    deepEqual(await AppManifestUtils.validateAgainstSchema(manifest), []);
  });

  it('is valid by the published schema, where that is at hand', async function () {
    const path = new URL('../../../shared/teams/teams-manifest.schema.json', import.meta.url);
    if (!existsSync(path)) this.skip();
    const schema = JSON.parse(readFileSync(path, 'utf8')) as never;
    deepEqual(await AppManifestUtils.validateAgainstSchema(manifest, schema), []);
  });

  it('names the host and the ids of this installation', () => {
    const { id, validDomains, webApplicationInfo, staticTabs, version } = manifest as Record<string, unknown>;
    deepEqual(
      { id, validDomains, webApplicationInfo, version },
      {
        id: environment.MicrosoftAppId,
        validDomains: ['bot.example.dk'],
        webApplicationInfo: {
          id: environment.MicrosoftAppId,
          resource: `api://bot.example.dk/${environment.MicrosoftAppId}`,
        },
        version: '1.2.3',
      },
    );
    ok(JSON.stringify(staticTabs).includes('"https://bot.example.dk/tab/panel.html"'));
  });

  it('has one’s own page beside the bot, and the agenda and the forum’s page in chats and meetings', () => {
    deepEqual(
      manifest.staticTabs.map(({ entityId, contentUrl, scopes, context }) => [
        entityId,
        contentUrl.replace(/.*\//, ''),
        scopes.join(),
        context.join(),
      ]),
      [
        ['mine', 'mine.html', 'personal', 'personalTab'],
        [
          'meeting',
          'panel.html',
          'groupChat',
          'privateChatTab,meetingChatTab,meetingDetailsTab,meetingSidePanel',
        ],
        ['forum', 'forum.html', 'groupChat', 'privateChatTab,meetingChatTab,meetingDetailsTab'],
      ],
    );
  });

  it('has no tab that is not built, none of another host, and none where the bot is not', () => {
    const built = new URL('../../src/tab/', import.meta.url);
    const { host } = new URL(environment.PUBLIC_URL);
    for (const { contentUrl, scopes } of manifest.staticTabs) {
      const page = /\/tab\/(\w+)\.html$/.exec(contentUrl)?.[1] ?? '';
      ok(existsSync(new URL(`${page}/${page}.ts`, built)), page);
      equal(new URL(contentUrl).host, host);
      for (const scope of scopes) ok(manifest.bots[0].scopes.includes(scope), scope);
    }
  });

  it('names its tabs in both languages, and the one of a meeting as the links to it do', () => {
    const english = JSON.parse(text('en.json')) as Record<string, string>;
    deepEqual(
      manifest.staticTabs.map(({ name }, at) => [name, english[`staticTabs[${at}].name`]]),
      [
        ['Mine', 'Mine'],
        ['Dagsorden', 'Agenda'],
        ['Beslutninger og opgaver', 'Decisions and tasks'],
      ],
    );
    const opened = (['panel', 'forum'] as const).map((page) => {
      const address = new URL(
        tabAddress({ conversation: '19:x', page, spot: '17' }, environment.MicrosoftAppId),
      );
      return address.pathname.split('/').at(-1);
    });
    const ids = manifest.staticTabs.map(({ entityId }) => entityId);
    for (const entity of opened) ok(ids.includes(entity ?? ''), entity);
  });

  it('asks for links to its own host, and no other', () => {
    const [{ messageHandlers }] = manifest.composeExtensions;
    deepEqual(messageHandlers, [{ type: 'link', value: { domains: ['bot.example.dk'] } }]);
  });

  it('offers the bot in chats, takes files, and keeps each menu to the ten that Teams shows', () => {
    const bot = manifest.bots[0];
    deepEqual(bot.scopes, ['personal', 'groupChat']);
    equal(bot.supportsFiles, true);
    for (const list of bot.commandLists) ok(list.commands.length > 0 && list.commands.length <= 10);
  });

  it('suggests commands in the words of each language, and help everywhere', () => {
    const english = JSON.parse(text('en.json')) as Record<string, string>;
    for (const [at, words] of [
      ['start møde', 'start meeting'],
      ['mine opgaver', 'my tasks'],
    ].entries()) {
      const [first, last] = [
        manifest.bots[0].commandLists[at]?.commands[0],
        manifest.bots[0].commandLists[at]?.commands.at(-1),
      ];
      deepEqual([first?.title, english[`bots[0].commandLists[${at}].commands[0].title`]], words);
      equal(last?.title, 'hjælp');
    }
  });

  it('has two actions on messages and three searches, by the names the bot knows', () => {
    const [extension, ...others] = manifest.composeExtensions;
    deepEqual(others, []);
    deepEqual(
      extension.commands.map(({ id, type, context, fetchTask, initialRun, parameters }) => [
        id,
        type,
        context.join(),
        fetchTask ?? initialRun,
        parameters?.map(({ name }) => name).join(),
      ]),
      [
        ['makeDecision', 'action', 'message', true, undefined],
        ['makeFollowUp', 'action', 'message', true, undefined],
        ['decisions', 'query', 'compose,commandBox', true, 'words'],
        ['followUps', 'query', 'compose,commandBox', true, 'words'],
        ['meetings', 'query', 'compose,commandBox', true, 'words'],
      ],
    );
  });

  it('calls the actions as their dialogs and the self-test call them', () => {
    const english = JSON.parse(text('en.json')) as Record<string, string>;
    for (const [at, label] of (['makeDecision', 'makeFollowUp'] as const).entries()) {
      const [{ commands }] = manifest.composeExtensions;
      equal(commands[at]?.title, strings.da.labels[label]);
      equal(english[`composeExtensions[0].commands[${at}].title`], strings.en.labels[label]);
      ok(strings.da.selfTest.giveMessages('').join().includes(strings.da.labels[label]));
      ok(strings.en.selfTest.giveMessages('').join().includes(strings.en.labels[label]));
    }
  });

  it('asks for the permissions that the self-test speaks of, and no others', () => {
    const asked = manifest.authorization.permissions.resourceSpecific.map(({ name }) => name);
    deepEqual(asked.sort(), Object.values(permissions).sort());
  });

  it('asks for no permission that its README does not give the reason for', () => {
    const readme = readFileSync(new URL('README.md', `file://${folder}/`), 'utf8');
    for (const { name } of manifest.authorization.permissions.resourceSpecific) {
      ok(readme.includes(`| \`${name}\` |`), name);
    }
  });

  it('says in both languages that it reads messages and how to stop it', () => {
    ok(
      /læser den alle nye beskeder/.test(text('manifest.json')) && text('manifest.json').includes('»stille«'),
    );
    ok(/reads every new message/.test(text('en.json')) && text('en.json').includes('\\"quiet\\"'));
  });

  it('has icons of the sizes that Teams asks for', () => {
    deepEqual([size('color.png'), size('outline.png')], ['192x192', '32x32']);
  });

  // The header of a PNG: its width and height stand at bytes 16 and 20.
  function size(name: string): string {
    const png = Buffer.from(files[name] ?? []);
    return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
  }
});
