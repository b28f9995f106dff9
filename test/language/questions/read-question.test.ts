import assert from 'node:assert/strict';
import { questionPattern, readQuestion, type Question } from '../../../src/language/index.js';

const context = { now: '2026-11-25T09:00:00.000Z', zone: 'Europe/Copenhagen', locale: 'da' as const };
const names = { people: ['Karla Holm', 'Mona Friis', 'Mona Dal', 'Bo Krag'], forums: ['Byrådets gruppe'] };
const read = (text: string): Question => {
  const question = questionPattern.test(text) ? readQuestion(text, context, names) : null;
  assert.ok(question, `"${text}" is a question`);
  return question;
};

/** What is asked, what it is about, and what shows it. */
const asked: readonly (readonly [text: string, topic: string | null, ...facets: string[]])[] = [
  ['Hvor står vi med madordningen?', 'madordningen'],
  ['er der styr på nøgleskabene', 'nøgleskabene'],
  ['fortæl mig om aftalen om affald', 'aftalen om affald'],
  ['hvad er det seneste nyt om taget på skolen?', 'taget på skolen', 'news'],
  ['Kan du minde mig om hvad vi besluttede om taget?', 'taget', 'decided'],
  ['hvad blev vi enige om vedr. dagplejen', 'dagplejen', 'decided'],
  ['hvad nåede vi frem til om madordningen?', 'madordningen', 'decided'],
  ['hvad naaede vi frem til om madordningen?', 'madordningen', 'decided'],
  ['hvem var imod indkøbsaftalen', 'indkøbsaftalen', 'reservations'],
  ['var alle enige om indkøbsaftalen?', 'indkøbsaftalen', 'reservations'],
  ['hvad kom der ud af indstillingen om biblioteket', 'biblioteket', 'asked'],
  ['hvor mange gange har vi udskudt belysningen?', 'belysningen', 'moved'],
  ['hvem tager sig af havnebadet?', 'havnebadet', 'responsible'],
  ['hvad er vi bagud med?', null, 'overdue'],
  ['hvad skulle have været færdigt?', null, 'overdue'],
  ['hvad ligger og venter på godkendelse?', null, 'waiting', 'approval'],
  ['er referatet godkendt?', null, 'approval'],
  ['hvad har jeg på bedding?', null, 'mine', 'tasks'],
  ['hvad mangler jeg at få gjort', null, 'mine', 'tasks'],
  ['hvad er der kommet til siden sidst?', null, 'news'],
  ['hvilke opgaver har ingen ansvarlig?', null, 'unowned'],
  ['which tasks have no due date?', null, 'undated'],
  ['Hej Tovholder, kan du lige sige mig hvad der blev besluttet om taget?', 'taget', 'decided'],
  ['hvad er status på fristen for udbuddet?', 'udbuddet', 'due'],
  ['og hvad med dagplejen?', 'dagplejen'],
  ['what keeps getting postponed?', null, 'moved'],
  ['Where do we stand on the new roof?', 'new roof'],
  ['when will the roof be finished', 'roof', 'due'],
  ['did anyone object to the roof?', 'roof', 'reservations'],
  ['what did we end up with for the canteen?', 'canteen', 'decided'],
  ['who is in charge of procurement?', 'procurement', 'responsible'],
  ["what's on my plate?", null, 'mine', 'tasks'],
  ['are we behind on anything?', null, 'overdue'],
  ['what is stuck?', null, 'waiting'],
  ['what has changed since we last met?', null, 'news'],
];

describe('a question in whatever words', () => {
  for (const [text, topic, ...facets] of asked) {
    it(`"${text}" is about ${topic ?? 'nothing in particular'}`, () => {
      const question = read(text);
      assert.equal(question.topics[0] ?? null, topic);
      for (const facet of facets) assert.ok(question.facets.has(facet as never), facet);
    });
  }

  it('does not take to whom it is shown for whose it is', () => {
    assert.equal(read('vis mig alle åbne opgaver').facets.has('mine'), false);
    assert.equal(read('vis mig mine åbne opgaver').facets.has('mine'), true);
    assert.equal(read('show me all open tasks').facets.has('mine'), false);
  });

  it('finds whom it names, in full or by a first name that only one has, and whose it is', () => {
    const who = (text: string): string | null => read(text).who;
    assert.equal(who('hvad har Karla Holm gang i?'), 'Karla Holm');
    assert.equal(who('hvad mangler karla?'), 'Karla Holm');
    assert.equal(who('Karlas opgaver'), 'Karla Holm');
    assert.equal(who("Karla's tasks"), 'Karla Holm');
    assert.equal(who('hvad laver Bo?'), 'Bo Krag');
    assert.equal(who('hvad koster det at bo i Karlslunde?'), null);
    assert.equal(who('hvad skal Mona lave?'), null, 'there are two');
    assert.equal(who('hvad skal Mona Dal lave?'), 'Mona Dal');
    assert.equal(read('mine opgaver i Byrådets gruppe').forum, 'Byrådets gruppe');
  });

  it('knows a number from what it is about', () => {
    for (const text of [
      'hvordan går det med 94?',
      'er #94 blevet udskudt?',
      'hvem har nr. 94',
      'when is task 94 due?',
    ]) {
      assert.deepEqual([read(text).number, read(text).topics], [{ prefix: null, number: 94 }, []], text);
    }
    assert.deepEqual(read('hvad er CT-94?').number, { prefix: 'CT', number: 94 });
    assert.equal(read('hvad blev besluttet under punkt 3?').item, 3);
    assert.equal(read('hvad koster de 94 stole?').number, null);
  });

  it('knows a day, and until it from on it', () => {
    const day = (text: string) => read(text).date;
    assert.deepEqual(day('hvad har frist på fredag?'), {
      day: '2026-11-27',
      phrase: 'på fredag',
      until: false,
    });
    assert.equal(day('hvad skal være klar inden fredag?')?.until, true);
    assert.equal(day('what do we have to finish by Friday?')?.until, true);
    assert.equal(day('hvad besluttede vi om sommerferien?'), null, 'what it is about is no day');
  });

  it('is none where somebody says, suggests or asks people for something', () => {
    for (const text of [
      'Alle sender deres tal inden fredag',
      'Alle opgaver skal lukkes inden fredag',
      'Åbne opgaver må gerne lukkes',
      'Hvis Mona ikke når det, tager Karla over',
      'Vi er enige om at købe stole',
      'Mine folk undersøger det inden fredag',
      'Vores beslutning er at købe stole',
      'Status: vi er i gang',
      'Nyt møde fredag den 4/12',
      'Siden sidst har Karla ringet til Kolding',
      'Karla ringer til Kolding',
      'Karla har ansvaret for taget',
      'Find en leverandør inden fredag',
      'Hvem kan ringe til Kolding?',
      'Hvem vil tage referat?',
      'Hvad med at Mona ringer til Kolding?',
      'Hvad siger I til at vi køber stole?',
      'Hvorfor ikke vente til fredag?',
      'Skal Mona ringe til Kolding?',
      'Kan Mona ringe til Kolding inden fredag?',
      'Frister er der for få af',
      'Forbehold for prisen',
      'Blev enige om at købe stole',
      'hvad besluttede vi\nog hvem',
      'opgave: hvad koster taget',
      'Any volunteers for this?',
      'Open the windows',
      'My team looks into it by Friday',
      'All agreed to buy chairs',
      'All tasks must be closed by Friday',
      'When Mona is back, Karla calls Kolding',
      'What a mess',
      'How about Mona calls Kolding?',
      'What if we waited?',
      'Who can call Kolding?',
      'Show must go on',
      'Deadlines are tight',
      'Reservations about the price',
      'Karla owns the roof',
    ]) {
      assert.equal(questionPattern.test(text), false, text);
    }
  });

  it('is read in no time, however it is written', () => {
    for (const text of [
      `hvad ${'om '.repeat(60)}?`,
      `hvem ${'a'.repeat(190)}`,
      `${'Karlas '.repeat(25)}opgaver?`,
    ]) {
      const before = process.cpuUsage();
      if (questionPattern.test(text)) readQuestion(text, context, names);
      assert.ok(process.cpuUsage(before).user < 200_000, text);
    }
  });
});
