import { EMPTY_DRAFT, inputOf, readDraft, rowsOf, withNameless, type AddDraft } from './rows.js';

const LIST = `Ертегиев Асқар Ерланұлы, 1991 г.р., ст. 488 ч.6
Үлгібаева Гүлнар 1988
үлгібаева гүлнар 1988
неизвестный мужчина, около 40 лет, синяя куртка
+++`;

const draft: AddDraft = readDraft({ ...EMPTY_DRAFT, text: LIST });
const batch = {
  clientId: 'client',
  departmentId: 'department',
  observedAt: { precision: 'MINUTE' as const, at: '2026-11-14T17:41:00Z' },
  startedAt: null,
};

describe('a list as it is looked through', () => {
  it('has a row a person, in its order, and points at a name that was there before', () => {
    expect(rowsOf(draft).map(({ number, fullName, like }) => [number, fullName, like])).toEqual([
      [1, 'Ертегиев Асқар Ерланұлы', null],
      [2, 'Үлгібаева Гүлнар', null],
      [3, 'үлгібаева гүлнар', 2],
      [4, null, null],
      [5, null, null],
    ]);
  });

  it('keeps its ids when it is read again: sent twice it is one list', () => {
    expect(readDraft(draft).ids).toEqual(draft.ids);
  });

  it('sends what was read, and what could not be read as its text alone', () => {
    const { rows, familyAnswer } = inputOf(draft, batch);
    expect(familyAnswer).toBe('NONE');
    expect(rows[0]).toMatchObject({
      fullName: 'Ертегиев Асқар Ерланұлы',
      birthYear: 1991,
      chargedArticle: '488(6)',
    });
    expect(rows[3]).toMatchObject({
      fullName: null,
      description: expect.stringContaining('синяя куртка') as string,
    });
    expect(rows[4]).toEqual({ ...draft.ids[4], asText: '+++' });
  });

  it('takes what a person changed by hand, and leaves what was pasted beside it', () => {
    const changed = {
      ...draft,
      edits: { 0: { fullName: ' Ертегиев Асқар ', birthYear: 1992 } },
      removed: [1],
    };
    const [first, second] = inputOf(changed, batch).rows;
    expect(first).toMatchObject({ fullName: 'Ертегиев Асқар', birthYear: 1992, birthDate: null });
    expect(first?.asText).toContain('1991');
    expect(second?.fullName).toBe('үлгібаева гүлнар');
  });

  it('joins a row to somebody known only where a person said so', () => {
    const known = { ...draft, known: { 1: 'handle' } };
    expect(inputOf(known, batch).rows.map((row) => row.knownAs ?? null)).toEqual([
      null,
      'handle',
      null,
      null,
      null,
    ]);
  });

  it('grows by somebody without a name, without losing a row', () => {
    const grown = withNameless(draft, 'неизвестный человек, приметы: шрам');
    expect(rowsOf(grown)).toHaveLength(6);
    expect(grown.ids.slice(0, 5)).toEqual(draft.ids);
  });
});
