import { uuidV7 } from '../../src/kernel/index.js';

/** What the story calls a fault: the server did not do what the story expected of it. */
export class StoryFault extends Error {}

export const newId = (): string => uuidV7(Date.now());

interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export type Result<T> = T & { __typename: string; code?: string; message?: string };

/** A mutation that the server answered as done: enough to ask it again. */
export interface Acknowledged {
  readonly field: string;
  readonly query: string;
  readonly variables: object;
  readonly result: object;
  readonly token: string;
}

/** One signed-in person of the story, speaking to the server through its public API only. */
export class StoryClient {
  /** Told of every mutation the server acknowledged. */
  static onAcknowledged: (entry: Acknowledged) => void = () => undefined;

  private constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  /** Signs in; tries again while the server is starting anew. */
  static async signIn(url: string, email: string, password: string): Promise<StoryClient> {
    const anonymous = new StoryClient(url, '');
    const { signIn } = await anonymous.ask<{ signIn: Result<{ token: string }> }>(
      `mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInSuccess { token } ... on Refusal { code message } } }`,
      { input: { email, password } },
    );
    if (!signIn.token) throw new StoryFault(`${email} cannot sign in: ${signIn.code}`);
    return new StoryClient(url, signIn.token);
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await this.post('/graphql', { query, variables });
    const { data, errors } = (await response.json()) as GraphqlAnswer;
    if (errors?.length || !data) {
      throw new StoryFault(errors?.map((error) => `${error.extensions?.code}: ${error.message}`).join('; '));
    }
    return data as T;
  }

  /** Runs a mutation that must succeed. The same clientId goes with every try, so a lost answer costs nothing. */
  async mutate<T>(field: string, input: object, selection: string): Promise<Result<T>> {
    const result = await this.attempt<T>(field, input, selection);
    if (result.code) throw new StoryFault(`${field} was refused: ${result.code} (${result.message})`);
    return result;
  }

  /** Runs a mutation and gives back what came, a Refusal included. */
  async attempt<T>(field: string, input: object, selection: string): Promise<Result<T>> {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code message } ${selection} } }`;
    const variables = { input: { clientId: newId(), ...input } };
    const data = await this.ask<Record<string, Result<T>>>(query, variables);
    const result = data[field]!;
    if (!result.code) StoryClient.onAcknowledged({ field, query, variables, result, token: this.token });
    return result;
  }

  /** A request that is sent again while the server does not answer: it may have been killed and started anew. */
  async post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    const init = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'ru',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...headers,
      },
      body: JSON.stringify(body),
    };
    return retry(() => fetch(`${this.url}${path}`, init));
  }

  get(path: string): Promise<Response> {
    return retry(() =>
      fetch(`${this.url}${path}`, {
        headers: { authorization: `Bearer ${this.token}`, 'accept-language': 'ru' },
      }),
    );
  }
}

const TRIES = 60;

/** Tries again for half a minute while nobody listens. */
async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Asks until the answer satisfies, for at most `seconds`. @throws StoryFault saying what was waited for. */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new StoryFault(`waited ${seconds} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
