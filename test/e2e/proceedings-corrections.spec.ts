import { House, clientId, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  CLOCK,
  logOne,
  ofRule,
  minute,
  onDay,
  recordOffence,
  recordRuling,
  recordService,
  type Clock,
} from '../support/proceedings.js';

interface Corrected {
  recordId: string;
  deadlines: Clock[];
  changes: {
    causes: string[];
    direction: string;
    sentence: string;
    changes: { field: string; from: string | null; to: string | null }[];
    deadline: { ruleCode: string };
  }[];
}

const changesOf = ({ changes }: Corrected, ruleCode: string) =>
  changes.filter(({ deadline }) => deadline.ruleCode === ruleCode);

describe('a record is put right by a new version, and says what that changed', () => {
  let house: House;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
  });
  afterAll(() => house.close());

  const correct = (recordId: string, more: object, who: Person = lawyer) =>
    who.mutate<Corrected>(
      'correctRecord',
      'CorrectRecordInput',
      { clientId: clientId(), id: clientId(), recordId, reason: 'misread the paper', ...more },
      `... on CorrectRecordSuccess { recordId deadlines { ${CLOCK} }
         changes { causes direction sentence changes { field from to } deadline { ruleCode } } }`,
    );
  const inMarch = async (penalty: object = { penalty: 'FINE', fineMci: 20, arrestDays: null }) => {
    const { id } = await logOne(lawyer, {
      row: { startedAt: onDay('2026-03-10') },
      batch: { observedAt: onDay('2026-03-10') },
    });
    const protocol = await recordOffence(lawyer, id, { drawnAt: onDay('2026-03-11') });
    const { ruling } = await recordRuling(lawyer, id, { announcedAt: onDay('2026-03-16'), ...penalty });
    const serviceId = clientId();
    await recordService(lawyer, ruling.id, { id: serviceId, servedAt: onDay('2026-03-19') });
    return { id, protocol, ruling: ruling.id, serviceId };
  };
  const lastDay = async (id: string) => (await clockOf(lawyer, id, 'KZ-APPEAL-10D')).lastDay;

  it('service: the term is counted anew from the right day', async () => {
    const { id, serviceId } = await inMarch();
    const result = await correct(serviceId, {
      service: { servedAt: onDay('2026-03-24'), servedTo: 'PERSON', means: 'HANDED_OVER' },
    });
    const [change] = changesOf(result, 'KZ-APPEAL-10D');
    expect(change).toMatchObject({ causes: ['RECOMPUTED'], direction: 'LATER' });
    expect(change!.changes).toContainEqual({
      field: 'lastDay',
      from: '2026-03-29',
      to: '2026-04-03',
    });
    expect(await lastDay(id)).toBe('2026-04-03');
    const old = await house.rows<{ superseded_by: string; sealed_reason: Buffer }>(
      'select superseded_by, sealed_reason from ruling_service where id = $1',
      [serviceId],
    );
    expect(old[0]!.superseded_by).toBe(result.recordId);
    expect(old[0]!.sealed_reason.toString('utf8')).not.toContain('misread');
    expect(
      (
        await correct(serviceId, {
          service: { servedAt: onDay('2026-03-25'), servedTo: 'PERSON', means: 'POST' },
        })
      ).code,
    ).toBe('ALREADY_SUPERSEDED');
  });

  it('service withdrawn: back to the provisional term', async () => {
    const { id, serviceId } = await inMarch();
    const result = await correct(serviceId, { withdraw: true });
    expect(changesOf(result, 'KZ-APPEAL-10D')).toMatchObject([{ direction: 'EARLIER' }]);
    expect(await clockOf(lawyer, id, 'KZ-APPEAL-10D')).toMatchObject({
      lastDay: '2026-03-26',
      isProvisional: true,
    });
  });

  it('ruling: a fine that was an arrest starts "file now"; its service stays with it', async () => {
    const { id, ruling } = await inMarch();
    const result = await correct(ruling, {
      ruling: { announcedAt: onDay('2026-03-16'), penalty: 'ARREST', arrestDays: 10 },
    });
    // an arrest of March has been served by now: its clock is opened for the record and rings nobody
    expect(changesOf(result, 'ORG-ARREST-APPEAL-NOW')).toMatchObject([{ causes: ['OPENED', 'VOIDED'] }]);
    expect(changesOf(result, 'KZ-FINE-30D')).toMatchObject([{ causes: ['VOIDED'] }]);
    expect(await lastDay(id)).toBe('2026-03-29');
    const back = await correct(result.recordId, {
      ruling: { announcedAt: onDay('2026-03-16'), penalty: 'FINE', fineMci: 10 },
    });
    expect(changesOf(back, 'ORG-ARREST-APPEAL-NOW')).toMatchObject([{ causes: ['VOIDED'] }]);
    expect(changesOf(back, 'KZ-FINE-30D')).toMatchObject([{ causes: ['VOID_LIFTED'] }]);
    expect(await clockOf(lawyer, id, 'ORG-ARREST-APPEAL-NOW')).toMatchObject({
      state: 'VOID',
      voidReason: 'PENALTY_CHANGED',
    });
  });

  it('ruling withdrawn: its clocks are void', async () => {
    const { id, ruling } = await inMarch();
    await correct(ruling, { withdraw: true });
    expect(await clockOf(lawyer, id, 'KZ-APPEAL-10D')).toMatchObject({ voidReason: 'RULING_WITHDRAWN' });
    expect(
      await house.rows('select penalty_kind from proceedings_outcomes where detention_id = $1', [id]),
    ).toEqual([{ penalty_kind: null }]);
  });

  it('protocol: another article, another clock', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    const protocol = await recordOffence(lawyer, id);
    const result = await correct(protocol, {
      protocol: { kind: 'OFFENCE', drawnAt: minute(ago(20)), article: '668' },
    });
    expect(result.changes.map((change) => change.causes)).toEqual(
      expect.arrayContaining([['VOIDED'], ['VOID_LIFTED']]),
    );
    expect((await clockOf(lawyer, id, 'KZ-DET-24H')).voidReason).toBe('REPLACED_BY_3H_TRACK');
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('RUNNING');
  });

  it('hearing: held later than was said', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    const hearing = clientId();
    await lawyer.mutate(
      'recordHearing',
      'RecordHearingInput',
      {
        clientId: clientId(),
        id: hearing,
        detentionId: id,
        heldAt: minute(ago(20)),
        venue: 'COURT',
        result: 'RULED',
      },
      '',
    );
    const result = await correct(hearing, { withdraw: true });
    expect(changesOf(result, 'KZ-DET-24H')).toMatchObject([{ causes: ['ANSWER_WITHDRAWN'] }]);
    expect((await clockOf(lawyer, id, 'KZ-DET-24H')).state).toBe('RUNNING');
  });

  it('start and claim: the custody clock follows', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    const [start] = await house.rows<{ id: string }>(
      'select id from detention_start where detention_id = $1',
      [id],
    );
    const [claim] = await house.rows<{ id: string }>('select id from custody_claim where detention_id = $1', [
      id,
    ]);
    const earlier = ago(90);
    const result = await correct(start!.id, {
      detentionStart: { at: minute(earlier), source: 'DETAINEE_TOLD' },
    });
    expect(changesOf(result, 'KZ-DET-3H')).toMatchObject([{ direction: 'EARLIER' }]);
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).dueAt).toBe(
      new Date(earlier.getTime() + 3 * 3_600_000).toISOString(),
    );
    const seen = await correct(claim!.id, {
      custodyClaim: { kind: 'SEEN', at: minute(ago(100)), source: 'LAWYER_SAW' },
    });
    expect(seen.deadlines[0]!.assumptionCodes).toContain('SEEN_BEFORE_STATED_START');
  });

  it('rights check: through the same door, no clock depends on it', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    const checkId = clientId();
    const recorded = await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        clientId: clientId(),
        detentionId: id,
        checks: [{ id: checkId, code: 'R-TOILET', outcome: 'VIOLATED', manner: 'TOLD', at: minute(ago(10)) }],
      },
      '',
    );
    expect(recorded.code).toBeUndefined();
    const result = await correct(checkId, { rightsCheck: { outcome: 'RESPECTED', note: 'let out at once' } });
    expect(result).toMatchObject({ changes: [] });
    expect(await house.rows('select outcome from rights_check where id = $1', [result.recordId])).toEqual([
      { outcome: 'RESPECTED' },
    ]);
    expect(await correct(checkId, { rightsCheck: { outcome: 'UNKNOWN' } })).toMatchObject({
      code: 'ALREADY_SUPERSEDED',
    });
  });

  it('one record at a time, and only what the caller may see', async () => {
    const { ruling, serviceId } = await inMarch();
    expect((await correct(ruling, {})).code).toBe('CORRECTION_NOT_ONE');
    expect(
      (
        await correct(ruling, {
          withdraw: true,
          ruling: { announcedAt: onDay('2026-03-16'), penalty: 'FINE' },
        })
      ).code,
    ).toBe('CORRECTION_NOT_ONE');
    expect((await correct(clientId(), { withdraw: true })).code).toBe('NOT_FOUND');
    const other = await house.staff('LAWYER');
    expect((await correct(serviceId, { withdraw: true }, other)).code).toBe('NOT_FOUND');
    const sound = await lawyer.mutate(
      'confirmRecordTime',
      'ConfirmRecordTimeInput',
      { clientId: clientId(), id: clientId(), recordId: ruling, at: minute(ago(1)), reason: 'sure' },
      '',
    );
    expect(sound.code).toBe('CLOCK_NOT_SUSPECT');
  });

  it('a paper made on a wrong clock counts once its time is vouched for, and keeps its words', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    await recordOffence(lawyer, id);
    const wrong = new Date(Date.now() + 5 * 86_400_000);
    const { ruling, deadlines } = await recordRuling(lawyer, id, {
      announcedAt: minute(wrong),
      judgeName: 'Судья Примеров',
    });
    expect(ofRule(deadlines, 'ORG-ARREST-APPEAL-NOW').startBound).not.toBe('EXACT');
    const announced = ago(15);
    const result = await lawyer.mutate<Corrected>(
      'confirmRecordTime',
      'ConfirmRecordTimeInput',
      {
        clientId: clientId(),
        id: clientId(),
        recordId: ruling.id,
        at: minute(announced),
        reason: 'wall clock',
      },
      `... on CorrectRecordSuccess { recordId detention { rulings { id judgeName clockSuspect } } }`,
    );
    expect(result).toMatchObject({
      detention: { rulings: [{ id: result.recordId, judgeName: 'Судья Примеров', clockSuspect: false }] },
    });
    expect(await clockOf(lawyer, id, 'ORG-ARREST-APPEAL-NOW')).toMatchObject({
      startBound: 'EXACT',
      dueAt: new Date(announced.getTime() + 6 * 3_600_000).toISOString(),
    });
  });
});
