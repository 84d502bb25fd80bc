import { watchNews, type WatchedState } from './watch-news.js';

const held: WatchedState = {
  status: 'HELD',
  familyAnswer: 'NAME_AND_BIRTH',
  departmentId: 'a',
  hearingIds: [],
};
const freed: WatchedState = { ...held, status: 'RELEASED' };

describe('what a family is told', () => {
  it.each<[string, Partial<WatchedState>, boolean]>([
    ['nothing where nothing changed', {}, false],
    ['of another place', { departmentId: 'b' }, true],
    ['of a hospital', { status: 'HOSPITAL' }, true],
    ['of a hearing', { hearingIds: ['h'] }, true],
  ])('%s', (_case, change, isNews) => {
    expect(watchNews({ ...held, ...change }, true, false) !== watchNews(held, true, false)).toBe(isNews);
  });

  it('does not take another order of hearings for news', () => {
    const [ab, ba] = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((hearingIds) => watchNews({ ...held, hearingIds: hearingIds }, true, false));
    expect(ab).toBe(ba);
  });

  it.each<[string, WatchedState | null, boolean, string | null]>([
    ['of a release, with consent', freed, false, 'RELEASED'],
    ['nothing without consent', { ...freed, familyAnswer: 'NONE' }, false, null],
    ['nothing without the code word', { ...freed, familyAnswer: 'CODE_WORD' }, false, null],
    ['of a release, with the code word', { ...freed, familyAnswer: 'CODE_WORD' }, true, 'RELEASED'],
    ['nothing while held, where the door would not answer', held, false, null],
    ['nothing of somebody nobody knows', null, false, null],
  ])('%s', (_case, state, hasCodeWord, news) => {
    expect(watchNews(state, false, hasCodeWord)).toBe(news);
  });
});
