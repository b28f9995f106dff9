import assert from 'node:assert/strict';
import type { Due, Owner } from '../../src/domain/entry.js';
import type { Locale } from '../../src/domain/locale.js';
import { say } from '../../src/domain/view/reply.js';
import { burnUpText } from '../../src/render/describe/burn-up.js';
import { dueText } from '../../src/render/describe/due.js';
import { ownersText } from '../../src/render/describe/owners.js';
import { renderReply } from '../../src/render/index.js';
import { voiceOf } from '../../src/render/voice.js';
import { followUp, line, now, zone } from '../support/views.js';
import { sampleTexts } from '../support/view-texts.js';

const voice = (locale: Locale) => voiceOf({ locale, zone }, now);
const said = (due: Partial<Due>, locale: Locale = 'da'): string =>
  dueText({ day: '2026-11-27', meeting: null, source: 'stated', assumed: [], ...due }, voice(locale));
const owned = (owner: Owner): string | null =>
  ownersText(line(sampleTexts.da, followUp(1, 'x', null, { owners: [owner] })).owners, voice('da'));

describe('a due day', () => {
  it('has its weekday when it is near, and its year when it is not', () => {
    assert.equal(said({}), 'senest fredag 27-11');
    assert.equal(said({}, 'en'), 'by Fri 27 Nov');
    assert.equal(said({ day: '2027-03-04' }), 'senest 04-03-2027');
    assert.equal(said({ day: '2027-03-04' }, 'en'), 'by 4 Mar 2027');
  });

  it('is counted in the zone of the forum', () => {
    const late = voiceOf({ locale: 'da', zone }, '2026-11-26T23:30:00.000Z');
    assert.equal(late.today, '2026-11-27');
    assert.equal(late.clock('2026-11-26T23:30:00.000Z'), '00:30');
  });

  it('says what was assumed', () => {
    const meeting = { code: 'meeting', day: '2020-09-11' };
    assert.equal(
      said({ day: '2020-10-19', assumed: [meeting] }),
      'senest 19-10-2020 (fordi mødet er 11-09-2020)',
    );
    assert.equal(
      said({ assumed: [{ code: 'weekday', other: '2026-12-04' }] }),
      'senest fredag 27-11 (eller fredag 4-12?)',
    );
    assert.equal(said({ assumed: [{ code: 'spanEnd', of: 'week' }] }), 'senest fredag 27-11 (ugens fredag)');
    assert.equal(
      said({ assumed: [{ code: 'convention', phrase: 'ultimo' }] }, 'en'),
      'by Fri 27 Nov (the end is the last day)',
    );
    assert.equal(said({ source: 'default' }), 'senest fredag 27-11 (forslag)');
    assert.equal(said({ assumed: [{ code: 'unheard of' }] }), 'senest fredag 27-11');
  });

  it('may be tied to a meeting that has no day yet', () => {
    assert.equal(said({ day: null, meeting: { body: null } }), 'til næste møde, dato følger');
    assert.equal(said({ meeting: { body: 'rådmandsmøde' } }), 'til næste rådmandsmøde, fredag 27-11');
  });

  it('is written in full in a short answer that does not know what day it is, and once', async () => {
    const assumed = [{ code: 'year', year: 2026 }];
    const reply = say('entry-due', { label: 'CT-17', day: '2026-11-27', assumed });
    assert.deepEqual(await renderReply(reply, { locale: 'da', zone }), {
      text: 'CT-17 har nu frist fredag 27-11-2026.',
    });
    assert.deepEqual(await renderReply(reply, { locale: 'da', zone, now }), {
      text: 'CT-17 har nu frist fredag 27-11.',
    });
  });
});

describe('an owner', () => {
  const person = { id: 't/nanna', name: 'Nanna Lillevang' };

  it('is named plainly when stated, and with a word where concluded', () => {
    assert.equal(owned({ kind: 'person', person, source: 'stated' }), 'Nanna Lillevang');
    assert.equal(owned({ kind: 'person', person, source: 'implied' }), 'Nanna Lillevang (antaget)');
    assert.equal(
      owned({ kind: 'unit', name: 'Udvikling', contact: person, source: 'default' }),
      'Udvikling (forslag)',
    );
  });

  it('is asked about when several fit or nobody does', () => {
    const candidates = ['Nanna Lillevang', 'Nanna Holm'];
    assert.equal(
      owned({ kind: 'name', name: 'Nanna', candidates, source: 'stated' }),
      'Nanna (Nanna Lillevang eller Nanna Holm?)',
    );
    assert.equal(
      owned({ kind: 'name', name: 'Jens', candidates: [], source: 'stated' }),
      'Jens (ikke genkendt)',
    );
  });
});

describe('how a forum’s follow-ups go', () => {
  const week = (created: number, closed: number) => ({
    week: '2026-11-23',
    created,
    closed,
    reopened: 0,
    dropped: 0,
    total: 9,
    done: 4,
    open: 5,
  });
  const told = (...weeks: ReturnType<typeof week>[]): string =>
    burnUpText({ forum: 'Chefteam', weeks }, voice('da'));

  it('is told of the week that is over, and of the present one once something happened in it', () => {
    assert.equal(told(week(3, 2), week(0, 0)), '5 åbne opfølgninger. Sidste uge: 3 nye, 2 færdige.');
    assert.equal(
      told(week(3, 2), week(1, 0)),
      '5 åbne opfølgninger. Sidste uge: 3 nye, 2 færdige. Denne uge: 1 ny, 0 færdige.',
    );
    assert.equal(told(week(0, 0)), '5 åbne opfølgninger. Denne uge: 0 nye, 0 færdige.');
  });
});
