import { House, clientId, type Person } from '../support/house.js';
import { countsOf, decide, findingsOf, FINDING, type FindingShown } from '../support/defects.js';
import { ago, logOne, minute, recordOffence, recordRuling } from '../support/proceedings.js';

describe('use it or drop it', () => {
  let house: House;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
  });
  afterAll(() => house.close());

  /** A case with a violated right, a defect, a contradiction and a ruling to appeal against. */
  const caseWithFaults = async () => {
    const { id } = await logOne(lawyer);
    const checkId = clientId();
    const done = await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        clientId: clientId(),
        checks: [
          {
            ...{ id: checkId, detentionId: id, code: 'R-WATER', outcome: 'VIOLATED', manner: 'TOLD' },
            at: minute(ago(10)),
          },
        ],
      },
      '... on RecordRightsChecksSuccess { checks { id } }',
    );
    expect(done.code).toBeUndefined();
    const protocolId = await recordOffence(lawyer, id, { officerSigned: false, copyReceiptSigned: true });
    const { deadlines } = await recordRuling(lawyer, id);
    const deadlineId = deadlines.find(({ ruleCode }) => ruleCode === 'KZ-APPEAL-10D')!.id;
    return { id, checkId, protocolId, deadlineId };
  };
  const file = (deadlineId: string, more: object = {}) =>
    lawyer.mutate<{
      filing: { id: string };
      openFindings: FindingShown[];
      findingsNotUsed: string[];
    }>(
      'fileAppeal',
      'FileAppealInput',
      {
        ...{ clientId: clientId(), id: clientId(), deadlineId, filedAt: minute(ago(1)) },
        ...{ channel: 'COURT_OFFICE', proof: 'вх. 7', ...more },
      },
      `... on FileAppealSuccess { filing { id } findingsNotUsed openFindings { ${FINDING} } }`,
    );

  it('every violated right, defect and contradiction of a case is a finding, open at first', async () => {
    const { id, checkId, protocolId } = await caseWithFaults();
    const found = await findingsOf(lawyer, id);
    expect(found.map((one) => [one.kind, one.id, one.state])).toEqual([
      ['CONTRADICTION', `C-SIGNED-NOT-SERVED|${protocolId}`, 'OPEN'],
      ['DEFECT', `KZ-P11|${protocolId}`, 'OPEN'],
      ['RIGHTS', `R-WATER|${checkId}`, 'OPEN'],
    ]);
    expect(found.every((one) => one.verify && one.confidence && one.article)).toBe(true);
    expect(await countsOf(lawyer, id)).toEqual({ open: 3, used: 0, dropped: 0 });
  });

  it('a filing names what stands in it, and answers with what is still open: a warning, no block', async () => {
    const { id, protocolId, deadlineId } = await caseWithFaults();
    const strange = `KZ-P11|${clientId()}`;
    const done = await file(deadlineId, { findingIds: [`KZ-P11|${protocolId}`, strange] });
    expect(done.code).toBeUndefined();
    expect(done.findingsNotUsed).toEqual([strange]);
    expect(done.openFindings.map(({ code }) => code)).toEqual(['C-SIGNED-NOT-SERVED', 'R-WATER']);
    const used = (await findingsOf(lawyer, id)).find(({ code }) => code === 'KZ-P11')!;
    expect(used).toMatchObject({ state: 'USED', filingId: done.filing.id });
    expect(await countsOf(lawyer, id)).toEqual({ open: 2, used: 1, dropped: 0 });
  });

  it('a case that cannot be studied stops no filing: it stands, and what could not be used is named', async () => {
    const { protocolId, deadlineId } = await caseWithFaults();
    await house.rows(`update protocol set sealed_words = '\\x0102' where id = $1`, [protocolId]);
    const findingIds = [`KZ-P11|${protocolId}`];
    const done = await file(deadlineId, { findingIds });
    expect(done).toMatchObject({ openFindings: null, findingsNotUsed: findingIds });
    const rows = await house.rows('select 1 from filing where id = $1', [done.filing.id]);
    expect(rows).toHaveLength(1);
  });

  it('a finding can be added to the filing later, dropped with a reason, and either taken back', async () => {
    const { id, checkId, protocolId, deadlineId } = await caseWithFaults();
    const { filing } = await file(deadlineId);
    const added = await decide(lawyer, 'use', {
      ...{ detentionId: id, findingId: `R-WATER|${checkId}`, filingId: filing.id },
    });
    expect(added).toMatchObject({ finding: { state: 'USED' }, counts: { open: 2, used: 1, dropped: 0 } });
    const findingId = `KZ-P11|${protocolId}`;
    const dropped = await decide(lawyer, 'drop', {
      detentionId: id,
      findingId,
      reason: 'Подпись на обороте',
    });
    expect(dropped).toMatchObject({
      finding: { state: 'DROPPED', reason: 'Подпись на обороте', filingId: null },
      counts: { open: 1, used: 1, dropped: 1 },
    });
    const reopened = await decide(lawyer, 'reopen', { detentionId: id, findingId });
    expect(reopened).toMatchObject({
      finding: { state: 'OPEN', reason: null },
      counts: { open: 2, used: 1, dropped: 0 },
    });
    expect((await decide(lawyer, 'reopen', { detentionId: id, findingId })).code).toBe('FINDING_IS_OPEN');
    const history = await house.rows<{ state: string; ended: boolean }>(
      'select state, ended_at is not null as ended from finding_disposition where finding_key = $1',
      [findingId],
    );
    expect(history).toEqual([{ state: 'DROPPED', ended: true }]);
  });

  it('a filing taken back opens what stood in it', async () => {
    const { id, protocolId, deadlineId } = await caseWithFaults();
    const { filing } = await file(deadlineId, { findingIds: [`KZ-P11|${protocolId}`] });
    expect((await countsOf(lawyer, id)).used).toBe(1);
    await lawyer.mutate(
      'withdrawFiling',
      'WithdrawFilingInput',
      { clientId: clientId(), filingId: filing.id, reason: 'подано не туда' },
      '... on WithdrawFilingSuccess { filing { id } }',
    );
    expect(await countsOf(lawyer, id)).toEqual({ open: 3, used: 0, dropped: 0 });
    const again = await file(deadlineId, { findingIds: [`KZ-P11|${protocolId}`] });
    expect(again.openFindings).toHaveLength(2);
    const gone = await decide(lawyer, 'use', {
      ...{ detentionId: id, findingId: `KZ-P11|${protocolId}`, filingId: filing.id },
    });
    expect(gone.code).toBe('FILING_NOT_FOUND');
  });

  it('a corrected rights check keeps its finding; one that was respected after all is none', async () => {
    const { id, checkId } = await caseWithFaults();
    const findingId = `R-WATER|${checkId}`;
    await decide(lawyer, 'drop', { detentionId: id, findingId, reason: 'рассказал сосед' });
    const correct = (recordId: string, fields: object) =>
      lawyer.mutate(
        'correctRecord',
        'CorrectRecordInput',
        {
          ...{ clientId: clientId(), recordId, id: clientId(), reason: 'уточнено' },
          rightsCheck: fields,
        },
        '... on CorrectRecordSuccess { changes { sentence } }',
      );
    await correct(checkId, { manner: 'SEEN' });
    const kept = (await findingsOf(lawyer, id)).find(({ code }) => code === 'R-WATER');
    expect(kept).toMatchObject({ id: findingId, state: 'DROPPED' });
    const [standing] = await house.rows<{ id: string }>(
      'select id from rights_check where detention_id = $1 and superseded_by is null',
      [id],
    );
    await correct(standing!.id, { outcome: 'RESPECTED' });
    expect((await findingsOf(lawyer, id)).map(({ code }) => code)).not.toContain('R-WATER');
  });

  it('gives a finding only those of one state, if asked', async () => {
    const { id, protocolId } = await caseWithFaults();
    await decide(lawyer, 'drop', {
      detentionId: id,
      findingId: `KZ-P11|${protocolId}`,
      reason: 'нет смысла',
    });
    const { data } = await lawyer.ask<{ detention: { findings: { code: string }[] } }>(
      'query($id: ID!) { detention(id: $id) { findings(state: DROPPED) { code } } }',
      { id },
    );
    expect(data.detention.findings).toEqual([{ code: 'KZ-P11' }]);
  });

  it('refuses what is no finding, a filing of another case, and a reason that says nothing', async () => {
    const { id, protocolId } = await caseWithFaults();
    const other = await caseWithFaults();
    const { filing } = await file(other.deadlineId);
    const findingId = `KZ-P11|${protocolId}`;
    const say = (how: 'use' | 'drop' | 'reopen', more: object) =>
      decide(lawyer, how, { detentionId: id, findingId, ...more });
    expect((await say('drop', { findingId: `KZ-P12|${protocolId}`, reason: 'нет' })).code).toBe('NOT_FOUND');
    expect((await say('drop', { findingId: 'что угодно', reason: 'нет' })).code).toBe('INVALID_INPUT');
    expect((await say('drop', { reason: '' })).code).toBe('INVALID_INPUT');
    expect((await say('use', { filingId: filing.id })).code).toBe('NOT_FOUND');
    expect((await say('use', { filingId: clientId() })).code).toBe('NOT_FOUND');
    const stranger = await house.staff('LAWYER');
    const refused = await decide(stranger, 'drop', { detentionId: id, findingId, reason: 'чужой' });
    expect(refused.code).toBe('NOT_FOUND');
  });

  it('answers a replay with the same, and keeps no word of a reason in clear', async () => {
    const { id, protocolId } = await caseWithFaults();
    const body = {
      ...{ clientId: clientId(), detentionId: id, findingId: `KZ-P11|${protocolId}` },
      reason: 'Подпись Обратнова на обороте',
    };
    const first = await decide(lawyer, 'drop', body);
    expect(await decide(lawyer, 'drop', body)).toEqual(first);
    expect((await decide(lawyer, 'drop', { ...body, reason: 'другая' })).code).toBe('CLIENT_ID_REUSED');
    const [dump] = await house.rows<{ text: string }>(
      `select string_agg(t::text, ' ') as text from finding_disposition t`,
    );
    expect(dump!.text).not.toContain('Обратнов');
    const rows = await house.rows('select 1 from finding_disposition where finding_key = $1', [
      body.findingId,
    ]);
    expect(rows).toHaveLength(1);
  });
});
