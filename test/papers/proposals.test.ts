import assert from 'node:assert/strict';
import type { Paper } from '../../src/domain/paper.js';
import { readPaperText } from '../../src/papers/index.js';

function paperOf(text: string): Paper {
  const reading = readPaperText(text);
  assert.ok(reading.ok);
  return reading.paper;
}

const proposal = (parts: string): Paper =>
  paperOf(
    `Frivilligpris 2026\n\n☒ Åben indstilling\n☐ Lukket indstilling\n\nSagsbehandler:\nMia Starup\n\nChefteammøde - 16. januar 2026\n\nMødedeltagere:\nMia Starup, Otto Krag\n\nBaggrund\n\nPrisen uddeles hvert år.\n\n${parts}\n\nDirekte udgifter (tkr.)\n\n2026\t75\n`,
  );

describe('a proposal', () => {
  it('has nothing under a label that is followed by a dash and the next label', () => {
    const paper = proposal('Effekt\n\nFlere frivillige\n\nKoordinering\n\n-');
    assert.deepEqual(paper.items[0]?.coordination, []);
    assert.deepEqual(paper.items[0].costs, [{ year: 2026, minDkk: 75_000, maxDkk: 75_000 }]);
  });

  it('is under embargo where nothing is told before somebody knows', () => {
    const told = (text: string): boolean | undefined => proposal(`Effekt\n\nGlæde\n\nKommunikation\n\n${text}`).items.at(0)?.embargo; // prettier-ignore
    assert.equal(told('Ingen kommunikation, før MED-udvalget er orienteret.'), true);
    assert.equal(told('Ingen kommunikation ud over nyhedsbrevet.'), false);
  });

  it('names no meeting by “med” and “mødes”', () => {
    const paper = proposal(
      'Effekt\n\nGlæde\n\nOpfølgning\n\n- Komitéen mødes den 2. juni\n- Mia kommer med et udkast den 1. april\n- Status på chefteammødet den 7. maj',
    );
    assert.deepEqual(paper.chain, [{ body: 'chefteammødet', date: '2026-05-07' }]);
  });

  it('is approved where the meeting decided to approve it', () => {
    const paper = proposal('Effekt\n\nGlæde\n\nReferat\n\nChefteamet besluttede at godkende indstillingen.');
    assert.deepEqual(paper.items[0]?.outcomes.map((o) => [o.kind, o.by, o.text]), [['approved', 'Chefteamet', 'indstillingen.']]); // prettier-ignore
  });
});

describe('what is closed in an agenda', () => {
  const visibilities = (text: string): (string | null)[] => paperOf(text).items.map((i) => i.visibility);

  it('stays closed where only the table of contents says so', () => {
    const text =
      'Dagsorden\nÅbne punkter:\n1. Budget\nLukkede punkter:\n2. Udbud af rengøring\n\n1. Budget\nSagsnr.: 26/100\nIndstilling\nAt budgettet drøftes.\n\n2. Udbud af rengøring\nSagsnr.: 26/101\nIndstilling\nAt udbuddet drøftes.\n';
    assert.deepEqual(visibilities(text), ['open', 'closed']);
  });

  it('holds for a whole agenda that calls itself closed', () => {
    const text =
      'Lukket dagsorden\n\n1. Budget\nSagsnr.: 26/100\nIndstilling\nAt budgettet drøftes.\n\n2. Personsag\nSagsnr.: 26/101\nIndstilling\nAt sagen drøftes.\n';
    assert.deepEqual(visibilities(text), ['closed', 'closed']);
  });

  it('is told by a word in brackets behind the title', () => {
    const text = 'Referat\n\nPunkt 1: Budget\nBeslutning\nGodkendt.\n\nPunkt 2: Personalesag (fortroligt)\nBeslutning\nGodkendt.\n'; // prettier-ignore
    assert.deepEqual(visibilities(text), [null, 'closed']);
  });
});

describe('who takes part', () => {
  it('is read over lines of their own, without titles and without those who were away', () => {
    const names = (text: string): string[] => paperOf(text).participants;
    assert.deepEqual(
      names(
        'Minutes of a meeting of the board held on 6 May 2026\n\nPresent:        Jane Holt (Chair)\n                Samuel Price\nApologies:      Alan Reed\n\n1.      ACCOUNTS\nIT WAS RESOLVED THAT the accounts be approved.\n\n2.      DIVIDEND\nNone.\n',
      ),
      ['Jane Holt', 'Samuel Price'],
    );
    assert.deepEqual(
      names('Referat fra Seniorrådet\n2. september 2026\nDeltagere: Ruth Dam, Tove Lind. Afbud: Knud Fog.\n\n1. Velkomst\nBeslutning\nGodkendt.\n\n2. Evt.\nBeslutning\nGodkendt.\n'), // prettier-ignore
      ['Ruth Dam', 'Tove Lind'],
    );
  });
});
