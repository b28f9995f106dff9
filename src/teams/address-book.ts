import type { Address, PersonId } from '../domain/person.js';
import type { Records } from '../ports/records.js';

const most = 50_000;

/** What is learned from every activity and roster and costs nothing to forget: who has which Teams id, and where. */
export class AddressBook {
  readonly #people = new Map<string, PersonId>();
  readonly #teamsIds = new Map<PersonId, string>();
  readonly #chats = new Map<string, Address>();
  readonly #tenants = new Map<string, Address>();
  readonly #loaded = new Map<string, Promise<void>>();

  constructor(private readonly records: Records) {}

  /** Somebody's Teams id towards this bot. */
  knowPerson(tenant: string, teamsId: string, person: PersonId): void {
    keep(this.#people, `${tenant}/${teamsId}`, person);
    keep(this.#teamsIds, person, teamsId);
  }

  /** Where activities come from: the newest service URL counts, as Teams moves conversations. */
  knowPlace(tenant: string, address: Address): void {
    this.#tenants.set(tenant, address);
    keep(this.#chats, `${tenant}/${address.conversation}`, address);
  }

  whoIs = (tenant: string, teamsId: string): PersonId | null =>
    this.#people.get(`${tenant}/${teamsId}`) ?? null;

  teamsIdOf = (person: PersonId): string | null => this.#teamsIds.get(person) ?? null;

  async addressOf(chat: string): Promise<Address | null> {
    return this.#chats.get(chat) ?? (await this.records.chat(chat))?.address ?? null;
  }

  /** A service URL of the tenant, and the bot's id there, for a conversation that is yet to be made. */
  async anyAddress(tenant: string): Promise<Address | null> {
    return this.#tenants.get(tenant) ?? (await this.records.chats(tenant))[0]?.address ?? null;
  }

  /** Reads who is on record, once for each tenant. */
  loadPeople(tenant: string): Promise<void> {
    const known = this.#loaded.get(tenant);
    if (known) return known;
    const loading = this.#load(tenant);
    this.#loaded.set(tenant, loading);
    loading.catch(() => this.#loaded.delete(tenant));
    return loading;
  }

  async #load(tenant: string): Promise<void> {
    for (const person of await this.records.people(tenant)) {
      if (person.teamsId) this.knowPerson(tenant, person.teamsId, person.id);
    }
  }
}

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= most && !map.has(key)) map.clear();
  map.set(key, value);
}
