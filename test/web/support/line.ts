import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The network between devices and the house: it can go away, and it can lose an answer on its way back. */
export class Line {
  /** operations that reached the house, in order */
  readonly reached: string[] = [];
  private readonly sockets = new Set<Socket>();
  private isDown = false;
  private answersToLose = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    readonly url: string,
  ) {}

  static async to(target: string): Promise<Line> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const line = new Line(server, new URL(target), `http://127.0.0.1:${port}`);
    server.on('connection', (socket) => line.join(socket));
    server.on(
      'request',
      (incoming: IncomingMessage, answer: ServerResponse) => void line.pass(incoming, answer),
    );
    return line;
  }

  down(): void {
    this.isDown = true;
    for (const socket of this.sockets) socket.destroy();
  }

  up(): void {
    this.isDown = false;
  }

  /** The house does what it is asked to; whoever asked never hears of it. */
  loseAnswers(count: number): void {
    this.answersToLose = count;
  }

  async close(): Promise<void> {
    this.down();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(socket: Socket): void {
    if (this.isDown) return void socket.destroy();
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.sockets.delete(socket));
  }

  private async pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await read(incoming);
    const isUpload = incoming.method === 'POST' && incoming.url === '/attachments';
    const operation = isUpload ? 'AddAttachment' : operationOf(body);
    const { hostname, port } = this.target;
    const outgoing = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
      (response) => {
        void read(response).then((bytes) => {
          const changes = isUpload || (operation !== null && MUTATIONS.test(body.toString()));
          if (changes && this.answersToLose > 0) {
            this.answersToLose -= 1;
            return incoming.socket.destroy();
          }
          answer.writeHead(response.statusCode ?? 502, response.headers).end(bytes);
        });
      },
    );
    outgoing.on('error', () => incoming.socket.destroy());
    if (operation !== null) this.reached.push(operation);
    outgoing.end(body);
  }
}

const MUTATIONS = /"query":"mutation /;

async function read(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function operationOf(body: Buffer): string | null {
  if (body.length === 0) return null;
  return /"operationName":"(\w+)"/.exec(body.toString())?.[1] ?? null;
}
