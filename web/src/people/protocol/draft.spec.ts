import type { ProtocolFieldsInput } from '../../api/operations.js';
import { changesOf, defectsWhileTyping, inputOf } from './draft.js';
import type { ProtocolDraft, Values } from './fields.js';
import { valuesOf, type Standing } from './standing.js';

const zone = 'Asia/Almaty';
const DRAWN = { at: '2026-03-19T16:40:30Z', date: null, precision: 'MINUTE', asWritten: null, zone } as const;
const ABOUT = {
  at: '2026-03-19T15:00:00Z',
  date: null,
  precision: 'HOUR',
  asWritten: 'около восьми',
  zone,
} as const;
const DAY = { at: null, date: '2026-03-18', precision: 'DAY', asWritten: null, zone } as const;
const SAID = { at: null, date: null, precision: 'UNKNOWN', asWritten: 'после заката', zone } as const;

const FIELDS: ProtocolFieldsInput = {
  ...{ kind: 'OFFENCE', drawnAt: DRAWN, actAt: ABOUT, rightsExplainedAt: SAID, copyServedAt: DAY },
  ...{ article: '488', part: 6, note: 'придумано', copyServed: false },
  // no step asks for these
  ...{ personBirthDate: '01.01.1990', absenceNoted: false, courtReceivedAt: ABOUT },
};
const standing: Standing = { fields: FIELDS, values: valuesOf(FIELDS, zone) };
const draft = (more: Values = {}, kind: ProtocolDraft['kind'] = 'OFFENCE'): ProtocolDraft => ({
  ...{ id: 'new', step: 0, kind },
  values: { ...standing.values, ...more },
});
const about = { zone, standing };

describe('a paper that is put right', () => {
  it('untouched it says what it said: seconds, precision, words, and what no step asks for', () => {
    expect(inputOf(draft(), about)).toEqual(FIELDS);
    expect(changesOf(draft(), standing)).toEqual([]);
  });

  it('a time that is touched is to the minute; the others stay as they were', () => {
    const drawnAt = { date: '2026-03-19', time: '22:05' };
    expect(inputOf(draft({ drawnAt }), about)).toEqual({
      ...FIELDS,
      drawnAt: { local: '2026-03-19T22:05', zone, precision: 'MINUTE' },
    });
    expect(changesOf(draft({ drawnAt }), standing).map(({ field }) => field.name)).toEqual(['drawnAt']);
  });

  it('a day that is changed stays a day, a clock that is emptied leaves the day', () => {
    const changed = draft({
      copyServedAt: { date: '2026-03-20', time: '' },
      actAt: { date: '2026-03-19', time: '' },
    });
    expect(inputOf(changed, about)).toMatchObject({
      copyServedAt: { date: '2026-03-20', precision: 'DAY' },
      actAt: { date: '2026-03-19', precision: 'DAY' },
    });
  });

  it('what is emptied is said no more; a paper that is emptied of its day is not sent', () => {
    const { article: _article, copyServedAt: _served, ...values } = standing.values;
    const said = inputOf({ ...draft(), values }, about);
    expect(said).not.toHaveProperty('article');
    expect(said).not.toHaveProperty('copyServedAt');
    const { drawnAt: _drawn, ...undated } = standing.values;
    expect(inputOf({ ...draft(), values: undated }, about)).toBeNull();
  });

  it('of another kind it says nothing that this kind is not asked for', () => {
    const said = inputOf(draft({}, 'DELIVERY'), about);
    expect(said).toMatchObject({ kind: 'DELIVERY', copyServed: false, personBirthDate: '01.01.1990' });
    expect(Object.keys(said!)).not.toEqual(expect.arrayContaining(['article']));
    expect(changesOf(draft({}, 'DELIVERY'), standing).map(({ field }) => field.name)).toEqual([
      ...['article', 'part', 'actAt', 'rightsExplainedAt'],
    ]);
  });

  it('a day alone says nothing on a new paper', () => {
    const fresh: ProtocolDraft = { ...draft(), values: { drawnAt: { date: '2026-03-19', time: '' } } };
    expect(inputOf(fresh, { zone, standing: null })).toBeNull();
  });

  it('shows the defects of what stands, and of what is typed over it', () => {
    const now = Date.parse('2026-03-20T00:00:00Z');
    const codes = (given: ProtocolDraft) =>
      defectsWhileTyping(given, { person: null, now, ...about }).map(({ code }) => code);
    const before = codes(draft());
    const after = codes(draft({ rightsExplainedMark: false }));
    expect(after.length).toBeGreaterThan(before.length);
  });
});
