import { meetingEvent, type MeetingEventOptions } from './activities/events.js';
import { FakeChat, type MeetingFacts } from './chat.js';
import { Connector } from './connector/server.js';
import { Courier, type BotEndpoint } from './delivery.js';
import { Faults, type Fault, type FaultSwitch, type When } from './faults.js';
import { FileShelf } from './files.js';
import { TeamsIds } from './ids.js';
import { Limits } from './limits.js';
import { Mail } from './mail.js';
import { SentLog } from './sent-log.js';
import { Traffic } from './traffic.js';
import type { Activity, Delivery, Tenant } from './types.js';
import type { UserOptions } from './account.js';
import { FakeUser } from './user.js';
import { defaultSettings, type BotAccount, type Settings, type World } from './world.js';

export interface TeamsOptions {
  /** Where the fake reads the time; the computer's clock when absent. */
  clock?: { now(): string };
  bot?: { appId?: string; name?: string };
  settings?: Partial<Settings>;
  /** A port to listen on; a free one when absent. */
  port?: number;
}

export interface ChatOptions {
  /** False: the bot is not installed here yet (see `installs`). */
  botIn?: boolean;
  /** False: without consent, so the bot is told only what mentions it. */
  hearsAll?: boolean;
  tenant?: Tenant;
}

export async function startTeams(options: TeamsOptions = {}): Promise<FakeTeams> {
  const teams = new FakeTeams(options);
  await teams.listen(options.port);
  return teams;
}

export class FakeTeams implements World {
  readonly bot: BotAccount;
  readonly ids = new TeamsIds();
  readonly sent = new SentLog();
  readonly limits = new Limits();
  readonly faults = new Faults();
  readonly files = new FileShelf();
  readonly tenants: Tenant[] = [];
  readonly users: FakeUser[] = [];
  readonly chats: FakeChat[] = [];
  readonly settings: Settings;
  /** Delivers every activity two times, the second when the first is answered. */
  twice = false;
  /** Part of the service URL, which moves when this is changed. */
  region = 'emea';
  #origin = '';
  #bot: BotEndpoint | null = null;
  #mail: Mail | null = null;
  readonly #traffic = new Traffic();
  readonly #courier = new Courier();
  readonly #connector: Connector;
  readonly #clock: { now(): string };

  constructor(options: TeamsOptions) {
    const appId = options.bot?.appId ?? this.ids.guid();
    this.bot = { appId, id: `28:${appId}`, name: options.bot?.name ?? 'Tovholder' };
    this.settings = { ...defaultSettings, ...options.settings };
    this.#clock = options.clock ?? { now: () => new Date().toISOString() };
    this.#connector = new Connector(this, this.#traffic);
    this.tenant('Kommunen');
  }

  get serviceUrl(): string {
    return `${this.#origin}/${this.region}/`;
  }

  now(): number {
    return Date.parse(this.#clock.now());
  }

  async listen(port?: number): Promise<void> {
    this.#origin = await this.#connector.listen(port);
  }

  /** Says where the bot is. */
  attach(bot: BotEndpoint): void {
    this.#bot = bot;
  }

  /** Ends everything; what is held is let go first. */
  async stop(): Promise<void> {
    this.faults.off();
    this.#courier.close();
    await this.#connector.close();
  }

  tenant(name: string): Tenant {
    const tenant = { id: this.ids.guid(), name };
    this.tenants.push(tenant);
    return tenant;
  }

  user(name: string, options: UserOptions = {}): FakeUser {
    const user = new FakeUser(this, name, this.tenants[0]!, options);
    this.users.push(user);
    return user;
  }

  people<const Names extends readonly string[]>(...names: Names): { [Name in keyof Names]: FakeUser } {
    return names.map((name) => this.user(name)) as { [Name in keyof Names]: FakeUser };
  }

  /** The chat of a person with the bot: always the same one. */
  personal(user: FakeUser): FakeChat {
    const known = this.chats.find((chat) => chat.kind === 'personal' && chat.members[0] === user);
    if (known) return known;
    return this.#chat('personal', this.ids.personalChat(), null, [user], { botIn: user.installed });
  }

  group(title: string | null, members: readonly FakeUser[], options: ChatOptions = {}): FakeChat {
    return this.#chat('group', this.ids.groupChat(), title, members, options);
  }

  channel(title: string, members: readonly FakeUser[], options: ChatOptions = {}): FakeChat {
    const chat = this.#chat('channel', this.ids.channel(), title, members, options);
    chat.team = { id: this.ids.channel(), name: `Team ${title}`, aadGroupId: this.ids.guid() };
    return chat;
  }

  /** A meeting with its chat. The first member organised it. */
  meeting(
    title: string,
    members: readonly FakeUser[],
    options: ChatOptions & Partial<Pick<MeetingFacts, 'type' | 'scheduledStart' | 'scheduledEnd'>> = {},
  ): FakeChat {
    const chat = this.#chat('meeting', this.ids.meetingChat(), title, members, options);
    const organizer = members[0]!;
    chat.meeting = {
      id: Buffer.from(`0#${chat.id}#0`).toString('base64'),
      title,
      type: options.type ?? 'Scheduled',
      organizer,
      scheduledStart: options.scheduledStart ?? null,
      scheduledEnd: options.scheduledEnd ?? null,
      inCall: new Set(),
      roles: new Map([[organizer, 'Organizer']]),
    };
    return chat;
  }

  async starts(chat: FakeChat, options?: MeetingEventOptions): Promise<Delivery | null> {
    return this.bring(meetingEvent(this, chat, 'Start', options));
  }

  async ends(chat: FakeChat, options?: MeetingEventOptions): Promise<Delivery | null> {
    return this.bring(meetingEvent(this, chat, 'End', options));
  }

  fails(fault: Fault, when?: When): FaultSwitch {
    return this.faults.add(fault, when);
  }

  /** Keeps what is written from the bot until the returned mail is delivered, in whatever order. */
  holdsBack(): Mail {
    this.#mail = new Mail(
      (activity) => this.deliver(activity),
      () => {
        this.#mail = null;
      },
    );
    return this.#mail;
  }

  async bring(activity: Activity): Promise<Delivery | null> {
    if (this.#mail) {
      this.#mail.add(activity);
      return null;
    }
    const first = await this.deliver(activity);
    if (!this.twice) return first;
    const second = await this.deliver(activity);
    return second.status >= 400 ? second : first;
  }

  /** Posts an activity to the bot now, as it is. */
  async deliver(activity: Activity): Promise<Delivery> {
    const end = this.#traffic.begin();
    try {
      const delivery = await this.#courier.post(this.#endpoint(), activity);
      if (activity.type === 'invoke') this.#noteAnswer(activity, delivery);
      return delivery;
    } finally {
      end();
    }
  }

  /** Posts any bytes to the bot. */
  async deliverRaw(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Delivery> {
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return this.#courier.postRaw(this.#endpoint().url, body, { type: 'raw' }, { ...type, ...headers });
  }

  /** Resolves when nothing is under way any more: by the bot's own word, or else when it has been quiet for a while. */
  async settled(quietMilliseconds = 60): Promise<void> {
    const idle = this.#bot?.idle;
    if (!idle) return this.#traffic.quiet(quietMilliseconds);
    for (let seen = -1; seen !== this.#traffic.events;) {
      seen = this.#traffic.events;
      await idle();
      await this.#traffic.quiet(0);
    }
  }

  #endpoint(): BotEndpoint {
    if (!this.#bot) throw new Error('no bot is attached: teams.attach({ url })');
    return this.#bot;
  }

  #chat(
    kind: FakeChat['kind'],
    id: string,
    title: string | null,
    members: readonly FakeUser[],
    o: ChatOptions,
  ): FakeChat {
    const tenant = o.tenant ?? members[0]?.tenant ?? this.tenants[0]!;
    const chat = new FakeChat(kind, id, tenant, title, members);
    chat.botIn = o.botIn ?? true;
    chat.hearsAll = o.hearsAll ?? true;
    this.chats.push(chat);
    return chat;
  }

  #noteAnswer(activity: Activity, delivery: Delivery): void {
    const user = this.users.find((u) => u.id === activity.from?.id);
    this.sent.add({
      at: this.now(),
      kind: 'answer',
      method: 'POST',
      path: '/api/messages',
      chat: this.chats.find((chat) => chat.id === activity.conversation?.id) ?? null,
      activity: activity.replyToId ?? null,
      body: delivery.body,
      status: delivery.status,
      outcome: 'done',
      readers: user ? [user] : [],
    });
  }
}
