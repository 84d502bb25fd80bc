import { House, clientId, type Person } from '../support/house.js';
import { answer, findingsOf, questionsOf } from '../support/defects.js';
import { places } from '../support/custody-day.js';
import { ago, logOne, minute, recordOffence, recordRuling } from '../support/proceedings.js';

describe('guided questions', () => {
  let house: House;
  let lawyer: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    coordinator = await house.staff('COORDINATOR');
  });
  afterAll(() => house.close());

  const codesOf = async (id: string) => (await questionsOf(lawyer, id)).map(({ code }) => code);
  const opened = async () => {
    const { id } = await logOne(lawyer);
    return { id, protocolId: await recordOffence(lawyer, id) };
  };

  it('are asked about what is recorded: the case first, then its protocol, hearing and ruling', async () => {
    const { id } = await logOne(lawyer);
    expect(await codesOf(id)).toEqual(['KZ-P22', 'KZ-P34', 'KZ-P35', 'KZ-P36', 'KZ-P50']);
    await recordOffence(lawyer, id);
    const withProtocol = await codesOf(id);
    expect(withProtocol).toEqual(expect.arrayContaining(['KZ-P03', 'KZ-P04', 'KZ-P33', 'KZ-P38', 'KZ-P47']));
    expect(withProtocol).not.toEqual(expect.arrayContaining(['KZ-P43']));
    expect(withProtocol).not.toContain('KZ-P49');
    await recordRuling(lawyer, id);
    expect(await codesOf(id)).toContain('KZ-P43');
  });

  it('61: an earlier penalty is asked about only where a repeated part is charged', async () => {
    const { id } = await logOne(lawyer);
    await recordOffence(lawyer, id, { article: '667', part: 2 });
    expect(await codesOf(id)).toContain('KZ-P49');
  });

  it('come in the language of the request, with article, mark, why, and what each answer means', async () => {
    const { id, protocolId } = await opened();
    const ask = (language: string) =>
      house.ask<{ detention: { protocols: { questions: Record<string, string>[] }[] } }>(
        `query($id: ID!) { detention(id: $id) { protocols { questions { code recordId subject question why yesMeans
           noMeans defectOn article severity confidence verify } } } }`,
        { id },
        { authorization: `Bearer ${lawyer.token}`, 'accept-language': language },
      );
    const [ru, kk] = await Promise.all([ask('ru'), ask('kk')]);
    const of = (answered: typeof ru) =>
      answered.data.detention.protocols[0]!.questions.find(({ code }) => code === 'KZ-P04')!;
    expect(of(ru)).toEqual({
      code: 'KZ-P04',
      recordId: protocolId,
      subject: 'PROTOCOL',
      question: 'Сказано ли в протоколе, где, когда и что именно сделано, не одними словами закона?',
      why: 'Описано ли деяние или повторён текст закона, решает человек.',
      yesMeans: 'По этому пункту нарушения нет.',
      noMeans: 'Обвинение не говорит, что сделано: довод о недоказанности.',
      defectOn: 'NO',
      article: '803(2)(4)',
      severity: 'MATERIAL',
      confidence: 'MEDIUM',
      verify: true,
    });
    expect(of(kk)['noMeans']).toBe('Айыптауда не жасалғаны айтылмаған: дәлелденбегені туралы уәж.');
  });

  it('answered, make the defect stand as found by a person’s answer, on the protocol and the case', async () => {
    const { id, protocolId } = await opened();
    const done = await answer(lawyer, id, {
      code: 'KZ-P50',
      recordId: id,
      answer: 'YES',
      note: 'Били по рукам',
    });
    expect(done.answer).toMatchObject({ answer: 'YES', note: 'Били по рукам' });
    expect(done.findings).toMatchObject([
      {
        id: `KZ-P50|${id}`,
        kind: 'DEFECT',
        severity: 'FATAL',
        foundBy: 'ANSWER',
        verify: true,
        state: 'OPEN',
        triggeredBy: [{ field: 'answer.KZ-P50', value: 'YES' }],
      },
    ]);
    expect(done.questions.map(({ code }) => code)).not.toContain('KZ-P50');
    const { data } = await lawyer.ask<{
      detention: { protocols: { id: string; defects: { code: string; foundBy: string }[] }[] };
    }>('query($id: ID!) { detention(id: $id) { protocols { id defects { code foundBy } } } }', { id });
    expect(data.detention.protocols).toMatchObject([
      { id: protocolId, defects: [{ code: 'KZ-P50', foundBy: 'ANSWER' }] },
    ]);
  });

  it('answered anew: the earlier answer is superseded and stays', async () => {
    const { id, protocolId } = await opened();
    const given = { code: 'KZ-P04', recordId: protocolId };
    await answer(lawyer, id, { ...given, answer: 'NO' });
    expect((await findingsOf(lawyer, id)).map(({ code }) => code)).toContain('KZ-P04');
    await answer(coordinator, id, { ...given, answer: 'YES' });
    expect((await findingsOf(lawyer, id)).map(({ code }) => code)).not.toContain('KZ-P04');
    const { data } = await lawyer.ask<{
      detention: {
        questions: { code: string; history: { answer: string; supersededAt: string | null }[] }[];
      };
    }>(
      'query($id: ID!) { detention(id: $id) { questions(all: true) { code history { answer supersededAt } } } }',
      { id },
    );
    const { history } = data.detention.questions.find(({ code }) => code === 'KZ-P04')!;
    expect(history).toEqual([
      { answer: 'NO', supersededAt: expect.any(String) as string },
      { answer: 'YES', supersededAt: null },
    ]);
  });

  it('"nobody could say" and "does not arise" answer it, and make nothing stand', async () => {
    const { id } = await opened();
    await answer(lawyer, id, { code: 'KZ-P34', recordId: id, answer: 'UNKNOWN' });
    const { questions, findings } = await answer(lawyer, id, {
      code: 'KZ-P36',
      recordId: id,
      answer: 'NOT_APPLICABLE',
    });
    expect(findings).toEqual([]);
    expect(questions.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['KZ-P34']));
    const all = await questionsOf(lawyer, id, true);
    expect(all.find(({ code }) => code === 'KZ-P34')?.answer).toEqual({ answer: 'UNKNOWN' });
  });

  it('an answer against what is recorded stands beside it, as a contradiction', async () => {
    const { id } = await opened();
    await recordOffence(lawyer, id, { kind: 'SEARCH', article: null, part: null, copyServed: false });
    const found = (await findingsOf(lawyer, id)).find(({ code }) => code === 'KZ-P35')!;
    expect(found).toMatchObject({ foundBy: 'RECORDED_FACTS', id: `KZ-P35|${id}` });
    const { findings } = await answer(lawyer, id, { code: 'KZ-P35', recordId: id, answer: 'YES' });
    expect(findings.map(({ code }) => code)).toEqual(['C-ANSWER-AGAINST-RECORD', 'KZ-P35']);
    expect(findings[0]).toMatchObject({
      severity: 'MATERIAL',
      verify: true,
      sentence: 'Answer: YES. Record: false.',
      records: [
        { kind: 'ANSWER', field: 'answer.KZ-P35', value: 'YES' },
        { kind: 'DETENTION', field: 'around.searchCopyServed', value: 'false' },
      ],
    });
  });

  it('786(4): "the delivery is on no paper" against a delivery protocol that is recorded', async () => {
    const { id } = await opened();
    await recordOffence(lawyer, id, { kind: 'DELIVERY', article: null, part: null });
    const { findings } = await answer(lawyer, id, { code: 'KZ-P33', recordId: id, answer: 'NO' });
    expect(findings.map(({ code }) => code).sort()).toEqual(['C-ANSWER-AGAINST-RECORD', 'KZ-P33']);
  });

  it('748(3): a refusal at the door that was reported is a defect without being asked', async () => {
    const { id } = await logOne(lawyer);
    const [department] = await places(house);
    const done = await lawyer.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      {
        ...{ clientId: clientId(), id: clientId(), departmentId: department.id, arrivedAt: minute(ago(40)) },
        ...{ kind: 'FORTRESS', told: 'Нельзя', detentionIds: [id] },
      },
      '... on ReportAccessRefusalSuccess { refusal { id } }',
    );
    expect(done.code).toBeUndefined();
    const found = await findingsOf(lawyer, id);
    expect(found).toMatchObject([
      { code: 'KZ-P22', triggeredBy: [{ field: 'around.accessRefusals', value: '1' }] },
    ]);
    expect(await codesOf(id)).not.toContain('KZ-P22');
  });

  it.each<[string, (id: string) => object, string]>([
    ['a case nobody sees', () => ({ detentionId: clientId() }), 'NOT_FOUND'],
    ['a question of no case', () => ({ code: 'KZ-P99' }), 'QUESTION_NOT_ASKED'],
    ['a question that does not apply', () => ({ code: 'KZ-P49' }), 'QUESTION_NOT_ASKED'],
    ['another record', () => ({ code: 'KZ-P50', recordId: clientId() }), 'NOT_FOUND'],
    ['a code that is none', () => ({ code: 'пятый' }), 'INVALID_INPUT'],
  ])('refuses %s', async (_title, more, code) => {
    const { id } = await opened();
    const body = { clientId: clientId(), id: clientId(), detentionId: id, recordId: id, answer: 'YES' };
    const done = await lawyer.mutate(
      'answerDefectQuestion',
      'AnswerDefectQuestionInput',
      { code: 'KZ-P50', ...body, ...more(id) },
      '... on AnswerDefectQuestionSuccess { answer { id } }',
    );
    expect(done.code).toBe(code);
  });

  it('answers a replay with the same; a colleague who does not see the case sees none of it', async () => {
    const { id } = await opened();
    const given = { code: 'KZ-P50', recordId: id, answer: 'YES', clientId: clientId(), id: clientId() };
    const first = await answer(lawyer, id, given);
    expect(await answer(lawyer, id, given)).toEqual(first);
    const stranger = await house.staff('LAWYER');
    expect((await answer(stranger, id, { code: 'KZ-P50', recordId: id, answer: 'NO' })).code).toBe(
      'NOT_FOUND',
    );
    expect(await questionsOf(stranger, id)).toEqual([]);
    const rows = await house.rows('select 1 from defect_answer where record_id = $1', [id]);
    expect(rows).toHaveLength(1);
    const [audit] = await house.rows<{ subject_ids: string[] }>(
      `select subject_ids from audit_entry where operation = 'answerDefectQuestion' and kind = 'WROTE' and actor_id = $1
       and $2 = any (subject_ids)`,
      [lawyer.id, given.id],
    );
    expect(audit?.subject_ids).toContain(id);
  });

  describe('who is never to be arrested, CAO art. 50(2)', () => {
    const record = (id: string, more: object) =>
      lawyer.mutate<{ arrestBar: { because: { field: string }[]; pregnant: boolean | null; note: string } }>(
        'recordArrestBar',
        'RecordArrestBarInput',
        { clientId: clientId(), id: clientId(), detentionId: id, source: 'DETAINEE_TOLD', ...more },
        '... on RecordArrestBarSuccess { arrestBar { because { field value } pregnant childUnder14 disabilityGroup note } }',
      );

    it('recorded before any hearing, it is said at once; an arrest then is fatal', async () => {
      const { id } = await logOne(lawyer, { row: { sex: 'FEMALE' } });
      const { arrestBar } = await record(id, { pregnant: true, note: 'Пятый месяц' });
      expect(arrestBar).toMatchObject({
        because: [{ field: 'person.pregnant', value: 'true' }],
        note: 'Пятый месяц',
      });
      expect((await record(id, { childUnder14: true })).arrestBar).toMatchObject({
        pregnant: true,
        because: [{ field: 'person.pregnant' }, { field: 'person.childUnder14' }],
      });
      await recordOffence(lawyer, id);
      const { ruling } = await recordRuling(lawyer, id);
      expect((await findingsOf(lawyer, id)).find(({ code }) => code === 'KZ-P26')).toMatchObject({
        id: `KZ-P26|${ruling.id}`,
        severity: 'FATAL',
        article: '50(2); 66(1),(3); 842(1)',
      });
    });

    it.each([
      ['a man who raises a child alone', { sex: 'MALE' }, { childUnder14: true, raisesChildAlone: true }, 1],
      ['a man who does not', { sex: 'MALE' }, { childUnder14: true }, 0],
      ['disability of group II', {}, { disabilityGroup: 2 }, 1],
      ['of group III', {}, { disabilityGroup: 3 }, 0],
      ['a woman of sixty', { sex: 'FEMALE', birthYear: new Date().getFullYear() - 60 }, {}, 1],
      ['a man of sixty', { sex: 'MALE', birthYear: new Date().getFullYear() - 60 }, {}, 0],
      ['a man of sixty-five', { sex: 'MALE', birthYear: new Date().getFullYear() - 65 }, {}, 1],
      ['a minor', { birthYear: new Date().getFullYear() - 16 }, {}, 1],
    ])('%s', async (_title, row, facts, count) => {
      const { id } = await logOne(lawyer, { row });
      expect((await record(id, facts)).arrestBar.because).toHaveLength(count);
    });

    it('refuses a group there is not, and a case nobody sees', async () => {
      const { id } = await logOne(lawyer);
      expect((await record(id, { disabilityGroup: 4 })).code).toBe('INVALID_INPUT');
      expect((await record(clientId(), { pregnant: true })).code).toBe('NOT_FOUND');
    });
  });

  it('keeps no word of a note in clear, in any table', async () => {
    const tables = await house.rows<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name } of tables) {
      const [row] = await house.rows<{ dump: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as dump from ${table_name} t`,
      );
      for (const word of ['Били', 'Пятый месяц']) {
        expect({ table_name, holds: row!.dump.includes(word) }).toEqual({ table_name, holds: false });
      }
    }
  });
});
