const most = 10_000;

/** The newest messages of the bot: a reply to one of them is addressed to it. */
export class OwnMessages {
  readonly #ids = new Set<string>();

  add(conversation: string, activity: string): void {
    this.#ids.add(`${conversation} ${activity}`);
    if (this.#ids.size <= most) return;
    for (const oldest of this.#ids) {
      this.#ids.delete(oldest);
      return;
    }
  }

  has(conversation: string, activity: string): boolean {
    return this.#ids.has(`${conversation} ${activity}`);
  }
}
