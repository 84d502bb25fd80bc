import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Person } from './house.js';

/** A graphql-ws client over a real socket: what came, and how it ended. */
export class LiveClient {
  readonly events: Record<string, unknown>[] = [];
  readonly errors: { message: string; extensions?: { code?: string } }[] = [];
  ended = false;
  private readonly client: Client;

  constructor(person: Pick<Person, 'house'> & { token?: string }, document: string) {
    this.client = createClient({
      url: `${person.house.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: person.token ? { authorization: `Bearer ${person.token}` } : {},
    });
    this.client.subscribe<Record<string, unknown>>(
      { query: document },
      {
        next: ({ data, errors }) => {
          if (data) this.events.push(data);
          if (errors) this.errors.push(...(errors as never[]));
        },
        error: (error) => {
          if (Array.isArray(error)) this.errors.push(...(error as never[]));
          else this.errors.push({ message: String(error) });
          this.ended = true;
        },
        complete: () => (this.ended = true),
      },
    );
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}

/** Waits for a condition to hold. @throws after ten seconds or `ms`, naming it. */
export async function until(title: string, holds: () => unknown, ms = 10_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`still not: ${title}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
