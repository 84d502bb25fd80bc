import type { Document } from './document.js';
import { send } from './send.js';

interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
  /** where the document asks for it */
  readonly path?: string | null;
}

/** An expected no. The message is for people, in their language. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param code stable. @param path the field at fault; null: none, or the document does not ask for it. */
  constructor(
    readonly code: string,
    message: string,
    readonly path: string | null = null,
  ) {
    super(message);
  }
}

/** What a mutation answers when it was done. */
export type Done<R> = Exclude<R[keyof R], RefusalAnswer | number | string | boolean | null>;

/** @returns the one field of a mutation's answer. @throws Refused where the answer is no. */
export function doneOf<R extends object>(data: R): Done<R> {
  const [result] = Object.values(data) as unknown[];
  const { code, message, path } = result as Partial<RefusalAnswer>;
  if (typeof code === 'string' && typeof message === 'string') throw new Refused(code, message, path);
  return result as Done<R>;
}

/**
 * Does one thing now, over the network; its document asks for `... on Refusal { code message }`.
 * @throws Refused, NetworkFault, SignedOut or ApiFault.
 */
export async function act<R extends object, V>(document: Document<R, V>, variables: V): Promise<Done<R>> {
  const data: R = await send(document, variables);
  return doneOf(data);
}
