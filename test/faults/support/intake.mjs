import { randomUUID } from 'node:crypto';
import { ask } from './people.mjs';

const LOG = `mutation($input: LogDetaineesInput!) { logDetainees(input: $input) {
  __typename ... on LogDetaineesSuccess { clockSuspect rows { outcome detentionId } } ... on Refusal { code } } }`;

/**
 * Logs one invented person over the API.
 * @param observedAt what the phone says, ISO 8601
 * @returns `{ detentionId, clockSuspect, ms }`. @throws unless it was acknowledged.
 */
export async function logDetainee(api, token, { observedAt = new Date().toISOString(), row = {} } = {}) {
  const begun = performance.now();
  const nth = randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'[digit]);
  const input = {
    clientId: randomUUID(),
    observedAt: { at: observedAt, precision: 'MINUTE' },
    source: 'LAWYER_SAW',
    rows: [
      { id: randomUUID(), personId: randomUUID(), asText: `Сбоев ${nth}`, fullName: `Сбоев ${nth}`, ...row },
    ],
  };
  const { data, errors } = await ask(api.url, LOG, { input }, token);
  const result = data?.logDetainees;
  if (result?.__typename !== 'LogDetaineesSuccess' || result.rows[0].outcome !== 'LOGGED') {
    throw new Error(`not logged: ${result?.code ?? errors?.[0]?.extensions?.code}`);
  }
  return {
    detentionId: result.rows[0].detentionId,
    clockSuspect: result.clockSuspect,
    ms: performance.now() - begun,
  };
}

/** Logs somebody every so often until stopped, whatever happens to the queue meanwhile. */
export class Intake {
  acknowledged = [];
  refused = [];
  slowest = 0;
  #running = true;

  constructor(api, token, everyMs = 1_000) {
    this.done = this.#run(api, token, everyMs);
  }

  async stop() {
    this.#running = false;
    await this.done;
  }

  async #run(api, token, everyMs) {
    while (this.#running) {
      try {
        const { detentionId, ms } = await logDetainee(api, token);
        this.acknowledged.push(detentionId);
        this.slowest = Math.max(this.slowest, ms);
      } catch (error) {
        this.refused.push(error.message);
      }
      await new Promise((resolve) => setTimeout(resolve, everyMs).unref());
    }
  }
}
