import { hold, places, type Place } from '../support/custody-day.js';
import { until } from '../support/family-process.js';
import { House, clientId, type Person } from '../support/house.js';
import { ago, minute } from '../support/proceedings.js';

interface Listed {
  nodes: { id: string; person: { name: string } }[];
  namesComplete: boolean;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('lists of cases, narrowed', () => {
  let house: House;
  let [lawyer, second, coordinator]: Person[] = [];
  let [here, next]: Place[] = [];
  beforeAll(async () => {
    house = await House.open();
    [lawyer, second, coordinator] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
    [here, next] = await places(house);
  });
  afterAll(() => house.close());

  const list = async (who: Person, filter: object, more: object = {}): Promise<Listed> => {
    const { data, errors } = await who.ask<{ detentions: Listed }>(
      `query($filter: DetentionFilter, $first: Int, $after: String) { detentions(filter: $filter, first: $first, after: $after) {
         nodes { id person { name } } namesComplete pageInfo { hasNextPage endCursor } } }`,
      { filter, ...more },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.detentions;
  };
  const idsOf = async (who: Person, filter: object) => (await list(who, filter)).nodes.map(({ id }) => id);
  const assign = async (detentionId: string, to: Person) =>
    (
      await coordinator!.mutate<{ assignment: { id: string } }>(
        'assignLawyer',
        'AssignLawyerInput',
        { clientId: clientId(), detentionId, lawyerId: to.id },
        '... on AssignLawyerSuccess { assignment { id } }',
      )
    ).assignment.id;

  it('without a lawyer: the same that the board counts', async () => {
    const at = { departmentId: next!.id };
    const [alone, defended] = [
      await hold(coordinator!, 'Одна Тестова', at),
      await hold(coordinator!, 'Защищён Тестов', at),
    ];
    const asked = { ...at, withoutLawyer: true };
    const board = async () => {
      const { data } = await coordinator!.ask<{
        board: {
          unrepresented: { detention: { id: string } }[];
        };
      }>('{ board { unrepresented { detention { id } } } }');
      return data.board.unrepresented.map(({ detention }) => detention.id);
    };
    expect((await idsOf(coordinator!, asked)).sort()).toEqual(
      [alone.detentionId, defended.detentionId].sort(),
    );
    const assignmentId = await assign(defended.detentionId, lawyer!);
    expect(await idsOf(coordinator!, asked)).toEqual([alone.detentionId]);
    expect(await board()).toEqual([alone.detentionId]);
    await lawyer!.mutate(
      'respondToAssignment',
      'RespondToAssignmentInput',
      { clientId: clientId(), assignmentId, answer: 'DECLINED', reason: 'болею' },
      '',
    );
    expect((await idsOf(coordinator!, asked)).sort()).toEqual((await board()).sort());
    expect(await idsOf(coordinator!, { ...at, withoutLawyer: false })).toHaveLength(2);
  });

  it('with open clocks, and together with where and what they are', async () => {
    const { event } = await coordinator!.mutate<{ event: { id: string } }>(
      'openEvent',
      'OpenEventInput',
      {
        clientId: clientId(),
        title: 'Список у мельницы',
        city: here!.city,
        place: 'Мельница',
        startsAt: ago(300).toISOString(),
      },
      '... on OpenEventSuccess { event { id } }',
    );
    const from = { departmentId: here!.id, eventId: event.id };
    const row = { startedAt: minute(ago(60)) };
    const held = await hold(coordinator!, 'Часы Тестовы', { ...from, row });
    const freed = await hold(coordinator!, 'Отпущена Тестова', { ...from, row });
    const asked = { ...from, withOpenClocks: true };
    expect((await idsOf(coordinator!, asked)).sort()).toEqual([held.detentionId, freed.detentionId].sort());
    const { data } = await coordinator!.ask<{
      detention: { deadlines: { id: string; state: string }[] };
    }>('query($id: ID!) { detention(id: $id) { deadlines { id state } } }', { id: freed.detentionId });
    for (const { id } of data.detention.deadlines) {
      for (const [who, step] of [
        [coordinator!, 'PROPOSE'],
        [await house.staff('COORDINATOR'), 'CONFIRM'],
      ] as const) {
        await who.mutate(
          'closeDeadline',
          'CloseDeadlineInput',
          { clientId: clientId(), deadlineId: id, step, reason: 'отпущена' },
          '',
        );
      }
    }
    expect(await idsOf(coordinator!, asked)).toEqual([held.detentionId]);
    expect(await idsOf(coordinator!, { ...asked, status: ['RELEASED'] })).toEqual([]);
    expect(await idsOf(coordinator!, { ...asked, withoutLawyer: true })).toEqual([held.detentionId]);
    expect(await idsOf(lawyer!, asked)).toEqual([]);
  });

  describe('by name', () => {
    let mine: { detentionId: string; personId: string };
    let theirs: { detentionId: string; personId: string };
    beforeAll(async () => {
      mine = await hold(lawyer!, 'Мельникбаев Ерасыл Примерұлы');
      theirs = await hold(second!, 'Мельникбаева Ерке Примерқызы');
      await until(async () => (await idsOf(coordinator!, { name: 'Мельникбаева' })).length === 2);
    });

    it.each([
      ['in another script', 'Melnikbaev Erasyl'],
      ['a part of it', 'Мельникб'],
      ['one word', 'Ерасыл'],
      ['with a slip', 'Мелникбаев Ерасил'],
      ['in another order', 'Ерасыл Мельникбаев'],
    ])('%s', async (_title, name) => {
      expect((await idsOf(lawyer!, { name }))[0]).toBe(mine.detentionId);
      expect((await list(lawyer!, { name })).namesComplete).toBe(true);
    });

    it('finds nobody out of sight, however near the name', async () => {
      const name = 'Мельникбаева Ерке Примерқызы';
      expect(await idsOf(lawyer!, { name })).not.toContain(theirs.detentionId);
      expect(await idsOf(second!, { name })).toEqual([theirs.detentionId]);
      expect(await idsOf(coordinator!, { name })).toContain(theirs.detentionId);
    });

    it.each([
      ['a name nobody has', 'Ктотамеще Нетаков'],
      ['signs', '!!!'],
      ['5,000 letters', 'ы'.repeat(5000)],
    ])('finds nobody of %s', async (_title, name) => {
      expect(await idsOf(coordinator!, { name })).toEqual([]);
    });

    it('finds a merged record by either of its names', async () => {
      const [kept, merged] = [
        await hold(lawyer!, 'Гончарбаев Мирас Примерұлы'),
        await hold(lawyer!, 'Ткачбаев Мираз Примерұлы'),
      ];
      const done = await lawyer!.mutate(
        'mergePersons',
        'MergePersonsInput',
        {
          clientId: clientId(),
          id: clientId(),
          keptPersonId: kept.personId,
          mergedPersonId: merged.personId,
          reason: 'one person',
        },
        '',
      );
      expect(done.code).toBeUndefined();
      for (const name of ['Гончарбаев Мирас', 'Ткачбаев Мираз']) {
        await until(async () => (await idsOf(lawyer!, { name })).length > 0);
        expect(await idsOf(lawyer!, { name })).toHaveLength(1);
      }
    });

    it('in pages, with the other ways to narrow', async () => {
      const held = [];
      for (let i = 0; i < 5; i++) {
        held.unshift(await hold(lawyer!, `Пекарбаев Асан${i} Примерұлы`, { departmentId: here!.id }));
      }
      const filter = { name: 'Пекарбаев', departmentId: here!.id, withoutLawyer: true };
      await until(async () => (await idsOf(lawyer!, filter)).length === 5);
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Listed = await list(lawyer!, filter, { first: 2, after });
        seen.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(held.map(({ detentionId }) => detentionId));
      expect(await idsOf(lawyer!, { ...filter, departmentId: next!.id })).toEqual([]);
    });
  });

  it('a department has a short name in each language', async () => {
    const ask = async (language: string) => {
      const { data } = await house.ask<{ departments: { nodes: object[] } }>(
        '{ departments(search: "Алмалинского") { nodes { shortName shortNameRu shortNameKk shortNameEn } } }',
        {},
        { authorization: `Bearer ${lawyer!.token}`, 'accept-language': language },
      );
      return data.departments.nodes[0];
    };
    const all = {
      shortNameRu: 'УП Алмалинского р-на',
      shortNameKk: 'Алмалы ауд. ПБ',
      shortNameEn: 'Almaly District',
    };
    expect(await ask('ru')).toEqual({ shortName: all.shortNameRu, ...all });
    expect(await ask('kk')).toEqual({ shortName: all.shortNameKk, ...all });
    expect(await ask('en')).toEqual({ shortName: all.shortNameEn, ...all });
  });
});
