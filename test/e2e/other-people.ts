import { bot, groupChat, personalChat, tenant, type PlaygroundPerson } from './playground-config.js';

export interface Said {
  id: string;
  person: PlaygroundPerson;
  text: string;
}

/**
 * The Playground has one person who types. What the others do reaches the bot by its custom activities, as Teams would
 * send it to a bot that has been given all messages: overheard lines, edits, deletes, files.
 */
export class OtherPeople {
  #sent = 0;

  constructor(
    private readonly playgroundUrl: string,
    private readonly serviceUrl: string,
  ) {}

  async says(person: PlaygroundPerson, text: string): Promise<Said> {
    const said = { id: this.#id(), person, text };
    await this.#send({ ...this.#inGroup(person), type: 'message', id: said.id, text, textFormat: 'plain' });
    return said;
  }

  async edits(said: Said, text: string): Promise<void> {
    const activity = { ...this.#inGroup(said.person), type: 'messageUpdate', id: said.id, text };
    await this.#send({ ...activity, channelData: { tenant: { id: tenant }, eventType: 'editMessage' } });
  }

  async deletes(said: Said): Promise<void> {
    const activity = { ...this.#inGroup(said.person), type: 'messageDelete', id: said.id };
    await this.#send({
      ...activity,
      channelData: { tenant: { id: tenant }, eventType: 'softDeleteMessage' },
    });
  }

  /** Sends a file in personal chat; `url` is where it can be fetched. */
  async uploads(person: PlaygroundPerson, name: string, url: string): Promise<void> {
    const info = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: url,
      name,
      content: { downloadUrl: url, uniqueId: this.#id(), fileType: name.split('.').at(-1) },
    };
    await this.#send({
      ...this.#from(person),
      type: 'message',
      id: this.#id(),
      text: '',
      conversation: { conversationType: 'personal', tenantId: tenant, id: personalChat.id },
      attachments: [info],
    });
  }

  #inGroup(person: PlaygroundPerson): Record<string, unknown> {
    const conversation = { isGroup: true, conversationType: 'groupChat', tenantId: tenant, ...groupChat };
    return { ...this.#from(person), conversation };
  }

  #from(person: PlaygroundPerson): Record<string, unknown> {
    return {
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      timestamp: new Date().toISOString(),
      from: person,
      recipient: bot,
      locale: 'da-DK',
      localTimezone: 'Europe/Copenhagen',
      entities: [{ type: 'clientInfo', locale: 'da-DK', country: 'DK', timezone: 'Europe/Copenhagen' }],
      channelData: { tenant: { id: tenant } },
    };
  }

  #id(): string {
    this.#sent += 1;
    return String(Date.now() * 10 + this.#sent);
  }

  async #send(activity: Record<string, unknown>): Promise<void> {
    const response = await fetch(`${this.playgroundUrl}/_internal/v1/customActivities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    if (!response.ok) throw new Error(`the Playground answered ${response.status} to a custom activity`);
  }
}
