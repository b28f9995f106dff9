import type { Activity, Delivery, Tenant } from './types.js';
import type { World } from './world.js';

export interface UserOptions {
  /** Null for somebody without an Entra account. */
  entraId?: string | null;
  tenant?: Tenant;
  locale?: string;
  zone?: string;
  email?: string;
  role?: 'user' | 'guest' | 'anonymous';
  /** False: has no personal chat with the bot, and none can be made. */
  installed?: boolean;
}

/** Who somebody is to Teams. */
export class Account {
  /** "29:…", the id towards this bot. */
  readonly id: string;
  readonly entraId: string | null;
  readonly tenant: Tenant;
  readonly locale: string;
  readonly zone: string;
  readonly email: string;
  readonly role: 'user' | 'guest' | 'anonymous';
  installed: boolean;

  constructor(
    protected readonly world: World,
    readonly name: string,
    tenant: Tenant,
    options: UserOptions = {},
  ) {
    this.id = world.ids.user();
    this.entraId = options.entraId === undefined ? world.ids.guid() : options.entraId;
    this.tenant = options.tenant ?? tenant;
    this.locale = options.locale ?? 'da-DK';
    this.zone = options.zone ?? 'Europe/Copenhagen';
    this.email = options.email ?? `user${world.users.length + 1}@example.com`;
    this.role = options.role ?? 'user';
    this.installed = options.installed ?? true;
  }

  /** What they do reaches the bot, which shall not refuse it. */
  protected async bring(activity: Activity): Promise<Delivery | null> {
    const delivery = await this.world.bring(activity);
    if (delivery && delivery.status >= 400) {
      const { status, body } = delivery;
      throw new Error(`the bot answered ${status} to ${activity.type}: ${JSON.stringify(body)}`);
    }
    return delivery;
  }
}
