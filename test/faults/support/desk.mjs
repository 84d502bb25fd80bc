import { randomUUID } from 'node:crypto';
import { STAFF } from '../../../dist/demo/cast/index.js';
import { sendFiles } from './files.mjs';

/** Signs everybody in; the desk reads and does what the story leaves out. */
export class Desk {
  tokens = [];
  #token;

  constructor(url) {
    Object.assign(this, { url });
  }

  async signEverybodyIn(password) {
    const query =
      'mutation($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }';
    for (const { email, role } of STAFF) {
      const { signIn } = await this.#ask('/graphql', query, { input: { email, password } });
      this.tokens.push(signIn.token);
      if (role === 'COORDINATOR') this.#token = signIn.token;
    }
  }

  /** @returns what stands of everybody in the house, opened for who may read it. */
  async readEverybody() {
    const query = `query($after: String) { detentions(first: 100, after: $after) {
      nodes { id person { name description contact notes } } pageInfo { hasNextPage endCursor } } }`;
    const nodes = [];
    for (let after = null, more = true; more;) {
      const { detentions } = await this.#ask('/graphql', query, { after });
      nodes.push(...detentions.nodes);
      ({ endCursor: after, hasNextPage: more } = detentions.pageInfo);
    }
    const people = nodes.map(({ person }) => person);
    return {
      ids: nodes.map(({ id }) => id),
      names: people.flatMap(({ name }) => name ?? []),
      texts: [...new Set(people.flatMap((one) => [one.description, one.contact, one.notes]))].filter(
        (text) => text?.length >= 8,
      ),
    };
  }

  /** A code word is agreed and asked with. */
  async useCodeWord(detentionId, codeWord) {
    const set = `mutation($input: SetFamilyAnswerInput!) { setFamilyAnswer(input: $input) { __typename } }`;
    const input = { clientId: randomUUID(), detentionIds: [detentionId], answer: 'CODE_WORD', codeWord };
    const { setFamilyAnswer } = await this.#ask('/graphql', set, { input });
    if (setFamilyAnswer.__typename !== 'SetFamilyAnswerSuccess') throw new Error('the code word was refused');
    const ask = 'mutation($input: AskInput!) { ask(input: $input) { text } }';
    await this.#ask('/family/graphql', ask, { input: { fullName: 'Көшпенов Ораз Маратұлы', codeWord } });
  }

  /** Files come to one case, are looked at, and one is refused. */
  async attach(detentionId, marked) {
    await sendFiles({ url: this.url, token: this.#token, detentionId }, marked);
  }

  async #ask(path, query, variables) {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#token && path === '/graphql' ? { authorization: `Bearer ${this.#token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (!data) throw new Error(`${query.slice(0, 60)}: ${errors?.[0]?.message}`);
    return data;
  }
}
