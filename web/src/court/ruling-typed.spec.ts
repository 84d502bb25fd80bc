import { rulingFields, rulingTyped, type RulingTyped } from './ruling-typed.js';

const ZONE = 'Asia/Almaty';
const typed = (more: Partial<RulingTyped>): RulingTyped => ({
  ...rulingTyped({ zone: ZONE, first: null, entry: null, protocolId: 'p', hearingId: 'h' }),
  announcedAt: { date: '2026-11-14', time: '23:40' },
  ...more,
});

describe('a ruling as it is typed', () => {
  it('sends days with an arrest and a sum with a fine, also of penalties beside the main one', () => {
    const numbers = { arrestDays: '5', fineMci: '20,5' };
    expect(rulingFields(typed({ penalty: 'ARREST', ...numbers }), ZONE, null)).toMatchObject({
      arrestDays: 5,
      fineMci: null,
    });
    const fine = typed({ penalty: 'FINE', additional: ['FINE', 'ARREST'], ...numbers });
    expect(rulingFields(fine, ZONE, null)).toMatchObject({
      penalty: 'FINE',
      additionalPenalties: ['ARREST'],
      arrestDays: 5,
      fineMci: 20.5,
    });
  });

  it('is not sent without a penalty or a day', () => {
    expect(rulingFields(typed({}), ZONE, null)).toBeNull();
    const dayless = typed({ penalty: 'ARREST', announcedAt: { date: '', time: '23:40' } });
    expect(rulingFields(dayless, ZONE, null)).toBeNull();
  });

  it('that was refused comes back whole', () => {
    const sent = typed({ penalty: 'ARREST', arrestDays: '5', article: '488', part: '6', note: 'вслух' });
    const input = { ...rulingFields(sent, ZONE, null), id: sent.id };
    const entry = { id: 'e', input, why: '' };
    expect(rulingTyped({ zone: ZONE, first: null, entry, protocolId: '', hearingId: '' })).toEqual(sent);
  });
});
