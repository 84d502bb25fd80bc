import { describeChange } from './change-sentence.js';

const title = { en: '10 days: appeal', ru: '10 суток: жалоба', kk: '10 тәулік: шағым' };
const ZONE = 'Asia/Almaty';
const change = (from: string | null, to: string | null) => [{ field: 'actBy' as const, from, to }];

describe('what changed, said aloud', () => {
  it('says both moments where a deadline moved', () => {
    const said = describeChange(
      title,
      {
        causes: ['RECOMPUTED'],
        direction: 'LATER',
        changes: change('2026-03-27T13:30:00Z', '2026-03-30T13:30:00Z'),
      },
      ZONE,
    );
    expect(said.en).toBe(
      '10 days: appeal: computed anew. Act by: 30 Mar 2026, 18:30 (UTC+5). Before: 27 Mar 2026, 18:30 (UTC+5).',
    );
    expect(said.ru).toContain('Успеть до: 30.03.2026, 18:30');
    expect(said.kk).toContain('қайта есептелді');
  });

  it('says that a fact is missing, and several causes at once', () => {
    const lost = describeChange(
      title,
      { causes: ['RECOMPUTED', 'VOIDED'], direction: 'LOST', changes: change('2026-03-27T13:30:00Z', null) },
      ZONE,
    );
    expect(lost.en).toMatch(/^10 days: appeal: computed anew, runs no more\. It lacks a fact now\. Before: /);
  });
});
