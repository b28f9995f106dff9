import { equal } from 'node:assert/strict';
import type { ForumPage, ForumPart } from '../../../src/domain/view/forum-page.js';
import { fillForum } from './forum-store.js';
import { conversation, openStage, type Stage } from './stage.js';
import { Tokens } from './tokens.js';

export type PartOf<K extends ForumPart['kind']> = Extract<ForumPart, { kind: K }>;
export const partKinds = [
  'meetings',
  'meeting',
  'decisions',
  'follow-ups',
  'board',
  'overview',
  'entry',
] as const;

type Asked = Record<string, string>;

/** A server with the filled forum for each test, and what one asks it for. */
export function forumAsking() {
  let tokens: Tokens;
  let stage: Stage;
  before(async () => (tokens = await Tokens.open()));
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
    await fillForum(stage.records);
  });
  afterEach(() => stage.close());

  const ask = async (person: string, part: string, query: Asked = {}, etag = ''): Promise<Response> => {
    const authorization = `Bearer ${await tokens.for(person, stage.clock.now())}`;
    const asked = new URLSearchParams({ chat: conversation, ...query }).toString();
    return fetch(`${stage.url}/api/pages/forum/${part}?${asked}`, {
      headers: { authorization, ...(etag && { 'if-none-match': etag }) },
    });
  };
  const part = async <K extends ForumPart['kind']>(
    kind: K,
    query: Asked = {},
    person = 'hanne',
  ): Promise<PartOf<K>> => {
    const page = (await (await ask(person, kind, query)).json()) as ForumPage;
    equal(page.part?.kind, kind);
    return page.part as PartOf<K>;
  };
  return {
    stage: (): Stage => stage,
    ask,
    part,
    page: async (person: string, kind: string, query: Asked = {}): Promise<ForumPage> =>
      (await (await ask(person, kind, query)).json()) as ForumPage,
    text: async (person: string, kind: string, query: Asked = {}): Promise<string> =>
      (await ask(person, kind, query)).text(),
    decided: async (query: Asked = {}, person = 'hanne'): Promise<number[]> =>
      (await part('decisions', query, person)).lines.map(({ number }) => number),
    followUps: async (query: Asked = {}, person = 'hanne'): Promise<number[]> =>
      (await part('follow-ups', query, person)).lines.map(({ line }) => line.number),
  };
}
