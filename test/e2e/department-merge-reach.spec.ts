import { ago, hold, sees } from '../support/custody-day.js';
import { addEntry, mergeEntries, undoMerge } from '../support/department-merges.js';
import { ask, closeAgents, reload, textOf } from '../support/family.js';
import { House, clientId, type Person } from '../support/house.js';
import { LiveClient, until } from '../support/live-client.js';

interface Load {
  department: { id: string };
  heldCount: number;
  lawyersPresent: number;
}

const BOARD = `query($city: String) { board(city: $city) { totals { heldCount lawyersPresent }
  departments { department { id } heldCount lawyersPresent } } }`;

describe('an entry that leads to another', () => {
  let house: House;
  let [coordinator, lawyer, colleague, analyst]: Person[] = [];
  let [old, stays, mergeId]: string[] = [];
  beforeAll(async () => {
    house = await House.open();
    [coordinator, lawyer, colleague, analyst] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('ANALYST'),
    ]);
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });
  beforeEach(async () => {
    old = await addEntry(house, `Старый отдел ${clientId()}`, { city: null });
    stays = await addEntry(house, `Новый отдел ${clientId()}`, { city: `Town ${clientId()}` });
  });

  const merge = async () => {
    mergeId = (await mergeEntries(coordinator!, old!, stays!)).merge.id;
  };
  const undo = () => undoMerge(coordinator!, mergeId!);
  const cityOf = async (id: string) =>
    (await house.rows<{ city: string }>('select city from department where id = $1', [id]))[0]!.city;
  const board = async (who = coordinator!, variables: object = {}) => {
    const { data } = await who.ask<{ board: { totals: Record<string, number>; departments: Load[] } }>(
      BOARD,
      variables,
    );
    const here = data.board.departments.filter(({ department }) => [old, stays].includes(department.id));
    const rows = here.map((load) => [load.department.id, load.heldCount, load.lawyersPresent]);
    return { rows: rows.sort(), totals: data.board.totals };
  };
  const idsAt = async (departmentId: string, who = coordinator!) =>
    (
      await who.ask<{ detentions: { nodes: { id: string; department: { id: string } }[] } }>(
        'query($d: ID!) { detentions(filter: { departmentId: $d }) { nodes { id department { id } } } }',
        { d: departmentId },
      )
    ).data.detentions.nodes;
  const checkIn = (who: Person, departmentId: string) =>
    who.mutate<{ presence: { id: string; department: { id: string } } }>(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: clientId(), departmentId, at: ago(0) },
      '... on CheckInSuccess { presence { id department { id } } }',
    );

  it('stands on the board as one row, and apart again once it is undone', async () => {
    await hold(coordinator!, 'Первый Доскин', { departmentId: old! });
    await hold(coordinator!, 'Второй Доскин', { departmentId: stays! });
    await checkIn(lawyer!, old!);
    await checkIn(colleague!, stays!);
    const { rows: apart, totals } = await board();
    expect(apart).toEqual(
      [
        [old, 1, 1],
        [stays, 1, 1],
      ].sort(),
    );
    await merge();
    const joined = await board();
    expect(joined.rows).toEqual([[stays, 2, 2]]);
    expect(joined.totals).toEqual(totals);
    expect((await board(coordinator, { city: await cityOf(stays!) })).rows).toEqual([[stays, 2, 2]]);
    await undo();
    expect((await board()).rows).toEqual(apart);
  });

  it('is known to live boards by the entry that speaks for it', async () => {
    await merge();
    const live = new LiveClient(coordinator!, 'subscription { boardChanged { departmentIds version } }');
    await until('the hint came', async () => {
      await checkIn(lawyer!, old!);
      return live.events.length > 0;
    });
    expect(JSON.stringify(live.events)).toContain(stays);
    await live.close();
  });

  it('names the other in alerts that were raised at it, and itself again once it is undone', async () => {
    const refusal = {
      ...{ clientId: clientId(), id: clientId(), departmentId: old, kind: 'FORTRESS', arrivedAt: ago(40) },
    };
    await lawyer!.mutate('reportAccessRefusal', 'ReportAccessRefusalInput', refusal, '');
    const places = async () => {
      const { data } = await coordinator!.ask<{ alerts: { nodes: { department: { id: string } | null }[] } }>(
        'query($refId: ID) { alerts(refId: $refId) { nodes { refType department { id shortName } } } }',
        { refId: old },
      );
      return data.alerts.nodes.map(({ department }) => department?.id);
    };
    expect(await places()).toEqual([old]);
    await merge();
    expect(await places()).toEqual([stays]);
    await undo();
    expect(await places()).toEqual([old]);
  });

  it('takes what a phone sends by the old id: it is listed with the others, and stays where it was typed', async () => {
    const before = await hold(coordinator!, 'Ранний Записьев', { departmentId: stays! });
    await merge();
    const { detentionId } = await hold(coordinator!, 'Поздний Записьев', { departmentId: old! });
    for (const id of [old!, stays!]) {
      expect(await idsAt(id)).toEqual([
        { id: detentionId, department: { id: stays } },
        { id: before.detentionId, department: { id: stays } },
      ]);
    }
    await undo();
    expect(await idsAt(old!)).toEqual([{ id: detentionId, department: { id: old } }]);
    expect(await idsAt(stays!)).toEqual([{ id: before.detentionId, department: { id: stays } }]);
  });

  it('gives a lawyer at either door sight of everybody there, and takes it back with the merge', async () => {
    const atOld = await hold(coordinator!, 'Прежний Дверев', { departmentId: old! });
    const atStays = await hold(coordinator!, 'Нынешний Дверев', { departmentId: stays! });
    const stay = await checkIn(lawyer!, old!);
    expect(await sees(lawyer!, atStays.detentionId)).toBe(false);
    await merge();
    expect(stay.presence.department.id).toBe(old);
    expect(await sees(lawyer!, atStays.detentionId)).toBe(true);
    await checkIn(colleague!, stays!);
    expect(await sees(colleague!, atOld.detentionId)).toBe(true);
    const { data } = await lawyer!.ask<{
      department: { lawyersPresent: { lawyer: { id: string } }[] };
      presences: { lawyer: { id: string } }[];
    }>(
      `query($d: ID!) { department(id: $d) { lawyersPresent { lawyer { id } } }
        presences(departmentId: $d, includePast: true) { lawyer { id } } }`,
      { d: old },
    );
    const both = [lawyer!.id, colleague!.id].sort();
    expect(data.department.lawyersPresent.map((one) => one.lawyer.id).sort()).toEqual(both);
    expect(data.presences.map((one) => one.lawyer.id).sort()).toEqual(both);
    await undo();
    expect(await sees(lawyer!, atStays.detentionId)).toBe(false);
    expect(await sees(lawyer!, atOld.detentionId)).toBe(true);
    expect(await sees(colleague!, atOld.detentionId)).toBe(false);
  });

  it('is covered by a shift planned at it, and by one in the town of the other', async () => {
    const there = await hold(coordinator!, 'Сменный Примерович', { departmentId: stays! });
    const atOld = await hold(coordinator!, 'Городская Примерович', { departmentId: old! });
    await merge();
    const shift = async (who: Person, place: object) => {
      const shiftId = clientId();
      const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
      const planned = { clientId: clientId(), id: shiftId, startsAt: hours(-1), endsAt: hours(7), ...place };
      await who.mutate('planShift', 'PlanShiftInput', planned, '');
      await who.mutate('startShift', 'StartShiftInput', { clientId: clientId(), shiftId, at: ago(1) }, '');
    };
    const first = await house.staff('LAWYER');
    await shift(first, { departmentId: old });
    expect(await sees(first, there.detentionId)).toBe(true);
    const second = await house.staff('LAWYER');
    await shift(second, { city: await cityOf(stays!) });
    expect(await sees(second, atOld.detentionId)).toBe(true);
    const { data } = await coordinator!.ask<{ dutyShifts: { nodes: { department: { id: string } }[] } }>(
      'query($d: ID!) { dutyShifts(filter: { departmentId: $d }) { nodes { department { id } } } }',
      { d: stays },
    );
    expect(data.dutyShifts.nodes).toEqual([{ department: { id: stays } }]);
  });

  it('is counted in figures under the other', async () => {
    const eventId = clientId();
    await coordinator!.mutate(
      'openEvent',
      'OpenEventInput',
      { clientId: eventId, title: 'Счёт', city: 'Алматы', place: 'Площадь', startsAt: ago(90).at },
      '',
    );
    for (let n = 0; n < 12; n++) {
      const departmentId = n % 2 ? old! : stays!;
      await hold(coordinator!, `Счётов Номер${'абвгдежзийкл'[n]}`, { departmentId, eventId });
    }
    const figures = async () =>
      (
        await analyst!.ask<{
          statistics: { rows: { key: string }[]; rowTotals: { value: number | null }[] };
        }>(
          `query($e: ID!) { statistics(input: { rows: DEPARTMENT, eventId: $e }) {
            ... on StatisticsTable { rows { key } rowTotals { value } } } }`,
          { e: eventId },
        )
      ).data.statistics;
    expect((await figures()).rows.map(({ key }) => key).sort()).toEqual([old, stays].sort());
    await merge();
    const { rows, rowTotals } = await figures();
    expect(rows.map(({ key }) => key)).toEqual([stays]);
    expect(rowTotals).toEqual([{ value: 12 }]);
  });

  it('tells families the name of the other, and its telephone only where that one was checked', async () => {
    const [fullName, birthYear] = ['Семьянинов Тестбек Примерович', 1990];
    await house.rows(
      `update department set phone = '+7 700 000 00 01', name_ru = 'Прежняя запись' where id = $1`,
      [old],
    );
    await house.rows(
      `update department set phone = '+7 700 000 00 02', name_ru = 'Нынешняя запись' where id = $1`,
      [stays],
    );
    await coordinator!.mutate(
      'logDetainees',
      'LogDetaineesInput',
      {
        ...{ clientId: clientId(), departmentId: old, observedAt: ago(5), source: 'LAWYER_SAW' },
        familyAnswer: 'NAME_AND_BIRTH',
        rows: [{ id: clientId(), personId: clientId(), asText: fullName, fullName, birthYear }],
      },
      '',
    );
    const verify = (departmentId: string, version: number, verified: boolean) =>
      coordinator!.mutate(
        'verifyDepartment',
        'VerifyDepartmentInput',
        { clientId: clientId(), departmentId, version, verified, against: 'звонок, вымышленный' },
        '',
      );
    // the worker alone: what the verbs set off, and nothing a test wakes by hand
    const told = async () => {
      await house.sweep();
      await reload(house);
      return textOf(await ask(house.url, { fullName, birthYear }));
    };
    await verify(old!, 1, true);
    expect(await told()).toContain('+7 700 000 00 01');
    const { merge: made } = await mergeEntries(coordinator!, old!, stays!, { fromVersion: 2 });
    const whileUnchecked = await told();
    expect(whileUnchecked).toContain('Нынешняя запись');
    expect(whileUnchecked).not.toContain('+7 700 000');
    await verify(stays!, 1, true);
    expect(await told()).toContain('+7 700 000 00 02');
    await undoMerge(coordinator!, made.id);
    const after = await told();
    expect(after).toContain('Прежняя запись');
    expect(after).toContain('+7 700 000 00 01');
  });

  it('is no second place when two records of one person are joined', async () => {
    const one = await hold(lawyer!, 'Единов Тест', { departmentId: old! });
    const other = await hold(coordinator!, 'Единов Тест', { departmentId: stays! });
    const join = () =>
      coordinator!.mutate<{ mergeId: string }>(
        'mergePersons',
        'MergePersonsInput',
        {
          ...{ clientId: clientId(), id: clientId(), reason: 'один человек' },
          ...{ keptPersonId: one.personId, mergedPersonId: other.personId },
        },
        '... on MergePersonsSuccess { mergeId }',
      );
    expect(await join()).toMatchObject({ code: 'VERIFIED_IN_TWO_PLACES' });
    await merge();
    expect((await join()).code).toBeUndefined();
  });

  it('has its clocks read in the zone of the other', async () => {
    const far = await addEntry(house, 'Дальний отдел', { city: 'Aqtau', zone: 'Asia/Aqtau' });
    const { detentionId } = await hold(coordinator!, 'Поясов Примерович', { departmentId: far });
    const zones = async () =>
      (
        await house.rows<{ zone: string }>(
          'select distinct zone from deadline where detention_id = $1 and void_reason is null',
          [detentionId],
        )
      ).map(({ zone }) => zone);
    expect(await zones()).toEqual(['Asia/Aqtau']);
    const elsewhereReason = 'записан не тот город';
    const { merge: made } = await mergeEntries(coordinator!, far, stays!, { elsewhereReason });
    await house.sweep();
    expect(await zones()).toEqual(['Asia/Almaty']);
    await undoMerge(coordinator!, made.id);
    await house.sweep();
    expect(await zones()).toEqual(['Asia/Aqtau']);
  });

  it('lists deadlines, reports and shut doors with those of the other', async () => {
    const { detentionId } = await hold(coordinator!, 'Списков Примерович', { departmentId: old! });
    const at = ago(3);
    await lawyer!.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      { clientId: clientId(), id: clientId(), departmentId: old, kind: 'WAIT', arrivedAt: at },
      '',
    );
    await coordinator!.mutate(
      'recordReport',
      'RecordReportInput',
      {
        ...{
          clientId: clientId(),
          id: clientId(),
          channel: 'HOTLINE',
          relationship: 'WITNESS',
          urgency: 'LOW',
        },
        ...{ departmentId: old, seenAt: at, account: 'видели автобус у входа', people: [] },
      },
      '',
    );
    await merge();
    const seen = async (id: string) =>
      (
        await coordinator!.ask<{
          deadlines: { nodes: { detention: { id: string } }[] };
          accessRefusals: { nodes: { department: { id: string } }[] };
          reports: { nodes: { department: { id: string } }[] };
          department: { accessRefusals: { id: string }[]; heldCount: number };
        }>(
          `query($d: ID!) { deadlines(filter: { departmentId: $d }) { nodes { detention { id } } }
            accessRefusals(departmentId: $d) { nodes { department { id } } }
            reports(filter: { departmentId: $d }) { nodes { department { id } } }
            department(id: $d) { heldCount accessRefusals { id } } }`,
          { d: id },
        )
      ).data;
    for (const id of [old!, stays!]) {
      const { deadlines, accessRefusals, reports, department } = await seen(id);
      expect(new Set(deadlines.nodes.map(({ detention }) => detention.id))).toEqual(new Set([detentionId]));
      expect(accessRefusals.nodes).toEqual([{ department: { id: stays } }]);
      expect(reports.nodes).toEqual([{ department: { id: stays } }]);
      expect(department.accessRefusals).toHaveLength(1);
      expect(department.heldCount).toBe(1);
    }
  });
});
