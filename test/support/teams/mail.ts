import type { Activity, Delivery } from './types.js';

export type Order = 'as sent' | 'reversed' | ((activities: readonly Activity[]) => Activity[]);

/** What people wrote and the bot has not been told yet. */
export class Mail {
  readonly held: Activity[] = [];

  constructor(
    private readonly post: (activity: Activity) => Promise<Delivery>,
    private readonly open: () => void,
  ) {}

  add(activity: Activity): void {
    this.held.push(activity);
  }

  /** Delivers what was held, one after the other, and holds back no longer. */
  async deliver(order: Order = 'as sent'): Promise<Delivery[]> {
    this.open();
    const held = this.held.splice(0);
    const ordered =
      typeof order === 'function' ? order(held) : order === 'reversed' ? held.toReversed() : held;
    const deliveries: Delivery[] = [];
    for (const activity of ordered) deliveries.push(await this.post(activity));
    return deliveries;
  }

  /** Delivers what was held all at once. */
  async deliverTogether(): Promise<Delivery[]> {
    this.open();
    return Promise.all(this.held.splice(0).map((activity) => this.post(activity)));
  }
}
