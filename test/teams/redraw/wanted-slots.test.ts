import assert from 'node:assert/strict';
import { wantedSlots } from '../../../src/teams/redraw/wanted-slots.js';
import { sampleItem, sampleMeeting } from '../../support/records.js';
import { running } from './running.js';

describe('the cards a meeting wants', () => {
  const chat = sampleMeeting('m1').chat ?? '';
  const posted = (slot: 'agenda' | 'minutes' | `item:${string}`) => ({ slot, chat, activity: slot });

  it('are none before anybody asks', () => {
    assert.deepEqual(wantedSlots(sampleMeeting('m1', { items: [sampleItem('a')] })), []);
  });

  it('are the agenda once it was asked for, the running item, and the minutes once drafted', () => {
    assert.deepEqual(wantedSlots(running({ agendaShown: true })), ['agenda', 'item:a']);
    assert.deepEqual(wantedSlots(running({ draftedAt: '2026-11-27T09:00:00.000Z' })), ['item:a', 'minutes']);
  });

  it('include those that stand in the chat, for as long as their item is on the agenda', () => {
    const cards = [posted('item:b'), posted('item:gone'), { ...posted('agenda'), chat: 'another chat' }];
    assert.deepEqual(wantedSlots(running({ cards })), ['item:b', 'item:a']);
  });

  it('do not include an item that is over or a meeting that has ended, if its card never stood there', () => {
    assert.deepEqual(wantedSlots(running({ state: 'ended' })), []);
    assert.deepEqual(wantedSlots(running({ items: [sampleItem('a', { state: 'done' })] })), []);
  });
});
