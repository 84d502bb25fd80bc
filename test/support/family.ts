import { createHash } from 'node:crypto';
import { request, Agent, type IncomingHttpHeaders } from 'node:http';
import { FamilyMount } from '../../src/app/family-mount.js';
import { Disclosures } from '../../src/lookup/door/disclosures.js';
import { FamilyMatch } from '../../src/lookup/door/family-match.js';
import { FamilySnapshot } from '../../src/lookup/door/family-snapshot.js';
import { WatchKeeper } from '../../src/lookup/door/watch-keeper.js';
import { FamilyDatabase } from '../../src/lookup/store/family-database.js';
import { type House } from './house.js';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface AskInput {
  fullName: string;
  birthYear?: number | null;
  birthDate?: string | null;
  codeWord?: string | null;
  proof?: string | null;
}

const agents = new Map<string, Agent>();
const agentFrom = (localAddress: string): Agent => {
  const known = agents.get(localAddress) ?? new Agent({ keepAlive: true, maxSockets: 64, localAddress });
  agents.set(localAddress, known);
  return known;
};

/** Sends a body to the door from one of this machine's own addresses. */
export function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  from = '127.0.0.1',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent: agentFrom(from) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // a kept connection may be closed by the server in the moment in which it is used again
      if (sent.reusedSocket && error.code === 'ECONNRESET') {
        post(url, body, headers, from).then(resolve, reject);
      } else reject(error);
    });
    sent.end(body);
  });
}

export const closeAgents = (): void => agents.forEach((agent) => agent.destroy());

/** Asks the door over GraphQL. */
export const ask = (
  url: string,
  input: AskInput,
  { language = 'ru', from }: { language?: string; from?: string } = {},
): Promise<Reply> =>
  post(
    `${url}/family/graphql`,
    JSON.stringify({
      query: 'mutation($input: AskInput!) { ask(input: $input) { text } }',
      variables: { input },
    }),
    { 'content-type': 'application/json', 'accept-language': language },
    from,
  );

/** Asks the door as a plain form does. */
export const askByForm = (
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  from?: string,
): Promise<Reply> =>
  post(
    `${url}/family/ask`,
    new URLSearchParams(fields).toString(),
    { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'ru', ...headers },
    from,
  );

export const textOf = (reply: Reply): string =>
  (JSON.parse(reply.body) as { data: { ask: { text: string } } }).data.ask.text.trimEnd();

/** Everything of a reply an onlooker could compare, but the clock of its headers. */
export const outside = ({ status, headers, body }: Reply) => {
  const { date: _date, ...rest } = headers;
  return { status, headers: rest, bytes: Buffer.byteLength(body) };
};

/** The door that stands in a house's api. */
const doorOf = (house: House) => house.api.get(FamilyMount).door!;

export const partsOf = (house: House) => ({
  snapshot: doorOf(house).get(FamilySnapshot),
  match: doorOf(house).get(FamilyMatch),
  database: doorOf(house).get(FamilyDatabase),
});

/** Lets the door read the snapshot again now. */
export const reload = (house: House): Promise<void> => partsOf(house).snapshot.reload();

/** Lets the worker rebuild and the door take over what may be said now. */
export async function refresh(house: House): Promise<void> {
  await house.sweep();
  await reload(house);
}

/** Waits for every disclosure to be in the audit log. */
export const recorded = (house: House): Promise<void> => doorOf(house).get(Disclosures).flush();

/** Lets the door store every watch request that waits. */
export const stored = (house: House): Promise<void> => doorOf(house).get(WatchKeeper).flush();

/** Asks to be told. */
export const watch = (
  url: string,
  input: AskInput & { contact: string },
  { language = 'ru', from }: { language?: string; from?: string } = {},
): Promise<Reply> =>
  post(
    `${url}/family/graphql`,
    JSON.stringify({
      query: 'mutation($input: WatchInput!) { watch(input: $input) { text } }',
      variables: { input },
    }),
    { 'content-type': 'application/json', 'accept-language': language },
    from,
  );

/** @returns scripts of a page that its own policy does not know by their hash, or that are not in the page itself. */
export const unknownScripts = (page: string, policy: string | null): string[] =>
  [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes, text]) => attributes !== '' || !policy?.includes(`'sha256-${hashOf(text!)}'`))
    .map(([tag]) => tag);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Asks to be told in Telegram. @returns what the door says, and the code of its link. */
export async function watchInTelegram(
  url: string,
  input: AskInput,
  { language = 'ru', from }: { language?: string; from?: string } = {},
): Promise<{
  readonly reply: Reply;
  readonly text: string;
  readonly link: string | null;
  readonly code: string;
}> {
  const reply = await post(
    `${url}/family/graphql`,
    JSON.stringify({
      query: 'mutation($input: AskInput!) { watchInTelegram(input: $input) { text link } }',
      variables: { input },
    }),
    { 'content-type': 'application/json', 'accept-language': language },
    from,
  );
  const { data } = JSON.parse(reply.body) as {
    data: { watchInTelegram: { text: string; link: string | null } };
  };
  const { text, link } = data.watchInTelegram;
  return { reply, text, link, code: link?.split('start=')[1] ?? '' };
}
