/** The limit: a bare server that reads a question and sends as many bytes as a reply has, on the same timer. */
import { createServer } from 'node:http';

const reply = JSON.stringify({ data: { ask: { text: ' '.repeat(4096) } } });
const server = createServer((request, response) => {
  const due = new Promise((resolve) => setTimeout(resolve, 50));
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    JSON.parse(Buffer.concat(parts).toString('utf8'));
    void due.then(() => response.writeHead(200, { 'content-type': 'application/json' }).end(reply));
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listens ${server.address().port}`));
process.on('disconnect', () => process.exit(0));
