import { createServer, request } from 'node:http';

/**
 * Stands between the story and the server and counts the story's writes, so that a kill falls on the same one
 * in every run, whatever the machine's speed.
 */
export class Crossing {
  #server;
  #plan = [];
  #kill;
  #seen = new Set();
  #clockMoves = 0;

  /** @param plan kill points by rising write. @param kill what is to be done there; the story waits for it. */
  constructor(target, plan, kill) {
    Object.assign(this, { target: new URL(target) });
    this.#plan = [...plan];
    this.#kill = kill;
  }

  /** @returns the address the story speaks to. */
  open() {
    this.#server = createServer((given, answer) => {
      this.#cross(given, answer).catch(() => answer.destroy());
    });
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${this.#server.address().port}`));
    });
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Of the story so far; one that is sent again is the same, a move of the clock excepted. */
  get writes() {
    return this.#seen.size + this.#clockMoves;
  }

  /** Kill points that the story never came to. */
  get left() {
    return this.#plan;
  }

  async #cross(given, answer) {
    const body = await bytesOf(given);
    const [next] = this.#plan;
    if (next?.how === 'answered' && this.writes === next.write && next.reads-- === 0) {
      return this.#killInsteadOf(answer);
    }
    const isHere = this.#count(given.url, body) && this.writes === next?.write;
    if (isHere && next.how === 'midway') {
      const forwarded = this.#forward(given, body).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, next.afterMs));
      const reached = await this.#killInsteadOf(answer);
      await forwarded;
      return reached;
    }
    const reply = await this.#forward(given, body);
    if (isHere && next.how === 'unanswered') return this.#killInsteadOf(answer);
    answer.writeHead(reply.status, reply.headers).end(reply.body);
  }

  /** The story sees its connection broken, and nothing else. */
  async #killInsteadOf(answer) {
    await this.#kill(this.#plan.shift());
    answer.destroy();
  }

  /** @returns whether this is a write that was not seen before. */
  #count(url, body) {
    if (url === '/demo/clock') return Boolean(++this.#clockMoves);
    if (url !== '/graphql') return false;
    const { query, variables } = JSON.parse(body.toString());
    const clientId = query.startsWith('mutation') ? variables?.input?.clientId : undefined;
    if (clientId === undefined || this.#seen.has(clientId)) return false;
    return Boolean(this.#seen.add(clientId));
  }

  #forward({ method, url, headers }, body) {
    const { hostname, port } = this.target;
    return new Promise((resolve, reject) => {
      const sent = request({
        hostname,
        port,
        method,
        path: url,
        headers: { ...headers, connection: 'close' },
      });
      sent.on('error', reject).on('response', (reply) => {
        bytesOf(reply).then(
          (bytes) => resolve({ status: reply.statusCode, headers: withoutHops(reply.headers), body: bytes }),
          reject,
        );
      });
      sent.end(body);
    });
  }
}

const withoutHops = ({ connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...headers }) => headers;

async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
