import type { Answer } from './answer.js';
import type { ReadCard, Which } from './card.js';
import type { Message } from './message.js';
import { isRecord, textOf } from './types.js';
import type { FakeUser } from './user.js';

/** A dialog that a message action opened, for one person alone. Clients know no Action.Execute in it. */
export class Dialog {
  constructor(
    private readonly user: FakeUser,
    private readonly message: Message,
    private readonly commandId: string,
    readonly answer: Answer,
  ) {}

  /** The card in it; throws, showing what came back, when there is none. */
  get card(): ReadCard {
    return this.answer.shown();
  }

  /** What it says in place of a card, once something was sent; null when it has closed. */
  get says(): string | null {
    const { body } = this.answer;
    const task = isRecord(body) ? body['task'] : null;
    return isRecord(task) && task['type'] === 'message' ? textOf(task['value']) : null;
  }

  get isClosed(): boolean {
    return this.answer.card === null && this.says === null;
  }

  /** Presses a button: what is filled in goes along, and the message it was opened on. */
  async sends(title: string, inputs: Record<string, unknown> = {}, which: Which = {}): Promise<Dialog> {
    const button = this.card.button(title, which);
    if (button.action['type'] !== 'Action.Submit') {
      throw new Error(`${title} is ${String(button.action['type'])}, which a dialog does not know`);
    }
    const own = isRecord(button.action['data']) ? button.action['data'] : {};
    return this.submits({ ...own, ...this.card.fill(button, inputs) });
  }

  /** Sends any data, as the dialog's form. */
  async submits(data: unknown): Promise<Dialog> {
    const use = { commandId: this.commandId, on: this.message, data };
    const answer = await this.user.usesExtension(this.message.chat, 'submitAction', use);
    return new Dialog(this.user, this.message, this.commandId, answer);
  }
}
