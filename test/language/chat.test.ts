import assert from 'node:assert/strict';
import { advance, recognize, settle, type Line } from '../../src/language/index.js';
import { casesIn, meetingsIn, type Meeting } from './cases.js';
import { difference, kindOf } from './gold.js';

interface Talk {
  locale: 'da' | 'en';
  meeting: Meeting;
}

const talks: Talk[] = (['da', 'en'] as const).flatMap((locale) =>
  meetingsIn(`./chat/${locale}.tsv`).map((meeting) => ({ locale, meeting })),
);

/** What a meeting's talk leaves, by message, as the command line prints it. */
function read({ locale, meeting }: Talk): ReturnType<typeof settle> {
  const zone = meeting.zone ?? (locale === 'da' ? 'Europe/Copenhagen' : 'Europe/London');
  const people = meeting.people.map((name) => ({ name }));
  const now = new Date(meeting.now).toISOString();
  let previous: Line[] = [];
  const all = meeting.lines.map(({ from, text }, i) => {
    const id = String(i);
    const line = { id, from, text, read: recognize(text, { now, zone, locale, from, people, previous }) };
    previous = advance(previous, line);
    return line;
  });
  return settle(all).filter((one) => !one.withdrawn);
}

describe('talks', () => {
  for (const talk of talks) {
    it(`leaves of "${talk.meeting.id}" (${talk.locale}) what its table says`, () => {
      const left = read(talk);
      const wrong = talk.meeting.lines.flatMap(({ text, gold }, i) => {
        const its = left.filter((one) => one.message === String(i)).map((one) => one.capture);
        const differs = difference(gold, its);
        return differs ? [`${text} [${gold}]: ${differs}`] : [];
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('stores at least four of five lines without asking, and none of them wrongly', () => {
    let labelled = 0;
    let stored = 0;
    for (const talk of talks) {
      const left = read(talk);
      talk.meeting.lines.forEach(({ gold }, i) => {
        const its = left.filter(
          (one) => one.message === String(i) && one.capture.sure && kindOf(one.capture),
        );
        if (gold.startsWith('D') || gold.startsWith('F:')) {
          labelled++;
          if (its.length > 0) stored++;
        } else if (gold === '-')
          assert.deepEqual(
            its.map((one) => one.capture.text),
            [],
          );
      });
    }
    assert.ok(stored / labelled >= 0.8, `${stored} of ${labelled}`);
  });

  it('is tried on at least 400 Danish and 250 English lines', () => {
    const count = (locale: 'da' | 'en'): number =>
      casesIn(`./cases/${locale}.tsv`).length +
      talks
        .filter((talk) => talk.locale === locale)
        .reduce((sum, talk) => sum + talk.meeting.lines.length, 0);
    assert.ok(count('da') >= 400);
    assert.ok(count('en') >= 250);
  });
});
