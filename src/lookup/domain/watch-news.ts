/** What the house knows now of the episode a watch request means. */
export interface WatchedState {
  readonly status: 'HELD' | 'HOSPITAL' | 'RELEASED' | 'UNKNOWN';
  readonly familyAnswer: 'NONE' | 'CODE_WORD' | 'NAME_AND_BIRTH';
  readonly departmentId: string | null;
  readonly hearingIds: readonly string[];
}

/**
 * What there is to tell a family: known, moved, a hearing set, released. Equal texts are no news.
 * @param isAnswered the door would answer the same question now: consent, the rule and a sighting hold.
 * @param hasCodeWord the request brought one: after release nobody asks the door again, and consent by code
 * word still asks for it.
 * @returns null where nothing may be told.
 */
export function watchNews(
  state: WatchedState | null,
  isAnswered: boolean,
  hasCodeWord: boolean,
): string | null {
  if (!state) return null;
  if (isAnswered) return JSON.stringify([state.status, state.departmentId, ...[...state.hearingIds].sort()]);
  const mayBeTold =
    state.familyAnswer === 'NAME_AND_BIRTH' || (state.familyAnswer === 'CODE_WORD' && hasCodeWord);
  return state.status === 'RELEASED' && mayBeTold ? 'RELEASED' : null;
}
