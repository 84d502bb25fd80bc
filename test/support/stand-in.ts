import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** One request as it came over the wire. */
export interface Caught {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A real server on the loopback in the place of somebody else's: it keeps what it is given and answers as told. */
export class StandIn {
  readonly caught: Caught[] = [];
  /** true: takes requests and does not answer, until let go */
  holds = false;
  private readonly held: (() => void)[] = [];

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** @param secure key and certificate: https. @param port 0 takes a free one. */
  static async open(
    answer: (caught: Caught) => Reply | Promise<Reply>,
    { secure, port = 0 }: { secure?: { key: string; cert: string }; port?: number } = {},
  ): Promise<StandIn> {
    const own: { standIn?: StandIn } = {};
    const listen: RequestListener = (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        void own
          .standIn!.take({ method, path, headers, body: Buffer.concat(chunks) }, answer)
          .then((reply) => {
            response.writeHead(reply.status, reply.headers);
            response.end(reply.body);
          });
      });
    };
    const server = secure ? createSecureServer(secure, listen) : createServer(listen);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    own.standIn = new StandIn(server, (server.address() as AddressInfo).port);
    return own.standIn;
  }

  /** How many wait for an answer. */
  get waiting(): number {
    return this.held.length;
  }

  letGo(): void {
    this.holds = false;
    this.held.splice(0).forEach((go) => go());
  }

  async close(): Promise<void> {
    this.letGo();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(caught: Caught, answer: (caught: Caught) => Reply | Promise<Reply>): Promise<Reply> {
    this.caught.push(caught);
    if (this.holds) await new Promise<void>((resolve) => this.held.push(resolve));
    return answer(caught);
  }
}

/** Everything a request said, for looking for what must not be in it. */
export const wholeText = ({ method, path, headers, body }: Caught): string =>
  [`${method} ${decodeURIComponent(path)}`, JSON.stringify(headers), body.toString('utf8')].join('\n');
