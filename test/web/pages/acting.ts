import type { Entry } from '../../../src/domain/entry.js';
import { conversation, type Stage, startsAt } from './stage.js';
import type { Tokens } from './tokens.js';

interface Acted {
  status: number;
  said: string[];
  done: boolean | undefined;
  text: string;
}

/** The button that finishes a follow-up. */
export const done = (number: number) => ({ press: { verb: 'done', forum: 'ct', number } });

/** People who act on a page, and what becomes of it. */
export class Acting {
  #keys = 0;

  constructor(
    readonly stage: Stage,
    private readonly tokens: Tokens,
  ) {}

  act(person: string, what: object, query?: Record<string, string>): Promise<Acted> {
    return this.send(person, { key: `a key of its own ${++this.#keys}`, ...what }, query);
  }

  async send(
    person: string,
    body: object | string,
    query: Record<string, string> = { chat: conversation },
    headers: Record<string, string> = {},
  ): Promise<Acted> {
    const token = await this.tokens.for(person, startsAt);
    const answer = await fetch(`${this.stage.url}/api/pages/act?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const { said = [], done } = (text === '' ? {} : JSON.parse(text)) as Partial<Acted>;
    return { status: answer.status, said, done, text };
  }

  async entry(number: number, forum = 'ct'): Promise<Entry> {
    const [found] = await this.stage.records.find({ forums: [forum], number });
    if (!found) throw new Error(`There is no ${number}`);
    return found.entry;
  }

  async stateOf(number: number): Promise<string | null> {
    const found = await this.entry(number);
    return found.type === 'followUp' ? found.state : null;
  }
}
