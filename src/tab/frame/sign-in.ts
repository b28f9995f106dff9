import type { Named } from './api.js';
import { button, replace } from './dom.js';
import type { Page } from './page.js';
import { choiceNode, messageNode } from './message.js';

/** Local mode: choose whom to be. False where there is no such choice, because this is not local mode. */
export async function signIn(page: Page): Promise<boolean> {
  const { api, words } = page;
  const people = await api.people();
  if (!people) return false;
  const person = await choose(page, words.frame.whoAreYou, people, words.frame.whoWhy, words.frame.nobodyYet);
  return api.enter(person);
}

/** Which of the person's chats, when the address names none. */
export async function chooseChat(page: Page): Promise<string | null> {
  const { api, words } = page;
  const chats = await api.chats();
  if (!chats) return null;
  const named = chats.map(({ id, title }) => ({ id, name: title ?? words.frame.untitledChat }));
  return choose(page, words.frame.whichChat, named, null, words.frame.noChats);
}

/** Waits for a choice; with nothing to choose it says so, and waits for ever. */
function choose(
  page: Page,
  heading: string,
  all: Named[],
  why: string | null,
  none: string,
): Promise<string> {
  return new Promise((resolve) => {
    const choices = all.map(({ id, name }) => button(name, () => resolve(id), { 'data-key': id }));
    page.root.removeAttribute('aria-busy');
    replace(page.root, choices.length === 0 ? messageNode(none) : choiceNode(heading, why, choices));
  });
}
