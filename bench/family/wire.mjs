import { connect, createServer } from 'node:net';

/** A wire to PostgreSQL that can be made slow, or silent: a silent one takes connections and bytes and gives none. */
export class Wire {
  delayMs = 0;
  isSilent = false;
  #sockets = new Set();

  static async to(port) {
    const wire = new Wire();
    wire.server = createServer((client) => wire.#join(client, port));
    await new Promise((resolve) => wire.server.listen(0, '127.0.0.1', resolve));
    wire.port = wire.server.address().port;
    return wire;
  }

  /** Connections made while it was silent are dead for good: ends them. */
  mend() {
    this.isSilent = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  close() {
    this.mend();
    this.server.close();
  }

  #join(client, port) {
    const server = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ]) {
      this.#sockets.add(from);
      from.on('error', () => from.destroy());
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('data', (bytes) => {
        if (this.isSilent) return;
        if (this.delayMs === 0) to.write(bytes);
        else setTimeout(() => !to.destroyed && to.write(bytes), this.delayMs);
      });
    }
  }
}
