import {
  installationActivity,
  membersActivity,
  participantEvent,
  type InstallAction,
} from './activities/events.js';
import {
  cardSearch,
  extensionActivity,
  extensionQuery,
  linkQuery,
  fileConsent,
  type ExtensionUse,
} from './activities/extensions.js';
import { uploadActivity, type Upload } from './activities/files.js';
import {
  deleteActivity,
  editActivity,
  messageActivity,
  reactionActivity,
  typingActivity,
  type MessageOptions,
} from './activities/messages.js';
import { actionOf, executeActivity, invokeActivity, submitActivity } from './activities/presses.js';
import { Account } from './account.js';
import { Answer } from './answer.js';
import type { ReadCard, Which } from './card.js';
import { Dialog } from './dialog.js';
import { foundIn, type Found } from './found.js';
import type { FakeChat } from './chat.js';
import { hears } from './hears.js';
import type { Message } from './message.js';
import type { Post } from './post.js';
import { isRecord, type Activity, type Delivery } from './types.js';

export interface PressOptions extends Which {
  /** What is filled into the card's fields, by their ids. */
  inputs?: Record<string, unknown>;
  /** As a client would that does not know Action.Execute. */
  as?: 'execute' | 'submit';
}

/** A person, and all they can do in Teams. Every verb resolves when the bot has answered, and throws on 4xx and 5xx. */
export class FakeUser extends Account {
  /** Writes in a chat. "@Name" of a member or the bot is a mention. */
  async says(chat: FakeChat, text: string, options: MessageOptions = {}): Promise<Message> {
    return this.#send(chat, messageActivity(this.world, chat, this, text, options));
  }

  /** Writes to the bot: with a mention of it, except in personal chat. */
  async asks(chat: FakeChat, text: string, options: MessageOptions = {}): Promise<Message> {
    return this.says(chat, chat.kind === 'personal' ? text : `@${this.world.bot.name} ${text}`, options);
  }

  /** Sends files; in personal chat the bot can fetch them. */
  async uploads(chat: FakeChat, uploads: Upload | readonly Upload[], text = ''): Promise<Message> {
    return this.#send(chat, uploadActivity(this.world, chat, this, [uploads].flat(), text));
  }

  async edits(message: Message, text: string): Promise<Delivery | null> {
    const activity = editActivity(this.world, message, text);
    message.text = text;
    return this.bring(activity);
  }

  async deletes(message: Message): Promise<Delivery | null> {
    return this.bring(deleteActivity(this.world, message));
  }

  async undeletes(message: Message): Promise<Delivery | null> {
    return this.bring(editActivity(this.world, message, message.text, 'undeleteMessage'));
  }

  async reacts(to: Message | Post, reaction = 'like'): Promise<Delivery | null> {
    return this.bring(reactionActivity(this.world, this, to, reaction));
  }

  async types(chat: FakeChat): Promise<Delivery | null> {
    return this.bring(typingActivity(this.world, chat, this));
  }

  /** Presses a button of a card, and gives what this person then sees. */
  async presses(card: ReadCard, title: string | RegExp, options: PressOptions = {}): Promise<Answer> {
    const button = card.button(title, options);
    const inputs = card.fill(button, options.inputs);
    const action = actionOf(button, options.as ?? 'execute');
    if (action['type'] === 'Action.Execute') {
      return this.#answer(card, executeActivity(this.world, this, card, action, inputs));
    }
    if (action['type'] === 'Action.Submit') {
      return this.#answer(card, submitActivity(this.world, this, card, action, inputs));
    }
    throw new Error(`${button.title} is ${String(action['type'])}, which sends nothing to the bot`);
  }

  /** Answers a card by which the bot asks leave to put a file where theirs are. */
  async answersFile(post: Post, action: 'accept' | 'decline'): Promise<Delivery | null> {
    const { file } = post;
    if (!file) throw new Error(`no file is offered, but ${JSON.stringify(post.activity)}`);
    const context = action === 'accept' ? file.acceptContext : file.declineContext;
    const activity = fileConsent(this.world, post.chat, this, action, { name: file.name, context });
    return this.bring(activity);
  }

  /** Looks at a card: a client asks for the person's own copy when the card's refresh names them. */
  async opens(card: ReadCard): Promise<Answer | null> {
    const refresh = card.json['refresh'];
    const action = isRecord(refresh) ? refresh['action'] : null;
    if (!isRecord(action) || !card.refreshUsers().includes(this.id)) return null;
    return this.#answer(card, executeActivity(this.world, this, card, action, {}, 'automatic'));
  }

  /** Any invoke, such as "task/submit". */
  async invokes(chat: FakeChat, name: string, value: unknown): Promise<Answer> {
    return this.#answer(chat, invokeActivity(this.world, chat, this, name, value));
  }

  async usesExtension(
    chat: FakeChat,
    step: 'fetchTask' | 'submitAction',
    use: ExtensionUse,
  ): Promise<Answer> {
    return this.#answer(chat, extensionActivity(this.world, chat, this, step, use));
  }

  /** Chooses an action on a message: the dialog that opens. */
  async choosesAction(message: Message, commandId: string, use: Partial<ExtensionUse> = {}): Promise<Dialog> {
    const answer = await this.usesExtension(message.chat, 'fetchTask', { commandId, on: message, ...use });
    return new Dialog(this, message, commandId, answer);
  }

  /** Searches beside the text box; null before anything is typed. */
  async searchesExtension(
    chat: FakeChat,
    commandId: string,
    words: string | null,
    options: { skip?: number; count?: number } = {},
  ): Promise<Found[]> {
    const answer = await this.#answer(
      chat,
      extensionQuery(this.world, chat, this, commandId, words, options),
    );
    return foundIn(answer, chat, this.world.now());
  }

  /** Puts a link into the text box; gives the cards that it would be shown as. */
  async pastesLink(chat: FakeChat, url: string, { anonymous = false } = {}): Promise<Found[]> {
    const answer = await this.#answer(chat, linkQuery(this.world, chat, this, url, anonymous));
    return foundIn(answer, chat, this.world.now());
  }

  async searchesField(card: ReadCard, dataset: string, query: string): Promise<Answer> {
    return this.#answer(card, cardSearch(this.world, card.post.chat, this, dataset, query));
  }

  /** Adds the bot to a chat, or to their personal scope: the installation, then the members. */
  async installs(chat: FakeChat): Promise<void> {
    chat.botIn = true;
    if (chat.kind === 'personal') this.installed = true;
    await this.#installation(chat, 'add');
    const added = chat.kind === 'personal' ? (['bot', this] as const) : (['bot'] as const);
    await this.bring(membersActivity(this.world, chat, this, { added }));
  }

  async upgrades(chat: FakeChat): Promise<void> {
    await this.#installation(chat, 'add-upgrade');
  }

  /** Takes the bot out; what it sends there afterwards is refused. */
  async removes(chat: FakeChat): Promise<void> {
    chat.botIn = false;
    if (chat.kind === 'personal') this.installed = false;
    await this.#installation(chat, 'remove');
    if (chat.kind !== 'personal') {
      await this.bring(membersActivity(this.world, chat, this, { removed: ['bot'] }));
    }
  }

  async invites(chat: FakeChat, ...users: FakeUser[]): Promise<Delivery | null> {
    for (const user of users) chat.add(user);
    return this.bring(membersActivity(this.world, chat, this, { added: users }));
  }

  async leaves(chat: FakeChat): Promise<Delivery | null> {
    chat.drop(this);
    return this.bring(membersActivity(this.world, chat, this, { removed: [this] }));
  }

  /** Joins the call of a meeting. */
  async joins(chat: FakeChat): Promise<Delivery | null> {
    chat.meeting?.inCall.add(this);
    return this.bring(participantEvent(this.world, chat, this, 'Join'));
  }

  async hangsUp(chat: FakeChat): Promise<Delivery | null> {
    chat.meeting?.inCall.delete(this);
    return this.bring(participantEvent(this.world, chat, this, 'Leave'));
  }

  async #installation(chat: FakeChat, action: InstallAction): Promise<void> {
    await this.bring(installationActivity(this.world, chat, this, action));
  }

  async #send(chat: FakeChat, activity: Activity): Promise<Message> {
    const id = activity.id ?? '';
    const text = activity.text ?? '';
    const message: Message = { id, chat, author: this, text, activity, delivery: null };
    chat.messages.push(message);
    if (!hears(this.world, chat, activity)) return message;
    message.delivery = await this.bring(activity);
    return message;
  }

  async #answer(to: ReadCard | FakeChat, activity: Activity): Promise<Answer> {
    return new Answer(this.world, this, to, await this.bring(activity));
  }
}
