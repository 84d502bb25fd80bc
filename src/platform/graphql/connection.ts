import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { isUuid } from '../../kernel/index.js';

@ObjectType('PageInfo')
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => Boolean)
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  startCursor: string | null;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** Builds `<name>Connection` and `<name>Edge` (Relay cursor connections). */
export function connectionOf<T extends object>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: T;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => [node])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return ConnectionType;
}

/** @returns a page size between 1 and 100; 20 where none was asked. */
export const pageSize = (first: number | null | undefined, most = 100): number =>
  Math.min(Math.max(Math.trunc(first ?? 20), 1), most);

/** An opaque cursor over the sort key of a row. */
const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @returns the key inside a cursor, or null for anything that is not one of ours. */
export function decodeCursor(cursor: string | null | undefined): (string | number | null)[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(key) ? (key as (string | number | null)[]) : null;
  } catch {
    return null;
  }
}

/** @returns the key of a list by time and id; null for a cursor that is none of ours, which begins anew. */
export function keyOfTime(cursor: string | null | undefined): [at: string, id: string] | null {
  const [at, id] = decodeCursor(cursor) ?? [];
  if (typeof at !== 'string' || typeof id !== 'string') return null;
  return Number.isNaN(Date.parse(at)) || !isUuid(id) ? null : [at, id];
}

/** @param rows one more than `size` where there is a next page. @param keyOf the sort key of a row. */
export function toConnection<R, T>(
  rows: readonly R[],
  size: number,
  page: {
    keyOf: (row: R) => (string | number | null)[];
    present: (row: R) => T;
    after?: string | null | undefined;
  },
): Connection<T> {
  const edges = rows
    .slice(0, size)
    .map((row) => ({ cursor: encodeCursor(page.keyOf(row)), node: page.present(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
