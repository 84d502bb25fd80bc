import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientId, type House, type Person } from './house.js';

export interface ErasureShown {
  id: string;
  state: string;
  reason: string;
  records: number;
  episodes: number;
  requestedById: string;
  approvedById: string | null;
  dueAt: string | null;
  endedAt: string | null;
  endedById: string | null;
  person: { id: string; name: string } | null;
  note: string | null;
}
export const ERASURE =
  'id state reason records episodes requestedById approvedById dueAt endedAt endedById person { id name } note';
type Told = { code?: string; message?: string; erasure: ErasureShown };

export const requestErasure = (who: Person, personId: string, more: object = {}) =>
  who.mutate<Told>(
    'requestErasure',
    'RequestErasureInput',
    { clientId: clientId(), id: clientId(), personId, reason: 'PERSON_ASKED', ...more },
    `... on RequestErasureSuccess { erasure { ${ERASURE} } }`,
  );

export const approveErasure = (who: Person, erasureId: string, more: object = {}) =>
  who.mutate<Told>(
    'approveErasure',
    'ApproveErasureInput',
    { clientId: clientId(), erasureId, ...more },
    `... on ApproveErasureSuccess { erasure { ${ERASURE} } }`,
  );

export const withdrawErasure = (who: Person, erasureId: string, more: object = {}) =>
  who.mutate<Told>(
    'withdrawErasure',
    'WithdrawErasureInput',
    { clientId: clientId(), erasureId, ...more },
    `... on WithdrawErasureSuccess { erasure { ${ERASURE} } }`,
  );

export async function erasures(who: Person, open = false): Promise<ErasureShown[]> {
  const { data } = await who.ask<{ erasures: { nodes: ErasureShown[] } }>(
    `query($open: Boolean) { erasures(open: $open, first: 100) { nodes { ${ERASURE} } } }`,
    { open },
  );
  return data.erasures.nodes;
}

/** Moves the demo's clock and lets the worker do what is due then. */
export async function forward(house: House, duration: string): Promise<void> {
  const response = await fetch(`${house.url}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ forward: duration }),
  });
  if (response.status !== 200) throw new Error(`the clock did not move: ${response.status}`);
  await house.sweep();
}

/** Has a person erased, wait and all. */
export async function erased(
  house: House,
  desk: Person,
  office: Person,
  personId: string,
  more: object = {},
): Promise<string> {
  const asked = await requestErasure(desk, personId, { evenIfHeld: true, ...more });
  if (asked.code) throw new Error(`not asked: ${asked.code}`);
  const agreed = await approveErasure(office, asked.erasure.id);
  if (agreed.code) throw new Error(`not agreed to: ${agreed.code}`);
  await forward(house, 'PT72H');
  return asked.erasure.id;
}

/** Every table as text, without the catalogue. @returns those that hold one of the markers, as text or as bytes. */
export async function tablesHolding(house: House, markers: readonly string[]): Promise<string[]> {
  const tables = await house.rows<{ table_name: string }>(
    `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { table_name } of tables) {
    const [row] = await house.rows<{ dump: string }>(
      `select coalesce(string_agg(t::text, ' '), '') as dump from ${table_name} t`,
    );
    for (const marker of markers) {
      if ([marker, Buffer.from(marker).toString('hex')].some((one) => row!.dump.includes(one))) {
        found.push(`${table_name}: ${marker}`);
      }
    }
  }
  return found;
}

/** @returns files below a folder, by their path in it, that hold one of the markers; and how many were read. */
export function filesHolding(folder: string, markers: readonly string[]): { read: number; found: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const found = files.filter((file) => {
    const bytes = readFileSync(join(file.parentPath, file.name));
    return markers.some((marker) => bytes.includes(marker) || file.name.includes(marker));
  });
  return { read: files.length, found: found.map(({ name }) => name) };
}
