import type { Language } from '../i18n/language.js';

/** A phone in a corridor waits no longer than this for an answer, in milliseconds. */
const PATIENCE = 20_000;
/** An answer that waited longer for the app is not the present any more: the server's time is read from it. */
const FRESH = 3_000;

interface Ahead {
  readonly answer: Promise<Response | null>;
  /** by `performance.now()`; null: not yet */
  answeredAt: number | null;
}

const ahead = new Map<string, Ahead>();

const ask = (body: string, language: Language, signal: AbortSignal): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body,
    credentials: 'same-origin',
    signal,
  });

/** Posts a question to the API. The session travels in its cookie, which this code cannot read. */
export async function post(body: string, language: Language, signal?: AbortSignal): Promise<Response> {
  const early = ahead.get(body);
  ahead.delete(body);
  if (early && performance.now() - (early.answeredAt ?? Infinity) < FRESH) {
    const answer = await early.answer;
    if (answer) return answer;
  }
  const patience = AbortSignal.timeout(PATIENCE);
  return ask(body, language, signal ? AbortSignal.any([signal, patience]) : patience);
}

/** Posts a question the app is going to ask once it is there; where nothing comes, the app asks again. */
export function postAhead(body: string, language: Language): void {
  const asked: Ahead = {
    answeredAt: null,
    answer: ask(body, language, AbortSignal.timeout(PATIENCE)).then(
      (answer) => {
        asked.answeredAt = performance.now();
        return answer;
      },
      () => null,
    ),
  };
  ahead.set(body, asked);
}
