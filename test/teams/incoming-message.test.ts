import assert from 'node:assert/strict';
import { bot, inGroup, inPersonal, mention, read, readAs, tenant } from './support/reading.js';

const toBot = mention(bot, 'Tovholder');
const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

describe('a message', () => {
  it('says who wrote what, where and when', () => {
    const incoming = readAs('message', inGroup('Beslutning: vi gør det\n'));
    assert.equal(incoming.text, 'Beslutning: vi gør det');
    assert.equal(incoming.at, '2026-11-27T08:00:00.123Z');
    assert.equal(incoming.tenant, tenant);
    assert.equal(incoming.key, '1485983408511');
    assert.deepEqual(incoming.sender, {
      id: `${tenant}/hanne-entra`,
      name: 'Hanne Kjær',
      entraId: 'hanne-entra',
      teamsId: '29:hanne',
      role: 'member',
      locale: null,
      zone: null,
    });
    assert.deepEqual(incoming.place, {
      kind: 'chat',
      chat: `${tenant}/19:chat@thread.v2`,
      chatKind: 'group',
      title: 'Chefteam',
      address: {
        conversation: '19:chat@thread.v2',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        bot,
      },
    });
  });

  it('is addressed in personal chat, by a mention of the bot, and as a reply to its card, else overheard', () => {
    const addressed = (raw: Record<string, unknown>): boolean =>
      readAs('message', raw, {
        isOwn: (conversation, id) => conversation === '19:chat@thread.v2' && id === 'card-1',
      }).addressed;
    assert.ok(addressed(inPersonal('status')));
    assert.ok(addressed(inGroup('<at>Tovholder</at> status', { entities: [toBot] })));
    assert.ok(addressed(inGroup('ja', { replyToId: 'card-1' })));
    assert.ok(!addressed(inGroup('ja', { replyToId: 'message-of-somebody' })));
    assert.ok(!addressed(inGroup('status')));
    assert.ok(!addressed(inGroup('Tovholder status')));
    assert.ok(!addressed(inGroup('<at>Mikkel</at> status', { entities: [mention('29:mikkel', 'Mikkel')] })));
  });

  it('loses every mention of the bot, with the blank that editors put after it', () => {
    const entities = [toBot, toBot];
    const text = '<at>Tovholder</at>&nbsp;næste <at>Tovholder</at> punkt\n';
    assert.equal(readAs('message', inGroup(text, { entities })).text, 'næste punkt');
    const punctuated = readAs('message', inGroup('<at>Tovholder</at>, næste', { entities: [toBot] }));
    assert.equal(punctuated.text, 'næste');
  });

  it('keeps other mentions as names, with where they stand and who they are', () => {
    const text = ' <at>Tovholder</at>&nbsp;ansvarlig 15 <at>Mikkel Bro</at>&nbsp;og <at>Åse 😀</at>';
    const entities = [mention('29:åse', 'Åse 😀'), toBot, mention('29:mikkel', 'Mikkel Bro', null)];
    const incoming = readAs('message', inGroup(text, { entities }), {
      whoIs: (_, id) => (id === '29:mikkel' ? `${tenant}/mikkel-entra` : null),
    });
    assert.equal(incoming.text, 'ansvarlig 15 Mikkel Bro og Åse 😀');
    assert.deepEqual(
      incoming.mentions.map(({ person, span }) => [person.id, person.name, incoming.text.slice(...span)]),
      [
        [`${tenant}/mikkel-entra`, 'Mikkel Bro', 'Mikkel Bro'],
        [`${tenant}/29:åse`, 'Åse 😀', 'Åse 😀'],
      ],
    );
  });

  it('tells two people of one name apart by the order of their mentions', () => {
    const entities = [mention('29:anne-1', 'Anne'), mention('29:anne-2', 'Anne')];
    const incoming = readAs('message', inGroup('<at>Anne</at> og <at>Anne</at>', { entities }));
    assert.deepEqual(
      incoming.mentions.map(({ person }) => person.id),
      [`${tenant}/29:anne-1`, `${tenant}/29:anne-2`],
    );
  });

  it('leaves as words what only looks like a mention', () => {
    const incoming = readAs('message', inGroup('<at>Chefen</at> siger <b>ja</b> & 1 < 2'));
    assert.equal(incoming.text, 'Chefen siger <b>ja</b> & 1 < 2');
    assert.deepEqual(incoming.mentions, []);
    assert.ok(!incoming.addressed);
  });

  it('has the entities of HTML read that Teams leaves in its text', () => {
    assert.equal(
      readAs('message', inGroup('løn&nbsp;&amp; pension &lt;3 &ukendt;')).text,
      'løn & pension <3 &ukendt;',
    );
  });

  it('keeps the formatted original beside the text', () => {
    const original = '<div><ul><li>et</li><li>to</li></ul></div>';
    assert.equal(readAs('message', inGroup('et to', html(original))).html, original);
    assert.equal(readAs('message', inGroup('et to')).html, null);
  });

  it('quoting another is a reply to it, without the words that were quoted', () => {
    const quote =
      '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1626346289222">' +
      '<strong itemprop="mri" itemid="29:mikkel">Mikkel</strong><p itemprop="preview">Beslutning: nej</p></blockquote>';
    const said =
      '<p><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Tovholder</span>&nbsp;det mener jeg ikke</p>';
    const raw = inGroup('Mikkel Beslutning: nej <at>Tovholder</at> det mener jeg ikke', {
      entities: [toBot],
      ...html(quote + said),
    });
    const incoming = readAs('message', raw);
    assert.equal(incoming.text, 'det mener jeg ikke');
    assert.equal(incoming.replyTo, '1626346289222');
    assert.ok(incoming.addressed);
    assert.ok(!incoming.html?.includes('nej'));
  });

  it('quoting the bot is addressed to it', () => {
    const quote = `<blockquote itemtype="http://schema.skype.com/Reply" itemid="5"><strong itemprop="mri" itemid="${bot}">T</strong></blockquote>`;
    assert.ok(readAs('message', inGroup('T ja', html(`${quote}<p>ja</p>`))).addressed);
  });

  it('brings files in personal chat; in a shared chat it says that there are some out of reach', () => {
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'papir.docx',
      content: { downloadUrl: 'https://kommune-my.sharepoint.com/x', uniqueId: '1', fileType: 'docx' },
    };
    const personal = readAs('message', inPersonal('', { attachments: [file, { ...file, content: {} }] }));
    assert.deepEqual(personal.files, [{ name: 'papir.docx', url: 'https://kommune-my.sharepoint.com/x' }]);
    assert.ok(!personal.filesOutOfReach);
    const shared = readAs(
      'message',
      inGroup('se her', { attachments: [{ contentType: 'reference', name: 'x.docx' }] }),
    );
    assert.deepEqual(shared.files, []);
    assert.ok(shared.filesOutOfReach);
    assert.ok(!readAs('message', inGroup('se her', html('<p>se her</p>'))).filesOutOfReach);
  });

  it('of 28,000 characters is read whole, and reading comes to an end however it is built', () => {
    for (const text of [
      'x'.repeat(28_000),
      '<at>'.repeat(7_000),
      '&nbsp;'.repeat(4_600),
      '<'.repeat(28_000),
    ]) {
      const incoming = readAs('message', inGroup(`${text}slut`, html('<blockquote '.repeat(2_300))));
      assert.ok(incoming.text.endsWith('slut'));
    }
  });

  it('knows the language and zone of the client where it says so, and believes no zone that is none', () => {
    const client = (timezone: string) => ({ entities: [{ type: 'clientInfo', timezone }] });
    const sender = (changes: Record<string, unknown>) => readAs('message', inGroup('hej', changes)).sender;
    assert.equal(sender({ locale: 'da-DK' }).locale, 'da');
    assert.equal(sender({ locale: 'en-GB' }).locale, 'en');
    assert.equal(sender({ locale: 'de-DE' }).locale, null);
    assert.equal(sender(client('Europe/Paris')).zone, 'Europe/Paris');
    assert.equal(sender({ localTimezone: 'Europe/Oslo', ...client('Europe/Paris') }).zone, 'Europe/Oslo');
    assert.equal(sender({ localTimezone: 'Mars/Phobos', ...client('../etc') }).zone, null);
  });

  it('of somebody without an Entra id is from an anonymous person, known by the Teams id', () => {
    const { sender } = readAs('message', inGroup('hej', { from: { id: '29:gæst', name: 'Gæst' } }));
    assert.equal(sender.id, `${tenant}/29:gæst`);
    assert.equal(sender.role, 'anonymous');
  });

  it('in personal chat has a key of its own for each writer', () => {
    const from = { id: '29:mikkel', name: 'Mikkel', aadObjectId: 'mikkel-entra' };
    assert.notEqual(read(inPersonal('hej'))?.key, read(inPersonal('hej', { from }))?.key);
  });

  for (const [what, from] of [
    ['the bot itself', { id: bot, name: 'Tovholder' }],
    ['another bot', { id: '28:another', name: 'Polly' }],
    ['somebody whose role is bot', { id: 'x', name: 'Polly', role: 'bot' }],
  ] as const) {
    it(`of ${what} means nothing`, () => {
      assert.equal(read(inGroup('Beslutning: ja', { from })), null);
      assert.equal(read(inGroup('Beslutning: ja', { from, type: 'messageUpdate' })), null);
    });
  }

  it('is placed in a meeting by its id or by the chat, and in a channel by its thread', () => {
    const kind = (changes: Record<string, unknown>): string => {
      const { place } = readAs('message', inGroup('hej', changes));
      return place.kind === 'chat' ? place.chatKind : place.kind;
    };
    const channelData = { tenant: { id: tenant }, meeting: { id: 'MCMx' } };
    assert.equal(kind({ channelData }), 'meeting');
    assert.equal(kind({ conversation: { id: '19:meeting_x@thread.v2', tenantId: tenant } }), 'meeting');
    assert.equal(
      kind({ conversation: { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel' } }),
      'channel',
    );
    assert.equal(kind({ conversation: { id: 'a:x' } }), 'personal');
  });
});

describe('a changed message', () => {
  it('is an edit with the new text, under a key of its own for each edit', () => {
    const edit = (at: string) =>
      inGroup('nu', {
        type: 'messageUpdate',
        timestamp: at,
        channelData: { eventType: 'editMessage', tenant: { id: tenant } },
      });
    const first = readAs('edited', edit('2026-11-27T08:01:00Z'));
    assert.equal(first.message, '1485983408511');
    assert.equal(first.text, 'nu');
    assert.equal(first.key, readAs('edited', edit('2026-11-27T08:01:00Z')).key);
    assert.notEqual(first.key, readAs('edited', edit('2026-11-27T08:02:00Z')).key);
    assert.notEqual(first.key, readAs('message', inGroup('nu')).key);
  });

  it('that is brought back is an edit', () => {
    const channelData = { eventType: 'undeleteMessage', tenant: { id: tenant } };
    assert.equal(read(inGroup('igen', { type: 'messageUpdate', channelData }))?.kind, 'edited');
  });

  it('that is deleted names the message', () => {
    const channelData = { eventType: 'softDeleteMessage', tenant: { id: tenant } };
    const deleted = readAs('deleted', inGroup('', { type: 'messageDelete', text: undefined, channelData }));
    assert.equal(deleted.message, '1485983408511');
  });

  it('in a way that is yet unknown means nothing', () => {
    const channelData = { eventType: 'teleportMessage', tenant: { id: tenant } };
    assert.equal(read(inGroup('x', { type: 'messageUpdate', channelData })), null);
  });
});
