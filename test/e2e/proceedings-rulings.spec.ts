import { House, clientId, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  fileAppeal,
  logOne,
  ofRule,
  minute,
  onDay,
  recordOffence,
  recordRuling,
  recordService,
} from '../support/proceedings.js';

const BEFORE_MARCH = { row: { startedAt: onDay('2026-03-10') }, batch: { observedAt: onDay('2026-03-10') } };

describe('protocol, ruling, service, appeal', () => {
  let house: House;
  let lawyer: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    coordinator = await house.staff('COORDINATOR');
  });
  afterAll(() => house.close());

  describe('a protocol', () => {
    const facts = {
      kind: 'OFFENCE',
      article: '488',
      part: 6,
      language: 'ru',
      interpreterPresent: false,
      rightsExplainedMark: false,
      explanationRecorded: false,
      explanationRefusalNoted: false,
      officerSigned: true,
      copyServed: false,
      officerName: 'Шаблонов Шаблон',
      officerPost: 'инспектор',
      place: 'Алматы, площадь',
      actText: 'Участвовала в собрании',
      actAt: { ...minute('2030-01-01T00:00:00Z'), asWritten: '«01» января 2030' },
    };
    const record = (who: Person, detentionId: string, more: object = {}) =>
      who.mutate<{
        protocol: {
          id: string;
          drawnAt: { asWritten: string | null };
          facts: { language: string };
          actText: string;
        };
        defects: { code: string; article: string; severity: string; triggeredBy: { field: string }[] }[];
      }>(
        'recordProtocol',
        'RecordProtocolInput',
        { clientId: clientId(), id: clientId(), detentionId, drawnAt: minute(ago(20)), ...facts, ...more },
        `... on RecordProtocolSuccess { protocol { id drawnAt { asWritten } facts { language actAt { asWritten } } actText officerName }
           defects { code article severity triggeredBy { field value } } }`,
      );

    it('738: its language is not the person’s: the defects come back with it, each with its article', async () => {
      const { id } = await logOne(lawyer, { row: { languages: ['kk'] } });
      const { protocol, defects } = await record(lawyer, id);
      const codes = defects.map((defect) => defect.code);
      expect(codes).toEqual(expect.arrayContaining(['KZ-P07', 'KZ-P09', 'KZ-P14', 'KZ-P18']));
      expect(defects.find((defect) => defect.code === 'KZ-P18')).toMatchObject({
        article: '738(3); 758; 843(3)(4)',
        severity: 'FATAL',
      });
      expect(defects[0]!.severity).toBe('FATAL');
      expect(protocol).toMatchObject({
        actText: facts.actText,
        officerName: facts.officerName,
        facts: { language: 'ru', actAt: { asWritten: '«01» января 2030' } },
      });
    });

    it('keeps no word of it as text, in any table', async () => {
      const tables = await house.rows<{ table_name: string }>(
        `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      );
      for (const { table_name } of tables) {
        const [row] = await house.rows<{ dump: string }>(
          `select coalesce(string_agg(t::text, ' '), '') as dump from ${table_name} t`,
        );
        for (const word of ['Шаблонов', 'Участвовала', 'площадь', 'входящий']) {
          expect({ table_name, holds: row!.dump.includes(word) }).toEqual({ table_name, holds: false });
        }
      }
    });

    it('788: a detention protocol answers for the detention, and its own start bounds the clock', async () => {
      const { id } = await logOne(lawyer);
      const { defects } = await record(lawyer, id, {
        kind: 'DETENTION',
        article: null,
        part: null,
        copyServed: false,
        groundStated: false,
        startedAt: minute(ago(40)),
      });
      expect(defects.map((defect) => defect.code)).toEqual(expect.arrayContaining(['KZ-P28', 'KZ-P29']));
      const clock = await clockOf(lawyer, id, 'KZ-DET-3H');
      expect(clock.concerns).toEqual(['START_UNCERTAIN', 'GROUND_MISSING']);
      expect(new Date(clock.dueAt!).getTime()).toBeLessThan(Date.now() + 141 * 60_000);
    });

    it('shows up on the case with its defects', async () => {
      const { id } = await logOne(lawyer, { row: { languages: ['kk'] } });
      await record(lawyer, id);
      const { data } = await lawyer.ask<{
        detention: { protocols: { kind: string; defects: { code: string }[] }[] };
      }>('query($id: ID!) { detention(id: $id) { protocols { kind defects { code } } } }', { id });
      expect(data.detention.protocols).toHaveLength(1);
      expect(data.detention.protocols[0]!.defects.map((defect) => defect.code)).toContain('KZ-P18');
    });

    it.each<[string, (id: string) => object, string]>([
      ['an unknown case', () => ({ detentionId: clientId() }), 'NOT_FOUND'],
      ['a time to come', () => ({ drawnAt: minute(new Date(Date.now() + 3_600_000)) }), 'TIME_IN_FUTURE'],
      [
        'a zone nobody knows',
        () => ({ completedAt: { ...minute(ago(1)), zone: 'Mars/Base' } }),
        'ZONE_UNKNOWN',
      ],
      ['an article that is none', () => ({ article: 'пятая' }), 'INVALID_INPUT'],
      ['an id that is none', () => ({ id: 'x' }), 'INVALID_INPUT'],
    ])('refuses %s', async (_title, more, code) => {
      const { id } = await logOne(lawyer);
      expect((await record(lawyer, id, more(id))).code).toBe(code);
      expect(await house.rows('select 1 from protocol where detention_id = $1', [id])).toEqual([]);
    });

    it('answers a replay with the same, refuses another body, and an id in use', async () => {
      const { id } = await logOne(lawyer);
      const body = { clientId: clientId(), id: clientId(), drawnAt: minute(ago(20)) };
      const first = await record(lawyer, id, body);
      expect(await record(lawyer, id, body)).toEqual(first);
      expect((await record(lawyer, id, { ...body, language: 'kk' })).code).toBe('CLIENT_ID_REUSED');
      expect((await record(lawyer, id, { id: first.protocol.id })).code).toBe('ID_TAKEN');
    });
  });

  describe('a ruling', () => {
    it('starts both clocks in the same breath: provisional appeal, and "file now" after arrest', async () => {
      const began = ago(60);
      const { id } = await logOne(lawyer, { row: { startedAt: minute(began) } });
      await recordOffence(lawyer, id);
      const announced = ago(10);
      const { deadlines, ruling } = await recordRuling(lawyer, id, { announcedAt: minute(announced) });
      expect(deadlines.map((clock) => clock.ruleCode)).toEqual([
        'KZ-APPEAL-10D',
        'KZ-ARREST-END',
        'ORG-ARREST-APPEAL-NOW',
        'KZ-EXPUNGE-1Y',
        'KZ-INFORCE',
        'KZ-RULING-SERVE-3D',
      ]);
      const [appeal, ending, urgent] = deadlines;
      expect(ending).toMatchObject({ state: 'RUNNING', isProvisional: false });
      const fiveDaysOn = new Date(began.getTime() + 5 * 86_400_000).toISOString();
      expect(ending!.dueAt!.slice(0, 16)).toBe(fiveDaysOn.slice(0, 16));
      expect(appeal).toMatchObject({ state: 'RUNNING', isProvisional: true, responsible: { id: lawyer.id } });
      expect(appeal!.assumptionCodes).toContain('SERVICE_NOT_RECORDED');
      expect(urgent).toMatchObject({
        state: 'RUNNING',
        dueAt: new Date(announced.getTime() + 6 * 3_600_000).toISOString(),
      });
      expect(urgent!.assumptionCodes).toContain('LIMIT_SET_BY_ORGANISATION');
      const stored = await house.rows(
        `select count(*)::int as n from milestone m join deadline d on d.id = m.deadline_id
         where d.ruling_id = $1 and m.kind = 'NOW'`,
        [ruling.id],
      );
      expect(stored).toEqual([{ n: 1 }]);
      expect(await clockOf(lawyer, id, 'KZ-DET-24H')).toMatchObject({ state: 'MET' });
    });

    it('a fine starts the appeal term alone', async () => {
      const { id } = await logOne(lawyer);
      await recordOffence(lawyer, id);
      const { deadlines } = await recordRuling(lawyer, id, {
        penalty: 'FINE',
        arrestDays: null,
        fineMci: 20,
      });
      expect(deadlines.map((clock) => clock.ruleCode)).toEqual([
        'KZ-APPEAL-10D',
        'KZ-INFORCE',
        'KZ-RULING-SERVE-3D',
      ]);
    });

    it.each<[string, object, string]>([
      ['days without an arrest', { penalty: 'FINE' }, 'PENALTY_MISMATCH'],
      [
        'an announcement to come',
        { announcedAt: minute(new Date(Date.now() + 3_600_000)) },
        'TIME_IN_FUTURE',
      ],
      ['an announcement before the detention', { announcedAt: minute(ago(600)) }, 'BEFORE_THE_DETENTION'],
      ['a court nobody knows', { courtId: clientId() }, 'NOT_FOUND'],
      ['a hearing nobody knows', { hearingId: clientId() }, 'NOT_FOUND'],
      ['a protocol of nobody', { protocolId: clientId() }, 'NOT_FOUND'],
      ['a year of arrest', { arrestDays: 365 }, 'INVALID_INPUT'],
    ])('refuses %s', async (_title, more, code) => {
      const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
      await recordOffence(lawyer, id);
      expect((await recordRuling(lawyer, id, more)).code).toBe(code);
    });

    it('refuses a ruling without a protocol, and nothing is lost', async () => {
      const { id } = await logOne(lawyer);
      expect(await recordRuling(lawyer, id)).toMatchObject({
        __typename: 'StateConflict',
        code: 'RULING_WITHOUT_PROTOCOL',
      });
      expect(await house.rows('select 1 from ruling where detention_id = $1', [id])).toEqual([]);
    });

    it('a replay shows the same clocks and starts no others; its audit row names the ruling', async () => {
      const { id } = await logOne(lawyer);
      await recordOffence(lawyer, id);
      const body = { clientId: clientId(), id: clientId(), announcedAt: minute(ago(3)) };
      const once = await recordRuling(lawyer, id, body);
      const twice = await recordRuling(lawyer, id, body);
      expect(twice.deadlines.map((clock) => clock.id)).toEqual(once.deadlines.map((clock) => clock.id));
      const audit = await house.rows(
        `select actor_id, kind from audit_entry where operation = 'recordRuling' and $1 = any (subject_ids)`,
        [body.id],
      );
      expect(audit).toContainEqual({ actor_id: lawyer.id, kind: 'WROTE' });
    });

    it('exists for nobody who may not see the case', async () => {
      const { id } = await logOne(lawyer);
      await recordOffence(lawyer, id);
      const { deadlines } = await recordRuling(lawyer, id);
      const other = await house.staff('LAWYER');
      expect((await recordRuling(other, id)).code).toBe('NOT_FOUND');
      expect((await fileAppeal(other, deadlines[0]!.id)).code).toBe('NOT_FOUND');
      const asked = await other.ask<{ deadline: null }>('query($id: ID!) { deadline(id: $id) { id } }', {
        id: deadlines[0]!.id,
      });
      expect(asked.data.deadline).toBeNull();
      for (const role of ['OPERATOR', 'ANALYST', 'ADMINISTRATOR'] as const) {
        const colleague = await house.staff(role);
        await expect(recordRuling(colleague, id)).rejects.toThrow('NOT_FOUND');
      }
      const nobody = await house.ask('query($id: ID!) { deadline(id: $id) { id } }', {
        id: deadlines[0]!.id,
      });
      expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  describe('service of the copy, CAO arts 832(1), 739', () => {
    it('served 2026-03-19: last day 2026-03-29, every step with its article and arithmetic', async () => {
      const { id } = await logOne(lawyer, BEFORE_MARCH);
      await recordOffence(lawyer, id, { drawnAt: onDay('2026-03-11') });
      const { ruling, deadlines } = await recordRuling(lawyer, id, { announcedAt: onDay('2026-03-16') });
      expect(deadlines[0]).toMatchObject({ lastDay: '2026-03-26', isProvisional: true });
      const { changes } = await recordService(lawyer, ruling.id, { servedAt: onDay('2026-03-19') });
      expect(changes).toContainEqual(expect.objectContaining({ direction: 'LATER' }));
      expect(changes[0]!.sentence).toContain('computed anew');
      const { data } = await lawyer.ask<{
        deadline: {
          lastDay: string;
          dueAt: string;
          actBy: string;
          explanation: { ruleCode: string; article: string; text: string; arithmetic: object | null }[];
        };
      }>(
        `query($id: ID!) { deadline(id: $id) { lastDay dueAt actBy isProvisional verify confidence assumptions assumptionCodes
           latestArguableAt latestArguableReason explanation { ruleCode article text arithmetic { operation from amount to } } } }`,
        { id: deadlines[0]!.id },
      );
      expect(data.deadline).toMatchObject({
        lastDay: '2026-03-29',
        dueAt: '2026-03-29T19:00:00.000Z',
        isProvisional: false,
        verify: true,
        confidence: 'MEDIUM',
      });
      // 29 March 2026 is a Sunday: the office closes on Friday the 27th at 18:30 in Almaty
      expect(data.deadline.actBy).toBe('2026-03-27T13:30:00.000Z');
      const [rule, days, end] = data.deadline.explanation;
      expect(rule).toMatchObject({ ruleCode: 'KZ-APPEAL-10D', article: '832(1); 831(1); 833' });
      expect(days).toMatchObject({
        article: '739(2)',
        arithmetic: { operation: 'CALENDAR_DAYS', from: '2026-03-19', amount: 10, to: '2026-03-29' },
      });
      expect(end).toMatchObject({ article: '739(4)', arithmetic: { operation: 'END_OF_DAY' } });
    });

    it.each<[string, object, string]>([
      ['a signature alone', { means: 'SIGNATURE_ONLY' }, 'SIGNATURE_IS_NOT_SERVICE'],
      ['an announcement alone', { means: 'ANNOUNCED_ONLY' }, 'SIGNATURE_IS_NOT_SERVICE'],
      ['a copy before the ruling', { servedAt: minute(ago(30)) }, 'SERVICE_BEFORE_RULING'],
      ['a time to come', { servedAt: minute(new Date(Date.now() + 3_600_000)) }, 'TIME_IN_FUTURE'],
      ['an unknown ruling', { rulingId: clientId() }, 'NOT_FOUND'],
    ])('refuses %s', async (_title, more, code) => {
      const { id } = await logOne(lawyer);
      await recordOffence(lawyer, id);
      const { ruling } = await recordRuling(lawyer, id);
      expect((await recordService(lawyer, ruling.id, more)).code).toBe(code);
    });

    it('whichever copy came first starts the term', async () => {
      const { id } = await logOne(lawyer, BEFORE_MARCH);
      await recordOffence(lawyer, id, { drawnAt: onDay('2026-03-11') });
      const { ruling } = await recordRuling(lawyer, id, { announcedAt: onDay('2026-03-16') });
      await recordService(lawyer, ruling.id, { servedAt: onDay('2026-03-20'), servedTo: 'DEFENDER' });
      await recordService(lawyer, ruling.id, { servedAt: onDay('2026-03-18') });
      expect((await clockOf(lawyer, id, 'KZ-APPEAL-10D')).lastDay).toBe('2026-03-28');
    });
  });

  describe('two colleagues at once', () => {
    const convictedInMarch = async () => {
      const { id } = await logOne(lawyer, BEFORE_MARCH);
      await recordOffence(lawyer, id, { drawnAt: onDay('2026-03-11') });
      const { ruling, deadlines } = await recordRuling(lawyer, id, { announcedAt: onDay('2026-03-16') });
      return { id, rulingId: ruling.id, appealId: deadlines[0]!.id };
    };

    it('two services at once: the earlier rules, whoever came first', async () => {
      for (let tries = 0; tries < 5; tries += 1) {
        const { id, rulingId } = await convictedInMarch();
        await Promise.all([
          recordService(lawyer, rulingId, { servedAt: onDay('2026-03-18') }),
          recordService(coordinator, rulingId, { servedAt: onDay('2026-03-21'), servedTo: 'DEFENDER' }),
        ]);
        expect((await clockOf(lawyer, id, 'KZ-APPEAL-10D')).lastDay).toBe('2026-03-28');
      }
    });

    it('a filing beside a service is not lost', async () => {
      for (let tries = 0; tries < 5; tries += 1) {
        const { id, rulingId, appealId } = await convictedInMarch();
        await Promise.all([
          fileAppeal(lawyer, appealId, { filedAt: onDay('2026-03-25') }),
          recordService(coordinator, rulingId, { servedAt: onDay('2026-03-21') }),
        ]);
        expect(await clockOf(lawyer, id, 'KZ-APPEAL-10D')).toMatchObject({
          state: 'MET',
          lastDay: '2026-03-31',
        });
      }
    });
  });

  describe('an appeal', () => {
    const convicted = async () => {
      const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
      await recordOffence(lawyer, id);
      const { ruling, deadlines } = await recordRuling(lawyer, id);
      return { id, ruling, appeal: deadlines[0]!, urgent: ofRule(deadlines, 'ORG-ARREST-APPEAL-NOW') };
    };

    it('answers both clocks, and nothing rings any more but the end of the arrest', async () => {
      const { id, urgent } = await convicted();
      const { deadlines } = await fileAppeal(lawyer, urgent.id);
      expect(deadlines.map((clock) => clock.state)).toEqual(['MET', 'MET']);
      const planned = await house.rows(
        `select distinct d.rule_code from milestone m join deadline d on d.id = m.deadline_id
         where d.detention_id = $1 and d.ruling_id is not null and not d.watched and m.next_at is not null`,
        [id],
      );
      expect(planned).toEqual([{ rule_code: 'KZ-ARREST-END' }]);
      expect(
        await house.rows(
          'select penalty_kind, arrest_days, protocol_count::int, appeal_filed from proceedings_outcomes where detention_id = $1',
          [id],
        ),
      ).toEqual([{ penalty_kind: 'ARREST', arrest_days: 5, protocol_count: 1, appeal_filed: true }]);
    });

    it('without proof keeps one last reminder, until the proof comes with the same filing', async () => {
      const { id, appeal } = await convicted();
      const filingId = clientId();
      await fileAppeal(lawyer, appeal.id, { id: filingId, proof: null });
      const proofs = () =>
        house.rows(
          `select m.kind from milestone m join deadline d on d.id = m.deadline_id
           where d.detention_id = $1 and m.next_at is not null and d.ruling_id is not null and not d.watched
             and d.obliged_party = 'DEFENCE'`,
          [id],
        );
      expect(await proofs()).toEqual([{ kind: 'PROOF' }]);
      const again = await fileAppeal(lawyer, appeal.id, { id: filingId, receivedAt: minute(ago(0.5)) });
      expect(again.filing).toEqual({ id: filingId, hasProof: true });
      expect(await proofs()).toEqual([]);
    });

    it('withdrawn, its clocks run again', async () => {
      const { id, appeal } = await convicted();
      const { filing } = await fileAppeal(lawyer, appeal.id);
      const withdrawn = await lawyer.mutate<{ deadlines: { state: string }[] }>(
        'withdrawFiling',
        'WithdrawFilingInput',
        { clientId: clientId(), filingId: filing.id, reason: 'filed for somebody else' },
        '... on WithdrawFilingSuccess { deadlines { state } filing { withdrawnAt } }',
      );
      expect(withdrawn.deadlines.map((clock) => clock.state)).toEqual(['RUNNING', 'RUNNING']);
      const twice = await lawyer.mutate(
        'withdrawFiling',
        'WithdrawFilingInput',
        { clientId: clientId(), filingId: filing.id, reason: 'again' },
        '',
      );
      expect(twice.code).toBe('FILING_NOT_FOUND');
      expect((await fileAppeal(lawyer, appeal.id)).deadlines[0]!.state).toBe('MET');
      expect(
        await house.rows('select appeal_filed from proceedings_outcomes where detention_id = $1', [id]),
      ).toEqual([{ appeal_filed: true }]);
    });

    it('filed too late is not kept, whatever is said afterwards', async () => {
      const { id } = await logOne(lawyer, BEFORE_MARCH);
      await recordOffence(lawyer, id, { drawnAt: onDay('2026-03-11') });
      const { ruling, deadlines } = await recordRuling(lawyer, id, { announcedAt: onDay('2026-03-16') });
      await recordService(lawyer, ruling.id, { servedAt: onDay('2026-03-19') });
      expect((await fileAppeal(lawyer, deadlines[0]!.id)).deadlines[0]!.state).toBe('MISSED');
    });

    it('refuses what cannot be', async () => {
      const { id, appeal } = await convicted();
      const custody = await clockOf(lawyer, id, 'KZ-DET-24H');
      expect((await fileAppeal(lawyer, custody.id)).code).toBe('NOT_ANSWERED_BY_FILING');
      expect((await fileAppeal(lawyer, clientId())).code).toBe('NOT_FOUND');
      expect((await fileAppeal(lawyer, appeal.id, { filedAt: minute(ago(30)) })).code).toBe(
        'FILED_BEFORE_RULING',
      );
      expect((await fileAppeal(lawyer, appeal.id, { receivedAt: minute(ago(5)) })).code).toBe(
        'RECEIVED_BEFORE_FILED',
      );
      await fileAppeal(lawyer, appeal.id);
      expect((await fileAppeal(lawyer, appeal.id)).code).toBe('ALREADY_FILED');
    });
  });

  it('a hearing answers the 24 hours, CAO art. 789(3)', async () => {
    const { id } = await logOne(lawyer, {
      row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' },
    });
    const hear = (more: object = {}) =>
      lawyer.mutate(
        'recordHearing',
        'RecordHearingInput',
        {
          clientId: clientId(),
          id: clientId(),
          detentionId: id,
          heldAt: minute(ago(10)),
          venue: 'POLICE',
          result: 'ADJOURNED',
          personHeard: false,
          judgeName: 'Судья Примеров',
          ...more,
        },
        '... on RecordHearingSuccess { hearing { venue result personHeard judgeName heldAt { at } } }',
      );
    expect((await hear({ heldAt: minute(ago(300)) })).code).toBe('BEFORE_THE_DETENTION');
    expect((await hear({ protocolId: clientId() })).code).toBe('NOT_FOUND');
    expect(await hear()).toMatchObject({
      hearing: { venue: 'POLICE', personHeard: false, judgeName: 'Судья Примеров' },
    });
    expect((await clockOf(lawyer, id, 'KZ-DET-24H')).state).toBe('MET');
  });

  it('lists deadlines most urgent first, filtered, page by page', async () => {
    const { data } = await coordinator.ask<{
      deadlines: {
        nodes: { id: string; actBy: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      '{ deadlines(first: 5, filter: { open: true, states: [RUNNING] }) { nodes { id actBy state } pageInfo { hasNextPage endCursor } } }',
    );
    const { nodes, pageInfo } = data.deadlines;
    expect(nodes).toHaveLength(5);
    expect([...nodes].sort((a, b) => (a.actBy < b.actBy ? -1 : 1)).map((n) => n.actBy)).toEqual(
      nodes.map((n) => n.actBy),
    );
    const next = await coordinator.ask<{ deadlines: { nodes: { id: string }[] } }>(
      'query($after: String) { deadlines(first: 5, after: $after, filter: { open: true, states: [RUNNING] }) { nodes { id } } }',
      { after: pageInfo.endCursor },
    );
    const ids = nodes.map((node) => node.id);
    expect(next.data.deadlines.nodes.some((node) => ids.includes(node.id))).toBe(false);
    const stranger = await house.staff('LAWYER');
    const none = await stranger.ask<{ deadlines: { nodes: unknown[] } }>('{ deadlines { nodes { id } } }');
    expect(none.data.deadlines.nodes).toEqual([]);
  });

  it('shows the rule pack with its marks to anybody of the staff', async () => {
    const analyst = await house.staff('ANALYST');
    const { data } = await analyst.ask<{
      rulePack: { id: string; rules: { code: string; versions: { verify: boolean }[] }[] };
    }>(
      '{ rulePack { id version unverifiedFrom rules { code basis versions { article amount unit verify verifiedBy } } defects { code verify } } }',
    );
    expect(data.rulePack.id).toBe('kz-cao');
    expect(data.rulePack.rules.map((rule) => rule.code)).toContain('KZ-APPEAL-10D');
    expect(data.rulePack.rules.flatMap((rule) => rule.versions).every((version) => version.verify)).toBe(
      true,
    );
  });
});
