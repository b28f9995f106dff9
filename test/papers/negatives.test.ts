import assert from 'node:assert/strict';
import type { PaperItem } from '../../src/domain/paper.js';
import { looksLikePaper, readPaperText } from '../../src/papers/index.js';
import { isEmbargo } from '../../src/papers/read/asks.js';
import { caseNumberIn } from '../../src/papers/read/case-number.js';
import { findDates } from '../../src/papers/read/dates.js';
import { datedHeading } from '../../src/papers/read/dated-heading.js';
import { dueIn } from '../../src/papers/read/follow-ups.js';
import { ownersIn } from '../../src/papers/read/owners.js';
import { readCosts } from '../../src/papers/read/money.js';
import { isTask } from '../../src/papers/read/tasks.js';
import { block, row } from '../../src/papers/document.js';
import { txt } from './support/writers.js';
import { fixtures } from './fixtures/five.js';

function itemOf(text: string): PaperItem {
  const reading = readPaperText(
    `Referat\nUdvalg: Teknisk Udvalg\nMødedato: 4. maj 2027\n\n1. Cykelstier\n\n${text}\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`,
  );
  assert.ok(reading.ok);
  const item = reading.paper.items[0];
  assert.ok(item);
  return item;
}

describe('what is not this meeting’s decision', () => {
  const others = {
    'an indstilling': 'Indstilling\nAt forslaget godkendes.',
    'a proposal of a decision': 'Beslutningsforslag\nUdvalget godkender forslaget.',
    'a case history': 'Sagsforløb\nUdvalg: Magistraten\nDato: 02-03-2027\nForslaget blev godkendt.',
    'an earlier treatment': 'Tidligere behandling\nTeknisk Udvalg den 4. april 2027: Udsat.',
    'a decision of another day': 'Teknisk Udvalgs beslutning den 04.04.2027 Punkt 3\nUdsat.',
    'a decision of another body': 'Beslutning i Byrådet den 12-04-2027\nGodkendt.',
    'a decision told in the case': 'Sagsfremstilling\nUdvalget besluttede i 2025 at udsætte sagen.',
    'who was away': 'Beslutning\nFraværende: Hans Holm',
    'an empty Referat': 'Referat:\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(`leaves out ${name}`, () => assert.deepEqual(itemOf(text).outcomes, []));
  }

  it('takes this meeting’s beside all of them', () => {
    const item = itemOf(
      `${Object.values(others).slice(0, 7).join('\n\n')}\n\nTeknisk Udvalgs beslutning den 04.05.2027 Punkt 1\nUdvalget godkendte forslaget.`,
    );
    assert.deepEqual(
      item.outcomes.map((o) => o.text),
      ['Udvalget godkendte forslaget.'],
    );
  });
});

describe('what is no follow-up, owner, date or sum', () => {
  it('does not take a decision for a task', () => {
    for (const text of ['Godkendt.', 'Orienteringen taget til efterretning.', 'Planens bærende greb', 'At de resultater er gode', 'Det går overordnet godt.', 'Arbejdet går videre med det, der er begyndt', 'At indstillingen tages til efterretning', 'At planen vedtages.', 'At udsætte sagen', 'Sagen udsættes.', 'at tage status til efterretning']) assert.equal(isTask(text), false, text); // prettier-ignore
    for (const text of ['At undersøge om det kan betale sig', 'Tekst gøres klar til mødet.', 'Ændre navnet', 'Udvikling vender tilbage om tal', 'Lone Bach kontakter skolerne', 'At sagen genbehandles i maj']) assert.equal(isTask(text), true, text); // prettier-ignore
  });

  it('takes neither things nor meetings for owners', () => {
    for (const text of ['Indsatsen styrker samarbejdet', 'Det undersøges nærmere', 'Vi undersøger sagen', 'Rådet hører et kort oplæg', 'Andet udkast til høring (CT, HR)']) assert.deepEqual(ownersIn(text, ['Lone Bach']), [], text); // prettier-ignore
    assert.deepEqual(ownersIn('Lone undersøger sagen', ['Lone Bach']), ['Lone Bach']);
    assert.deepEqual(ownersIn('Økonomi vender tilbage med tal', []), ['Økonomi']);
    assert.deepEqual(ownersIn('Udarbejdes af Lone Bach og Per Friis', []), ['Lone Bach', 'Per Friis']);
  });

  it('does not read dates out of case numbers, sums, times and paragraphs', () => {
    for (const text of ['EMN-2025-010561', '18/21395', '00.01.00-A00-1-20', '500.000 kr.', '§ 107', '75 %', '12.00-12.20', 'version 2.1', '1.2.3', '31-02-2027']) assert.deepEqual(findDates(text), [], text); // prettier-ignore
    assert.equal(findDates('d.19. oktober').length, 1);
    assert.equal(findDates('den 3/5 2027 og 2027-05-04 og May 5, 2027 og 6. maj').length, 4);
  });

  it('gives a day without a year the next one after the meeting, and none to what is over', () => {
    assert.equal(dueIn('senest den 2. februar', '2027-12-01'), '2028-02-02');
    assert.equal(dueIn('Planen sendes ud i uge 5.', '2027-01-12'), '2027-02-05');
    assert.equal(dueIn('Udkast ultimo marts', '2027-01-12'), '2027-03-31');
    assert.equal(dueIn('I 2028 omprioriteres midlerne', '2027-01-12'), null);
    assert.equal(dueIn('siden mødet den 2. februar 2026', '2027-12-01'), null);
  });

  it('does not take an ordinary sentence for a decision’s heading', () => {
    for (const text of ['Der fremsendes en indstilling til chefmøde den 21. februar 2027.', 'Beslutningen træffes af', 'Økonomiudvalget mødes den 3. maj 2027', 'Referat fra møde den 22. september 2027.']) assert.equal(datedHeading(text), null, text); // prettier-ignore
    assert.deepEqual(datedHeading('Økonomiudvalgets beslutning den 12.03.2027 Punkt 4'), {
      body: 'Økonomiudvalget',
      day: '2027-03-12',
      asks: false,
      rest: '',
    });
  });

  it('does not take a document’s number for a case number', () => {
    assert.equal(caseNumberIn('Dok.nr.: 2019-000123-1'), null);
    assert.equal(caseNumberIn('Sagsnr.: '), null);
    assert.equal(caseNumberIn('Sagsnr.: 18/21395'), '18/21395');
  });

  it('tells an embargo from a lack of need', () => {
    for (const text of ['Der er ikke behov for kommunikation.', 'Der kommunikeres på intranettet.', 'Afventer chefteam', null]) assert.equal(isEmbargo(text), false, text ?? ''); // prettier-ignore
    for (const text of ['Der skal på nuværende tidspunkt ikke kommunikeres noget ud.', 'Beslutningen må ikke meldes ud før byrådet har behandlet sagen.', 'Der kommunikeres først, når budgettet er vedtaget.']) assert.equal(isEmbargo(text), true, text); // prettier-ignore
  });

  it('counts sums in the unit that is meant, and says when the heading means another', () => {
    const rows = (...cells: string[][]) => cells.map((c) => row(c));
    const read = (cells: string[][], prose = '') =>
      readCosts('Direkte udgifter (tkr.)', rows(...cells), prose);
    assert.deepEqual(read([['2027', '1.200']]), { costs: [{ year: 2027, minDkk: 1_200_000, maxDkk: 1_200_000 }], unitUnsure: false }); // prettier-ignore
    assert.deepEqual(read([['2027', '250.000']], 'Der bruges 250.000 kr. i 2027.').costs[0]?.maxDkk, 250_000);
    assert.equal(read([['2027', '250.000']], 'Der bruges 250.000 kr. i 2027.').unitUnsure, true);
    assert.deepEqual(read([['2027', '5-10 mio.']]).costs[0], {
      year: 2027,
      minDkk: 5_000_000,
      maxDkk: 10_000_000,
    });
    assert.deepEqual(
      read([
        ['2027', ''],
        ['2028', '-'],
      ]).costs,
      [],
    );
    assert.deepEqual(readCosts('Direkte udgifter (tkr.)', [block('paragraph', '2027')], '').costs, []);
  });
});

describe('a follow-up within a decision', () => {
  it('takes owner and day from what was decided', () => {
    const { followUps } = itemOf(
      'Beslutning\nUdvalget drøftede sagen og besluttede, at Eva Kjær laver en plan inden den 1. juni.',
    );
    assert.deepEqual(
      followUps.map((f) => [f.owners, f.due]),
      [[['Eva Kjær'], '2027-06-01']],
    );
  });
});

describe('a paper in a chat', () => {
  it('is told from talk', () => {
    const talk = [
      'Hej alle, kan vi nå at kigge på indstillingen inden fredag? Jeg har lagt den i mappen.',
      'Beslutning: vi køber 40 skærme.\nAnsvarlig: Lone\nFrist: fredag',
      'Dagsorden til i morgen:\n1. Budget\n2. Ferie\n3. Evt.\nSiger til hvis I har mere.',
      `${'Jeg synes, vi skal tænke os godt om. '.repeat(20)}\n${'Og så er der økonomien. '.repeat(20)}\nHvad siger I?\nJa\nNej\nMåske\nTak`,
      'Status\nAlt vel',
    ];
    for (const text of talk) assert.equal(looksLikePaper(text), false, text.slice(0, 40));
    for (const fixture of fixtures) assert.equal(looksLikePaper(txt(fixture.parts)), true, fixture.name);
  });
});
