import { deepEqual, equal, ok } from 'node:assert/strict';
import { conversation, markup, secret } from '../../web/pages/stage.js';
import type { Opened } from '../browser.js';
import { focused, type ForumStage, labels, openForum, shown } from './forum-stage.js';

export const forumWalking = (opened: () => Opened): void => {
  let forum: ForumStage;
  beforeEach(async () => (forum = await openForum(opened())));
  afterEach(() => forum.close());

  const selected = (): Promise<string> => forum.page.getByRole('tab', { selected: true }).innerText();

  it('opens at the meetings, the next first, with their decisions counted and how far the minutes are', async () => {
    const { page, open } = forum;
    await open();
    equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Chefteam');
    deepEqual((await page.locator('.meeting-row h3 a').allInnerTexts()).slice(0, 4), [
      'fredag 27-11',
      'fredag 11-12',
      'fredag 13-11 · Temamøde om pårørende',
      'fredag 18-9',
    ]);
    const theme = page.locator('.meeting-row', { hasText: 'Temamøde' });
    await theme.getByText('3 punkter · 3 beslutninger · 6 opfølgninger').waitFor();
    await theme.getByText('Referat: udkast').waitFor();
    await page.getByText('Referat: godkendt fredag 25-9').waitFor();
  });

  it('opens a meeting to its agenda and what came of it, and goes back', async () => {
    const { page, open } = forum;
    await open();
    await page.getByRole('link', { name: 'Temamøde om pårørende' }).click();
    await page.getByRole('heading', { name: 'Screeningsværktøj til hjemmeplejen' }).waitFor();
    deepEqual(await page.locator('.agenda h3').allInnerTexts(), [
      'Screeningsværktøj til hjemmeplejen',
      'Punkt 2 (lukket)',
      `Orientering ${markup}`,
    ]);
    await page.getByText('2 ting er noteret, som kun de, der har adgang, kan se.').waitFor();
    ok(!(await page.content()).includes(secret));
    await page.goBack();
    await page.getByRole('heading', { name: 'Tidligere' }).waitFor();
  });

  it('has an address for each place, which is kept when it is loaded again', async () => {
    const { page, open } = forum;
    await open('#follow-ups&only=overdue');
    equal(await selected(), 'Opfølgninger');
    deepEqual(await labels(page), ['CT-53']);
    await page.reload();
    await shown(page);
    equal(await page.getByLabel('Vis', { exact: true }).inputValue(), 'only:overdue');
    deepEqual(await labels(page), ['CT-53']);
    await page.getByRole('tab', { name: 'Overblik' }).click();
    await page.locator('.tiles').waitFor();
    ok(page.url().endsWith('#overview'));
    await page.reload();
    await page.locator('.tiles').waitFor();
    await page.goBack();
    await page.locator('.line').first().waitFor();
    equal(await selected(), 'Opfølgninger');
  });

  it('goes from tab to tab with the arrow keys, and on into the part', async () => {
    const { page, open } = forum;
    await open();
    await page.getByRole('tab', { name: 'Møder' }).focus();
    for (const [key, name] of [
      ['ArrowRight', 'Beslutninger'],
      ['End', 'Overblik'],
      ['ArrowRight', 'Møder'],
      ['ArrowLeft', 'Overblik'],
      ['Home', 'Møder'],
    ] as const) {
      await page.keyboard.press(key);
      equal(await selected(), name);
      equal(await page.locator(':focus').innerText(), name);
    }
    equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
    equal(await page.getByRole('tabpanel', { name: 'Møder' }).count(), 1);
  });

  it('gives numbers that lead to what they count, and the figure in numbers too', async () => {
    const { page, open } = forum;
    await open('#overview');
    deepEqual(
      await page
        .locator('.tile')
        .allInnerTexts()
        .then((all) => all.map((one) => one.replace(/\s+/g, ' '))),
      [
        '8 åbne',
        '1 over fristen',
        '2 uden frist',
        '1 uden ansvarlig',
        '1 afventer',
        '1 færdige de sidste to uger',
      ],
    );
    await page.getByRole('img', { name: /^Figur: i alt 9 givet og 1 færdige/ }).waitFor();
    await page.getByText('Vis som tabel').click();
    deepEqual(await page.getByRole('columnheader').allInnerTexts(), ['Uge', 'Givet', 'Færdige', 'Åbne']);
    deepEqual((await page.getByRole('row').last().innerText()).split(/\s+/).at(-1), '8');
    await page.getByRole('link', { name: 'over fristen' }).click();
    await page.getByText('Finder to områder').waitFor();
    deepEqual(await labels(page), ['CT-53']);
  });

  it('opens what a link names by its number, decision or follow-up', async () => {
    const { page, open } = forum;
    await open('#decisions&number=50');
    deepEqual([await selected(), await labels(page)], ['Beslutninger', ['CT-50']]);
    await page.getByRole('link', { name: 'Temamøde' }).click();
    await page.getByRole('heading', { name: 'Temamøde om pårørende' }).waitFor();
    await page.goto(page.url().replace(/#.*/, '#decisions&number=53'));
    await page.reload();
    await page.getByText('Finder to områder').waitFor();
    deepEqual([await selected(), await labels(page)], ['Opfølgninger', ['CT-53']]);
    await page.goto(page.url().replace(/#.*/, '#decisions&number=52'));
    await page.reload();
    await page.getByText('Det findes ikke her, eller du har ikke adgang til det.').waitFor();
  });

  it('opens where a link from outside leads, an entry or a meeting', async () => {
    const { page, open, stage } = forum;
    await open('#overview');
    const query = new URLSearchParams({ chat: conversation, locale: 'da' }).toString();
    for (const [at, text] of [
      ['53', 'Finder to områder'],
      ['m/nov', 'Screeningsværktøjet indføres'],
    ] as const) {
      await page.goto(`${stage.url}/tab/forum.html?${query}&at=${at}`);
      await page.getByText(text).waitFor();
    }
    await page.goto(`${stage.url}/tab/forum.html?${query}&at=m/elsewhere`);
    await page.getByText('Det findes ikke her, eller du har ikke adgang til det.').waitFor();
  });

  it('says in English what it says in Danish', async () => {
    const { page, open } = forum;
    await open('#meetings', 'Hanne', 'en');
    deepEqual(await page.getByRole('tab').allInnerTexts(), [
      'Meetings',
      'Decisions',
      'Follow-ups',
      'Overview',
    ]);
    await page.getByText('3 items · 3 decisions · 6 follow-ups').waitFor();
    await page.getByText('Minutes: approved Fri 25 Sep').waitFor();
    await page.getByRole('tab', { name: 'Follow-ups' }).click();
    await page.getByText('8 follow-ups').waitFor();
    await page.getByRole('button', { name: 'Board' }).click();
    await page.getByRole('heading', { name: 'Lately done 1' }).waitFor();
    await page.getByRole('tab', { name: 'Overview' }).click();
    await page.getByText('without an owner').waitFor();
    const danish = /[æøå]|\b(?:og|ikke|frist|åben|møde)\b/i;
    ok(!danish.test(await page.getByRole('tablist').innerText()));
  });

  it('takes up by itself what is written in the chat, and leaves the reader where they were', async () => {
    const { page, open, stage } = forum;
    await page.clock.install();
    await open('#decisions');
    const search = page.getByRole('searchbox');
    await search.focus();
    await stage.records.inForum('ct', async (room) => {
      const was = await room.meeting('m1');
      const [first] = was?.entries ?? [];
      if (!was || !first) throw new Error('The stage has a meeting');
      room.putMeeting({
        ...was,
        entries: [...was.entries, { ...first, number: 70, text: 'Vi mødes i januar' }],
      });
    });
    await page.clock.runFor(20_000);
    await page.getByText('Vi mødes i januar').waitFor();
    equal(await focused(page), 'search decisions');
  });

  it('gives the files it says', async () => {
    const { page, open } = forum;
    await open('#decisions');
    await page.getByLabel('Hent beslutninger', { exact: true }).click();
    const csv = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent beslutninger: CSV' }).click();
    ok((await csv).suggestedFilename().endsWith('.csv'));
    await page.getByRole('tab', { name: 'Møder' }).click();
    const theme = page.locator('.meeting-row', { hasText: 'Temamøde' });
    await theme.getByText('Hent', { exact: true }).click();
    const word = page.waitForEvent('download');
    await theme.getByRole('button', { name: 'Word' }).click();
    ok((await word).suggestedFilename().endsWith('.docx'));
  });
};
