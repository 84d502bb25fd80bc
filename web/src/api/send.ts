import { currentLanguage } from '../i18n/words.js';
import { bodyOf, type Document } from './document.js';
import { ApiFault, NetworkFault, SignedOut } from './faults.js';
import { tellNetwork } from './network.js';
import { post } from './post.js';

interface Answer<R> {
  readonly data?: R;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly correlationId?: string };
  }[];
}

/**
 * Asks the server once.
 * @throws NetworkFault, SignedOut or ApiFault.
 */
export async function send<R, V>(document: Document<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const { data, errors } = await answerTo<R>(bodyOf(document, variables), signal);
  const error = errors?.[0];
  if (error) {
    const { code = 'INTERNAL', correlationId = null } = error.extensions ?? {};
    throw code === 'UNAUTHENTICATED' ? new SignedOut() : new ApiFault(code, error.message, correlationId);
  }
  if (!data) throw new NetworkFault();
  return data;
}

async function answerTo<R>(body: string, signal?: AbortSignal): Promise<Answer<R>> {
  try {
    const answer = (await readBody(await posted(body, signal))) as Answer<R>;
    tellNetwork(true);
    return answer;
  } catch (fault) {
    if (fault instanceof NetworkFault) tellNetwork(false);
    throw fault;
  }
}

async function posted(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await post(body, currentLanguage(), signal);
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new NetworkFault();
  }
}

/** A proxy that answers for a server that is away speaks no JSON. */
async function readBody(response: Response): Promise<unknown> {
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new NetworkFault();
  try {
    return await response.json();
  } catch {
    throw new NetworkFault();
  }
}
