/**
 * A load generator in a process of its own. It is sent `{ url, rate, seconds, people, mix, run }`, asks at that rate
 * whether or not replies come (each is timed from when it was due), and sends back what it saw.
 */
import { Agent, request } from 'node:http';

const QUERY = 'mutation($input: AskInput!) { ask(input: $input) { text } }';
const MOST_IN_FLIGHT = 2_000;

process.once('message', (job) => {
  run(job).then((seen) => process.send(seen, () => process.exit(0)));
});
process.on('disconnect', () => process.exit(0));

async function run({ url, rate, seconds, people, mix, run }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const seen = { ms: [], ok: 0, answered: 0, toAnswer: 0, failed: 0, left: 0, body: '' };
  const flying = new Set();
  const begun = performance.now();
  const total = Math.round(rate * seconds);
  for (let i = 0; i < total; i += 1) {
    const due = begun + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    if (flying.size >= MOST_IN_FLIGHT) {
      seen.left += 1; // it never came to the door: counted as failed below
      if (i % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
      continue;
    }
    const asked = question(i, people, mix, run);
    const sent = send(agent, url, asked)
      .then(({ status, body }) => {
        seen.ms.push(performance.now() - due);
        if (status === 200) seen.ok += 1;
        if (asked.held) seen.toAnswer += 1;
        if (asked.held && body.includes('This person is held.')) seen.answered += 1;
        if (asked.held) seen.body = body;
      })
      .catch(() => (seen.failed += 1))
      .finally(() => flying.delete(sent));
    flying.add(sent);
  }
  await Promise.all(flying);
  agent.destroy();
  return { ...seen, total, seconds: (performance.now() - begun) / 1000 };
}

/** Every other question that counts is about somebody held; the rest is nobody, or comes from a spent network. */
function question(i, people, { spentShare }, run) {
  const address = `${11 + (run % 200)}.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`;
  if ((i % 100) / 100 < spentShare) {
    // of those, half come from twenty networks that have asked too much, half ask for nobody
    return i % 2
      ? { address: `10.0.${i % 20}.1`, fullName: `Пустов Тест Номерович`, birthYear: 1000 + i, held: false }
      : { address, fullName: `Пустов Тест Примерович`, birthYear: 1000 + i, held: false };
  }
  // a network of its own for each: what is refused by a budget is not what is measured here
  const own = `${100 + (i % 100)}.${run % 256}.${(i >> 8) & 255}.${i & 255}`;
  const person = people[Math.floor(i / 2) % people.length];
  return i % 2
    ? { address: own, ...person, held: true }
    : { address: own, ...person, birthYear: person.birthYear + 200, held: false };
}

function send(agent, url, { address, fullName, birthYear }) {
  const body = JSON.stringify({ query: QUERY, variables: { input: { fullName, birthYear } } });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'accept-language': 'en',
    'x-forwarded-for': address,
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/family/graphql`,
      { method: 'POST', headers, agent, timeout: 30_000 },
      (reply) => {
        const parts = [];
        reply.on('data', (part) => parts.push(part));
        reply.on('end', () =>
          resolve({ status: reply.statusCode, body: Buffer.concat(parts).toString('utf8') }),
        );
        reply.on('error', reject);
      },
    );
    sent.on('error', reject).on('timeout', () => sent.destroy(new Error('too late')));
    sent.end(body);
  });
}
