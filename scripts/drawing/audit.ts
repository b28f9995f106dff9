import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const toggles = 'button[aria-expanded]';

/** What axe-core and the Tab key have against the cards that are drawn, folded and with each part unfolded. */
export async function audit(tab: Page): Promise<string[]> {
  await tab.evaluate(axe);
  const found = [...(await violations(tab)), ...(await focusFaults(tab))];
  const most = await tab.evaluate(`Math.max(0, ...[...document.querySelectorAll('section')]
    .map((card) => card.querySelectorAll('${toggles}').length))`);
  for (let nth = 0; nth < Number(most); nth++) {
    // One part of a card is unfolded at a time; a card with fewer parts is left out of the later rounds.
    await tab.evaluate(`for (const card of document.querySelectorAll('section')) {
      const toggle = card.querySelectorAll('${toggles}')[${nth}];
      if (toggle) toggle.click();
      else card.remove();
    }`);
    found.push(...(await violations(tab)), ...(await focusFaults(tab)));
  }
  return [...new Set(found)];
}

/** "<card>: <rule>, <element>" for each breach of WCAG 2.2 AA, contrast among them. */
async function violations(tab: Page): Promise<string[]> {
  return tab.evaluate(`axe.run('#frame', {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) =>
    document.querySelector(target[0]).closest('section').dataset.name + ': ' + id + ', ' + html.slice(0, 160))))`);
}

interface Stop {
  card: string;
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Steps of the Tab key that go back, and what it never gets to. */
async function focusFaults(tab: Page): Promise<string[]> {
  const stops = await stopsOf(tab);
  const faults: string[] = [];
  for (const [i, next] of stops.entries()) {
    const last = stops[i - 1];
    if (last?.card !== next.card) continue;
    const above = next.bottom <= last.top + 1;
    const before = next.right <= last.left + 1 && next.top < last.bottom - 1;
    // A row's right-hand column comes after all of its left-hand one.
    if (before || (above && next.left < last.right)) {
      faults.push(`${next.card}: the focus goes back from "${last.name}" to "${next.name}"`);
    }
  }
  // The drawing package itself takes a folded part's button out of the order while another part is open.
  const missed = await tab.evaluate(`[...document.querySelectorAll(
    '#frame :is(button, a, input, select, textarea, [role=button], [role=link]):not(.subdued.expandable)')]
    .filter((it) => it.checkVisibility() && !it.dataset.stopped)
    .map((it) => it.closest('section').dataset.name + ': no focus for ' + it.outerHTML.slice(0, 120))`);
  return [...faults, ...(missed as string[])];
}

/** Where the Tab key stops, from the top of the page until it leaves it. */
async function stopsOf(tab: Page): Promise<Stop[]> {
  await tab.evaluate(`document.querySelectorAll('[data-stopped]').forEach((it) => delete it.dataset.stopped);
    document.body.tabIndex = -1;
    document.body.focus();
    window.stops = [];
    window.watch ??= document.addEventListener('focusin', ({ target: it }) => {
      const card = it.closest('section')?.dataset.name;
      if (!card || it.dataset.stopped) return;
      it.dataset.stopped = 'yes';
      const { left, top, right, bottom } = it.getBoundingClientRect();
      const name = (it.getAttribute('aria-label') || it.textContent || it.id).trim().slice(0, 40);
      window.stops.push({ card, name, left, top: top + scrollY, right, bottom: bottom + scrollY });
    }) ?? true;`);
  for (let before = -1, now = 0; now > before;) {
    before = now;
    // A date field takes several presses, so a round is longer than any of them.
    await Promise.all(Array.from({ length: 40 }, () => tab.keyboard.press('Tab')));
    now = Number(await tab.evaluate('window.stops.length'));
  }
  return tab.evaluate<Stop[]>('window.stops');
}
