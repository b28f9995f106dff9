import assert from 'node:assert/strict';
import { readActivity } from '../../src/teams/incoming/read-activity.js';
import type { Loose } from '../../src/teams/incoming/read.js';
import { readExtension } from '../../src/teams/extension/read-invoke.js';

const tenant = '0d9b645f-0000-41f0-a2a3-000000000001';

/** What Teams hands over when somebody chooses an action on a message, as its documents show it. */
function chosen(payload: Loose, value: Loose = {}): ReturnType<typeof readExtension> {
  const raw = {
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    id: 'f:1',
    timestamp: '2026-11-27T08:30:00.000Z',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    recipient: { id: '28:app', name: 'Tovholder' },
    from: { id: '29:hanne', name: 'Hanne Lyngsø', aadObjectId: 'hanne' },
    conversation: { id: '19:meeting_x@thread.v2', conversationType: 'groupChat', tenantId: tenant },
    channelData: { tenant: { id: tenant }, meeting: { id: 'x' }, source: { name: 'message' } },
    value: {
      commandId: 'makeFollowUp',
      commandContext: 'message',
      requestId: '1',
      messagePayload: {
        id: '1611060744833',
        createdDateTime: '2026-11-27T08:12:24.833Z',
        from: { device: null, user: { userIdentityType: 'aadUser', id: 'karla', displayName: 'Karla' } },
        body: { contentType: 'html', content: '<div><div>Hej</div>\n</div>' },
        reactions: [],
        mentions: [],
        ...payload,
      },
      ...value,
    },
  };
  const activity = readActivity(raw, { local: false, now: '2026-11-27T08:30:00.000Z' });
  assert.ok(activity);
  return readExtension(activity, () => null);
}

function taken(payload: Loose) {
  const { happening } = chosen(payload) ?? {};
  assert.ok(happening?.kind === 'message-taken');
  return happening.message;
}

const html = (content: string): Loose => ({ body: { contentType: 'html', content } });

describe('a message as Teams hands it over', () => {
  it('is its words, line by line, with its writer and when it was written', () => {
    assert.deepEqual(
      taken(
        html(
          '<div><p>Vi k&oslash;ber <b>stole</b> &amp; borde</p>\n<p>og en lampe</p></div>'.replace(
            '&oslash;',
            'ø',
          ),
        ),
      ),
      {
        message: '1611060744833',
        text: 'Vi køber stole & borde\nog en lampe',
        mentions: [],
        author: { id: `${tenant}/karla`, name: 'Karla' },
        at: '2026-11-27T08:12:24.833Z',
      },
    );
  });

  it('names whom it mentions by their Entra ids, with where they stand', () => {
    const who = { user: { userIdentityType: 'aadUser', id: 'mona', displayName: 'Mona Tjørnelund' } };
    const { text, mentions } = taken({
      ...html('<div>Kan <at id="0">Mona Tjørnelund</at>&nbsp;ringe?</div>'),
      mentions: [{ id: 0, mentionText: 'Mona Tjørnelund', mentioned: who }],
    });
    assert.equal(text, 'Kan Mona Tjørnelund ringe?');
    assert.deepEqual(mentions, [
      { person: { id: `${tenant}/mona`, name: 'Mona Tjørnelund' }, span: [4, 19] },
    ]);
  });

  it('does not name the bot, which a message may have been written to', () => {
    const bot = {
      user: null,
      application: { applicationIdentityType: 'bot', id: 'app', displayName: 'Tovholder' },
    };
    const { text, mentions } = taken({
      ...html('<p><at id="0">Tovholder</at>&nbsp;husk at ringe</p>'),
      mentions: [{ id: 0, mentionText: 'Tovholder', mentioned: bot }],
    });
    assert.deepEqual([text, mentions], ['husk at ringe', []]);
  });

  it('is without what it quotes, and without pictures and files', () => {
    const quote =
      '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1"><p>Gammelt</p></blockquote>';
    const { text } = taken(html(`${quote}<p>Nyt<img src="x" alt="y"><attachment id="1"></attachment></p>`));
    assert.equal(text, 'Nyt');
  });

  it('of a program has no writer', () => {
    const from = { user: null, application: { id: 'x', displayName: 'En anden bot' } };
    assert.equal(taken({ from }).author, null);
  });

  it('as plain text is what it is', () => {
    assert.equal(taken({ body: { contentType: 'text', content: 'Hvis a < b & c' } }).text, 'Hvis a < b & c');
  });

  it('counts as the same request however often it comes, and another one when it says something else', () => {
    const one = chosen({});
    assert.equal(one?.key, chosen({})?.key);
    assert.notEqual(one?.key, chosen(html('<p>Noget andet</p>'))?.key);
  });

  it('means nothing without a message, or with a command that is not ours', () => {
    assert.equal(chosen({ id: null }), null);
    assert.equal(chosen({}, { commandId: 'toString' }), null);
    assert.equal(chosen({}, { messagePayload: 'none' }), null);
  });
});
