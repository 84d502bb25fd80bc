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
    const { text } = await this.post('/graphql', { query, variables });
    const { data, errors } = JSON.parse(text) as GraphqlAnswer;
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

  /** @throws Unanswered when `patience` is over; see `send`. */
  post(path: string, body: object, patience?: number): Promise<Answer> {
    return send(`${this.url}${path}`, { token: this.token, body, patience });
  }

  get(path: string): Promise<Answer> {
    return send(`${this.url}${path}`, { token: this.token });
  }
}

/** A reply that came whole: a server killed while it answers has not answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Nobody answered: what was asked for may have been done all the same. */
export class Unanswered extends Error {}

interface Request {
  readonly token?: string;
  readonly body?: object;
  /** how many more times it is sent when no answer comes; for what may not be done twice, 0 */
  readonly patience?: number | undefined;
}

const PAUSE_MS = 500;
const LONGEST_ANSWER_MS = 30_000;
/** A minute: on a busy machine a killed server takes up to a quarter of that to be back. */
const PATIENCE = 120;

/** Sends a request, and again while the server does not answer: it may have been killed and started anew. */
export async function send(url: string, { token, body, patience = PATIENCE }: Request = {}): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    'accept-language': 'ru',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
  for (let left = patience; ; left--) {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST_ANSWER_MS) });
      return { status: response.status, text: await response.text() };
    } catch {
      if (left <= 0) throw new Unanswered(`nobody answers at ${url}`);
      await pause(PAUSE_MS);
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const POLL_MS = 200;

/** Asks until the answer satisfies, about `seconds` long; while the server is away no time passes.
 * @throws StoryFault saying what was waited for. */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | null>): Promise<T> {
  for (let left = (seconds * 1000) / POLL_MS; left > 0; left--) {
    const answer = await ask();
    if (answer !== null) return answer;
    await pause(POLL_MS);
  }
  throw new StoryFault(`waited ${seconds} s for: ${what}`);
}
