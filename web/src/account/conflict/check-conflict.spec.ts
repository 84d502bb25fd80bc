import type { Check } from '../../api/operations.js';
import type { Queued } from '../../offline/outbox.js';
import { conflictOf, correctionOf, standingOf } from './check-conflict.js';

const check = (id: string, supersededBy: string | null = null): Check =>
  ({ id, supersededBy, outcome: 'UNKNOWN', kind: { code: 'R-WATER' } }) as Check;

const refused = (code: string, more: Partial<Queued> = {}): Queued => ({
  id: 'act',
  document: { name: 'CorrectCheck', text: '' },
  variables: {
    input: {
      ...{ clientId: 'act', id: 'new', recordId: 'old', reason: 'in haste' },
      rightsCheck: { outcome: 'VIOLATED', manner: 'SEEN', at: { precision: 'UNKNOWN' } },
    },
  },
  at: 0,
  state: 'REFUSED',
  about: 'case',
  refusal: { code, message: '' },
  ...more,
});

describe('a correction that came second', () => {
  it('is a conflict only where another version stands in its place', () => {
    expect(conflictOf(refused('ALREADY_SUPERSEDED'))).toMatchObject({
      detentionId: 'case',
      mine: { outcome: 'VIOLATED', manner: 'SEEN', note: '', reason: 'in haste' },
    });
    expect(conflictOf(refused('NOT_FOUND'))).toBeNull();
    const other = refused('ALREADY_SUPERSEDED', { document: { name: 'EndRefusal', text: '' } });
    expect(conflictOf(other)).toBeNull();
  });

  it('stands against the last version of that place, however many came between', () => {
    const chain = [check('old', 'second'), check('second', 'third'), check('third'), check('alone')];
    expect(standingOf('old', chain)?.id).toBe('third');
    expect(standingOf('old', [check('old')])).toBeNull();
    expect(standingOf('old', [check('old', 'not heard of')])).toBeNull();
  });

  it('goes again as a correction of that version, under ids of its own, with what it had besides', () => {
    const conflict = conflictOf(refused('ALREADY_SUPERSEDED'))!;
    const { id, variables } = correctionOf(conflict.input, { id: 'third' }, conflict.mine);
    expect(variables.input).toMatchObject({ recordId: 'third', clientId: id, reason: 'in haste' });
    expect(variables.input.rightsCheck).toMatchObject({ outcome: 'VIOLATED', at: { precision: 'UNKNOWN' } });
    expect([id, variables.input.id]).not.toContain('act');
    expect(variables.input.id).not.toBe('new');
  });
});
