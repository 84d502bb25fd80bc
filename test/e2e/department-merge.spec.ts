import { addEntry, mergeEntries, undoMerge } from '../support/department-merges.js';
import { House, clientId, type Person } from '../support/house.js';

interface Listed {
  id: string;
  merge: { into: { id: string }; reason: string; mergedBy: { name: string } } | null;
}

describe('joining two entries of one department', () => {
  let house: House;
  let [admin, coordinator, lawyer, operator, analyst]: Person[] = [];
  let [old, stays]: string[] = [];
  beforeAll(async () => {
    house = await House.open();
    [admin, coordinator, lawyer, operator, analyst] = await Promise.all([
      house.staff('ADMINISTRATOR'),
      house.staff('COORDINATOR', 'Дана Тестова'),
      house.staff('LAWYER'),
      house.staff('OPERATOR'),
      house.staff('ANALYST'),
    ]);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    old = await addEntry(house, 'Старый отдел вымышленный');
    stays = await addEntry(house, 'Новый отдел вымышленный');
  });

  const bytes = async () =>
    (
      await house.rows<{ line: string }>(
        'select to_jsonb(d)::text as line from department d where id = any ($1) order by id',
        [[old, stays]],
      )
    ).map(({ line }) => line);
  const merge = (more: object = {}, who = coordinator!) => mergeEntries(who, old!, stays!, more);
  const department = async (id: string, who = lawyer!) =>
    (
      await who.ask<{ department: { id: string; viewerCan: string[]; heldCount: number | null } | null }>(
        'query($id: ID!) { department(id: $id) { id viewerCan heldCount } }',
        { id },
      )
    ).data.department;
  const list = async (variables: object, who = lawyer!) =>
    (
      await who.ask<{ departments: { nodes: Listed[] } }>(
        `query($search: String, $merged: Boolean) { departments(search: $search, merged: $merged, first: 300) {
           nodes { id merge { reason into { id } mergedBy { name } } } } }`,
        variables,
      )
    ).data.departments.nodes;

  it('leads the old entry to the other, and says who said so and why', async () => {
    const done = await merge();
    expect(done).toMatchObject({
      merge: { reason: 'одно здание, вымышленное', mergedBy: { name: 'Дана Тестова' } },
      department: { id: stays, mergedHere: [{ from: { id: old } }] },
    });
    expect((await department(old!))?.id).toBe(stays);
    expect((await list({})).map(({ id }) => id)).not.toContain(old);
    expect((await list({ search: 'старый отдел' })).map(({ id }) => id)).toContain(stays);
    const led = (await list({ merged: true })).find(({ id }) => id === old);
    expect(led!.merge).toEqual({
      reason: 'одно здание, вымышленное',
      into: { id: stays },
      mergedBy: { name: 'Дана Тестова' },
    });
    expect((await list({ merged: true })).map(({ id }) => id)).not.toContain(stays);
  });

  it('rewrites nothing: undone, both entries are the same bytes, and they stand in lists again', async () => {
    const before = await bytes();
    const { merge: made } = await merge({}, admin);
    expect(await bytes()).not.toEqual(before);
    expect(await undoMerge(coordinator!, made.id)).toMatchObject({
      from: { id: old, merge: null },
      into: { id: stays },
    });
    expect(await bytes()).toEqual(before);
    expect((await list({})).map(({ id }) => id)).toEqual(expect.arrayContaining([old, stays]));
    expect((await department(old!))?.id).toBe(old);
    expect(await undoMerge(coordinator!, made.id)).toMatchObject({ code: 'ALREADY_UNDONE', path: 'mergeId' });
    expect(await undoMerge(coordinator!, clientId())).toMatchObject({ code: 'NOT_FOUND', path: 'mergeId' });
    expect((await merge()).code).toBeUndefined();
  });

  it('happens once however often it is sent', async () => {
    const input = { clientId: clientId(), id: clientId() };
    const once = await merge(input);
    expect(await merge(input)).toEqual(once);
    expect(await merge({ ...input, reason: 'другая причина' })).toMatchObject({ code: 'CLIENT_ID_REUSED' });
    const undo = { clientId: clientId() };
    const undone = await undoMerge(coordinator!, once.merge.id, undo);
    expect(await undoMerge(coordinator!, once.merge.id, undo)).toEqual(undone);
    expect(await house.rows('select id from department_merge where from_id = $1', [old])).toHaveLength(1);
  });

  it.each([
    ['itself', () => ({ intoDepartmentId: old }), 'SAME_DEPARTMENT', 'intoDepartmentId'],
    ['nobody’s id', () => ({ fromDepartmentId: clientId() }), 'NOT_FOUND', 'fromDepartmentId'],
    ['into nobody’s id', () => ({ intoDepartmentId: clientId() }), 'NOT_FOUND', 'intoDepartmentId'],
    ['an older version', () => ({ fromVersion: 0 }), 'CHANGED_MEANWHILE', 'fromVersion'],
    ['into an older version', () => ({ intoVersion: 0 }), 'CHANGED_MEANWHILE', 'intoVersion'],
    ['no reason', () => ({ reason: '' }), 'INVALID_INPUT', 'reason'],
    ['a reason of spaces', () => ({ reason: '     ' }), 'TEXT_BLANK', 'reason'],
    ['an endless reason', () => ({ reason: 'я'.repeat(1001) }), 'INVALID_INPUT', 'reason'],
    ['an id that is none', () => ({ fromDepartmentId: 'отдел' }), 'INVALID_INPUT', 'fromDepartmentId'],
  ])('refuses %s and changes nothing', async (_title, more, code, path) => {
    const before = await bytes();
    expect(await merge(more())).toMatchObject({ code, path });
    expect(await bytes()).toEqual(before);
  });

  it('asks why, where the two stand in other towns or zones', async () => {
    const far = await addEntry(house, 'Дальний отдел', { city: 'Aqtau', zone: 'Asia/Aqtau' });
    expect(await mergeEntries(coordinator!, far, stays!)).toMatchObject({
      code: 'STANDS_ELSEWHERE',
      path: 'elsewhereReason',
    });
    const said = { elsewhereReason: 'город записан с ошибкой' };
    const done = await mergeEntries(coordinator!, far, stays!, said);
    expect(done.merge.reason).toBe('одно здание, вымышленное\nгород записан с ошибкой');
  });

  it('is one step long: no chain, no circle', async () => {
    const third = await addEntry(house, 'Третий отдел вымышленный');
    await merge();
    for (const [from, into, path] of [
      [old, third, 'fromDepartmentId'],
      [third, old, 'intoDepartmentId'],
      [stays, old, 'intoDepartmentId'],
    ] as const) {
      expect(await mergeEntries(coordinator!, from!, into!)).toMatchObject({
        code: 'DEPARTMENT_MERGED',
        path,
      });
    }
    expect(await mergeEntries(coordinator!, stays!, third)).toMatchObject({ code: 'OTHERS_LEAD_HERE' });
    expect((await mergeEntries(coordinator!, third, stays!)).code).toBeUndefined();
  });

  it('is one step long also where two join in the same moment, and in the database itself', async () => {
    const third = await addEntry(house, 'Третий отдел вымышленный');
    const both = await Promise.all([merge(), mergeEntries(admin!, stays!, third)]);
    expect(both.map(({ code }) => code).filter(Boolean)).toHaveLength(1);
    const led = await house.rows<{ id: string; merged_into: string }>(
      'select id, merged_into from department where merged_into is not null and id = any ($1)',
      [[old, stays]],
    );
    const free = [old, stays, third].find(
      (id) => !led.some((row) => row.id === id || row.merged_into === id),
    );
    await expect(
      house.rows('update department set merged_into = $2 where id = $1', [free, led[0]!.id]),
    ).rejects.toThrow('department_no_chain');
    await expect(house.rows('update department set merged_into = id where id = $1', [free])).rejects.toThrow(
      'department_no_chain',
    );
  });

  it('keeps what leads elsewhere as it is: it is checked and changed at the other', async () => {
    const { merge: made } = await merge();
    const keep = (field: string, input: object) => {
      const name = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      return coordinator!.mutate(
        field,
        `${name}Input`,
        { clientId: clientId(), departmentId: old, version: 1, ...input },
        '',
      );
    };
    const refused = { code: 'DEPARTMENT_MERGED' };
    expect(await keep('verifyDepartment', { against: 'звонок' })).toMatchObject(refused);
    expect(await keep('updateDepartment', { phone: '+7 700 111 11 11' })).toMatchObject(refused);
    const [led] = (
      await coordinator!.ask<{
        departments: { nodes: { mergedHere: { from: { viewerCan: string[] } }[] }[] };
      }>(`query($s: String) { departments(search: $s) { nodes { mergedHere { from { viewerCan } } } } }`, {
        s: 'Старый отдел вымышленный',
      })
    ).data.departments.nodes.flatMap(({ mergedHere }) => mergedHere);
    expect(led!.from.viewerCan).toContain('Mutation.undoMergeDepartments');
    expect(led!.from.viewerCan).not.toContain('Mutation.verifyDepartment');
    expect((await department(stays!, admin))!.viewerCan).toContain('Mutation.mergeDepartments');
    expect((await department(stays!, admin))!.viewerCan).not.toContain('Mutation.undoMergeDepartments');
    await undoMerge(coordinator!, made.id);
  });

  it('is nobody else’s: what may not be called does not exist', async () => {
    const { merge: made } = await merge();
    for (const who of [lawyer!, operator!, analyst!]) {
      await expect(mergeEntries(who, old!, stays!)).rejects.toThrow('NOT_FOUND');
      await expect(undoMerge(who, made.id)).rejects.toThrow('NOT_FOUND');
    }
    expect((await department(old!))?.id).toBe(stays);
  });

  it('tells nobody a number of people who sees no case', async () => {
    expect((await department(stays!, coordinator))!.heldCount).toBe(0);
    expect((await department(stays!, admin))!.heldCount).toBeNull();
    expect((await department(stays!, analyst))!.heldCount).toBeNull();
  });

  it('leaves in the audit who did it and to which, and in the record why', async () => {
    const { merge: made } = await merge();
    await undoMerge(admin!, made.id);
    const entries = await house.rows(
      `select actor_id, operation, subject_ids from audit_entry where kind = 'WROTE' and $1 = any (subject_ids) order by id`,
      [old],
    );
    const subject_ids = expect.arrayContaining([made.id, old, stays]) as unknown;
    expect(entries).toEqual([
      { actor_id: coordinator!.id, operation: 'mergeDepartments', subject_ids },
      { actor_id: admin!.id, operation: 'undoMergeDepartments', subject_ids },
    ]);
    expect(
      await house.rows('select reason, undo_reason, undone_by from department_merge where id = $1', [
        made.id,
      ]),
    ).toEqual([
      { reason: 'одно здание, вымышленное', undo_reason: 'всё же два места', undone_by: admin!.id },
    ]);
  });
});
