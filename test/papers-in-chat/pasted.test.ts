import assert from 'node:assert/strict';
import { proposal, proposalTitle } from './papers.js';
import { startStage, type Stage } from './stage.js';

const cell = (text: string): string => `<td><p>${text}</p></td>`;
const row = (...cells: string[]): string => `<tr>${cells.map(cell).join('')}</tr>`;

/** As Teams sends what is pasted from Word: lists and tables in the HTML, and words without either beside it. */
const html = `<p>${proposalTitle}</p>
<table>${row('☒ Åben indstilling', 'Sagsbehandler:', 'Afdeling/Ansvarlig leder:')}${row('☐ Lukket indstilling', 'Karla Vestergård', 'Strategi og Fællesskab / Mona Tjørnelund')}</table>
<table>${row('Chefteammøde – fredag den 11. december 2026.', 'Mødedeltagere:', 'Karla Vestergård')}</table>
<p><strong>Baggrund</strong></p><p>Der er efterspørgsel på flere besøg hos beboerne.</p>
<p><strong>Beslutninger</strong></p><p>Chefteamet skal beslutte:</p>
<ul><li>Programmets struktur, herunder<ul><li>styregruppe</li><li>projektleder</li></ul></li><li>Opstart i marts</li></ul>
<p><strong>Kommunikation</strong></p><p>Afventer</p>
<p><strong>Direkte udgifter (tkr.)</strong></p>
<table>${row('2027', '120')}${row('2028', '60')}</table>`;

const flattened = html
  .replace(/<\/(?:p|li|tr)>/g, '\n')
  .replace(/<[^<>]*>/g, ' ')
  .replace(/[ \t]+/g, ' ')
  .replace(/\n\s*\n/g, '\n');

describe('a paper pasted in a chat', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.bot.stop());

  it('keeps its tables and nested lists, which only the HTML has', async () => {
    await stage.karla.says(stage.chat, flattened, { html });
    await stage.bot.settled();
    const item = await stage.item('2026-12-11', proposalTitle);
    assert.deepEqual(item.caseOfficers, ['Karla Vestergård']);
    assert.equal(item.responsible, 'Mona Tjørnelund');
    assert.equal(item.visibility, 'open');
    assert.deepEqual(
      item.costs.map(({ year, minDkk }) => [year, minDkk]),
      [
        [2027, 120_000],
        [2028, 60_000],
      ],
    );
    assert.ok(item.asks.includes('Opstart i marts') && item.asks.some((ask) => ask.includes('styregruppe')));
  });

  it('does not take the mention of the bot in front of it for its title', async () => {
    await stage.karla.asks(stage.chat, proposal());
    await stage.bot.settled();
    const { items } = await stage.meeting('2026-12-11');
    assert.deepEqual(
      items.map(({ title }) => title),
      [proposalTitle],
    );
  });

  it('is found in the HTML where the words came as one line', async () => {
    const words = proposal();
    const lines = words.split('\n').map((line) => `<p>${line || '&nbsp;'}</p>`).join(''); // prettier-ignore
    await stage.karla.asks(stage.chat, words.replace(/\n+/g, ' '), { html: lines });
    await stage.bot.settled();
    assert.deepEqual((await stage.meeting('2026-12-11')).items.map(({ title }) => title), [proposalTitle]); // prettier-ignore
  });

  it('is read in English too, with the words of the chat', async () => {
    await stage.says(stage.mona, 'sprog en');
    await stage.karla.says(stage.chat, proposal({ open: null }));
    await stage.bot.settled();
    const card = stage.chat.card(proposalTitle);
    const form = await stage.presses(stage.karla, card, 'Edit');
    assert.ok(form.says('Edit the item') && form.titles().includes('Save'));
    await stage.karla.says(stage.chat, proposal({ open: null, asks: ['Et', 'To', 'Tre'] }));
    await stage.bot.settled();
    assert.equal(
      stage.chat.card(proposalTitle).line('Changed:'),
      'Changed: 2 changed recommendations, 1 new recommendation',
    );
  });
});
