import { House, clientId, type Person } from '../support/house.js';
import { places, type Place } from '../support/custody-day.js';
import { findingsOf } from '../support/defects.js';
import { ago, logOne, minute, recordOffence, recordRuling } from '../support/proceedings.js';

describe('contradictions between the records of one person', () => {
  let house: House;
  let lawyer: Person;
  let here: Place;
  let there: Place;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    [here, , there] = await places(house);
  });
  afterAll(() => house.close());

  const contradictions = async (id: string) =>
    (await findingsOf(lawyer, id)).filter(({ kind }) => kind === 'CONTRADICTION');
  const codes = async (id: string) => (await contradictions(id)).map(({ code }) => code);
  const claim = (detentionId: string, more: object) =>
    lawyer.mutate(
      'claimCustody',
      'ClaimCustodyInput',
      { clientId: clientId(), id: clientId(), detentionId, source: 'LAWYER_SAW', ...more },
      '... on ClaimCustodySuccess { claim { id } }',
    );
  const hear = (detentionId: string, more: object) =>
    lawyer.mutate<{ hearing: { id: string } }>(
      'recordHearing',
      'RecordHearingInput',
      {
        ...{ clientId: clientId(), id: clientId(), detentionId, heldAt: minute(ago(15)) },
        ...{ venue: 'COURT', result: 'RULED', ...more },
      },
      '... on RecordHearingSuccess { hearing { id } }',
    );
  /** Somebody sees them at a place, to the minute. */
  const seenAt = async (id: string, place: Place, minutesAgo: number) => {
    const done = await claim(id, { kind: 'SEEN', departmentId: place.id, at: minute(ago(minutesAgo)) });
    expect(done.code).toBeUndefined();
  };

  it('765: seen in one town and heard in another in one minute', async () => {
    const { id } = await logOne(lawyer);
    const at = minute(ago(25));
    await claim(id, { kind: 'SEEN', departmentId: here.id, at });
    await hear(id, { heldAt: at, courtId: there.id });
    const [found, ...others] = await contradictions(id);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'C-SAME-MINUTE',
      article: '10; 765',
      severity: 'MATERIAL',
      confidence: 'MEDIUM',
      verify: true,
      foundBy: 'RECORDED_FACTS',
      state: 'OPEN',
    });
    expect(found!.records.map(({ kind, field }) => [kind, field])).toEqual(
      expect.arrayContaining([
        ['HEARING', 'hearing.heldAt'],
        ['CLAIM', 'claim.seenAt'],
      ]),
    );
    expect(found!.records[0]!.value).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  it('765: 970 km in ten minutes, once both places have coordinates; unknown ones find nothing', async () => {
    const { id } = await logOne(lawyer);
    await seenAt(id, here, 30);
    await seenAt(id, there, 20);
    expect(await codes(id)).toEqual([]);
    await house.rows('update department set lat = 43.238, lon = 76.945 where id = $1', [here.id]);
    await house.rows('update department set lat = 51.169, lon = 71.449 where id = $1', [there.id]);
    const [found] = await contradictions(id);
    expect(found?.code).toBe('C-TOO-FAST');
    expect(found?.sentence).toMatch(
      /Distance, km: 9\d\d\. Speed at least, km\/h: \d{4}\. Limit, km\/h: 120\./,
    );
    await house.rows('update department set lat = null, lon = null');
  });

  it('803, 767, 808: an order on one paper that cannot be', async () => {
    const { id } = await logOne(lawyer);
    await recordOffence(lawyer, id, {
      drawnAt: minute(ago(20)),
      actAt: minute(ago(10)),
      rightsExplainedAt: minute(ago(15)),
      explanationAt: minute(ago(18)),
      courtReceivedAt: minute(ago(25)),
    });
    expect(await codes(id)).toEqual([
      'C-COURT-BEFORE-PROTOCOL',
      'C-EXPLANATION-BEFORE-RIGHTS',
      'C-PROTOCOL-BEFORE-ACT',
    ]);
  });

  it('822: a ruling before its hearing', async () => {
    const { id } = await logOne(lawyer);
    await recordOffence(lawyer, id);
    const { hearing } = await hear(id, { heldAt: minute(ago(5)) });
    await recordRuling(lawyer, id, { announcedAt: minute(ago(9)), hearingId: hearing.id });
    expect(await codes(id)).toEqual(['C-RULING-BEFORE-HEARING']);
  });

  it('789(1): a start on paper later than somebody saw them, and later than their release', async () => {
    const { id } = await logOne(lawyer);
    await seenAt(id, here, 120);
    await claim(id, { kind: 'RELEASED', at: minute(ago(60)) });
    await recordOffence(lawyer, id, {
      kind: 'DETENTION',
      article: null,
      part: null,
      startedAt: minute(ago(40)),
    });
    expect(await codes(id)).toEqual(['C-DETAINED-AFTER-RELEASE', 'C-START-AFTER-SIGHTING']);
  });

  it('803(2)(3): two addresses and two birth dates, named and never shown', async () => {
    const { id } = await logOne(lawyer, { row: { birthDate: '1990-03-05' } });
    await recordOffence(lawyer, id, {
      personAddress: 'г. Алматы, ул. Придуманная, д. 5',
      personBirthDate: '05.03.1991',
    });
    await recordOffence(lawyer, id, {
      kind: 'SEARCH',
      article: null,
      part: null,
      personAddress: 'Тараз, Небывалая 7',
    });
    const found = await contradictions(id);
    expect(found.map(({ code }) => code)).toEqual(['C-TWO-ADDRESSES', 'C-TWO-BIRTH-DATES']);
    expect(found[0]!.records.map(({ value }) => value)).toEqual(['sealed', 'sealed']);
    expect(JSON.stringify(found)).not.toMatch(/Придуманн|Небывал|1990|1991/);
    const [audit] = await house.rows<{ n: number }>(
      `select count(*)::int as n from audit_entry where kind = 'OPENED' and actor_id = $1`,
      [lawyer.id],
    );
    expect(audit!.n).toBeGreaterThan(0);
  });

  it('829-10(2): the ruling names another article than its protocol', async () => {
    const { id } = await logOne(lawyer);
    await recordOffence(lawyer, id, { article: '488', part: 6 });
    await recordRuling(lawyer, id, { article: '434', part: 1 });
    const [found] = await contradictions(id);
    expect(found).toMatchObject({ code: 'C-TWO-ARTICLES', sentence: 'One: 488(6). Other: 434(1).' });
  });

  it('803(8): signed for a copy nobody handed over, and signed beside a refusal', async () => {
    const { id } = await logOne(lawyer);
    await recordOffence(lawyer, id, { copyReceiptSigned: true, personSigned: true, refusalNoted: true });
    expect(await codes(id)).toEqual(['C-SIGNED-AND-REFUSED', 'C-SIGNED-NOT-SERVED']);
  });

  it('a correction takes the contradiction away, and the key of what stays does not change', async () => {
    const { id } = await logOne(lawyer);
    const protocolId = await recordOffence(lawyer, id, {
      copyReceiptSigned: true,
      drawnAt: minute(ago(20)),
      actAt: minute(ago(10)),
    });
    expect(await codes(id)).toEqual(['C-PROTOCOL-BEFORE-ACT', 'C-SIGNED-NOT-SERVED']);
    const corrected = await lawyer.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        ...{ clientId: clientId(), recordId: protocolId, id: clientId(), reason: 'час прочитан неверно' },
        protocol: {
          ...{ kind: 'OFFENCE', article: '488', part: 6, copyReceiptSigned: true },
          ...{ drawnAt: minute(ago(20)), actAt: minute(ago(25)) },
        },
      },
      '... on CorrectRecordSuccess { changes { sentence } }',
    );
    expect(corrected.code).toBeUndefined();
    expect((await contradictions(id)).map((found) => found.id)).toEqual([
      `C-SIGNED-NOT-SERVED|${protocolId}`,
    ]);
  });

  it('a time on a wrong clock contradicts nothing', async () => {
    const { id } = await logOne(lawyer);
    const wrong = { at: new Date(Date.now() + 40 * 3_600_000).toISOString(), precision: 'MINUTE' };
    await recordOffence(lawyer, id, { drawnAt: wrong, courtReceivedAt: minute(ago(10)) });
    expect(await codes(id)).toEqual([]);
  });
});
