import { currentLanguage } from '../i18n/words.js';
import { Refused } from './act.js';
import { ApiFault, NetworkFault, SignedOut } from './faults.js';
import { tellNetwork } from './network.js';

/** A file with the fields that say what it is about. */
export interface Form {
  readonly path: '/attachments';
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Blob;
}

interface Watch {
  /** @param sent a share of one */
  readonly onProgress?: (sent: number) => void;
  readonly signal?: AbortSignal;
}

/** So long nothing may move on a weak network before it counts as away, in milliseconds. */
const PATIENCE = 45_000;

/** The server could not now and may soon: too many files at once, a budget of this hour. */
const MAY_PASS = new Set(['UPLOADS_BUSY', 'BUDGET_SPENT']);

/**
 * Sends one form, its fields first and its file last, and waits for the answer. The same client id may be sent again.
 * @throws Refused, NetworkFault, SignedOut or ApiFault; the reason of the signal where it was stopped.
 */
export async function upload(
  { path, fields, file }: Form,
  { onProgress, signal }: Watch = {},
): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file, 'file');
  try {
    const { status, text } = await post(path, body, { onProgress, signal });
    tellNetwork(true);
    judge(status, text);
  } catch (fault) {
    if (fault instanceof NetworkFault) tellNetwork(false);
    throw fault;
  }
}

function judge(status: number, text: string): void {
  if (status === 201) return;
  const answer = parsed(text);
  if (!answer?.code) throw new NetworkFault();
  if (answer.code === 'UNAUTHENTICATED' || status === 401) throw new SignedOut();
  if (status >= 500 || MAY_PASS.has(answer.code)) throw new ApiFault('INTERNAL', answer.message ?? '', null);
  throw new Refused(answer.code, answer.message ?? '');
}

/** A proxy that answers for a server that is away speaks no JSON. */
function parsed(text: string): { readonly code?: string; readonly message?: string } | null {
  try {
    return JSON.parse(text) as { code?: string; message?: string };
  } catch {
    return null;
  }
}

/** XMLHttpRequest, because `fetch` does not tell how much has gone. */
function post(
  path: string,
  body: FormData,
  { onProgress, signal }: { readonly [K in keyof Watch]: Watch[K] | undefined },
) {
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stirs = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), PATIENCE);
    };
    const stop = () => request.abort();
    const ends = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      stirs();
      onProgress?.(total > 0 ? loaded / total : 0);
    };
    request.onload = () => {
      ends();
      resolve({ status: request.status, text: request.responseText });
    };
    request.onerror = request.onabort = () => {
      ends();
      reject(signal?.aborted ? (signal.reason as Error) : new NetworkFault());
    };
    request.open('POST', path);
    request.setRequestHeader('accept-language', currentLanguage());
    signal?.addEventListener('abort', stop, { once: true });
    stirs();
    request.send(body);
  });
}
