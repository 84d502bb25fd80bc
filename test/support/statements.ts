import type { House } from './house.js';

/** Statements the api sends while something is done. */
export async function statementsOf(house: House, work: () => Promise<unknown>): Promise<string[]> {
  const { DATA_SOURCE } = await import('../../src/platform/db/index.js');
  const source = house.api.get<{ logger: { logQuery(text: string): void } }>(DATA_SOURCE);
  const usual = source.logger;
  const seen: string[] = [];
  source.logger = Object.assign(Object.create(usual) as typeof usual, {
    logQuery: (text: string) => void seen.push(text),
  });
  await work();
  source.logger = usual;
  return seen;
}
