import { ago } from '../support/custody-day.js';
import { ask, closeAgents, reload, textOf } from '../support/family.js';
import { House, clientId, type Person } from '../support/house.js';
import { Departments } from '../../src/custody/store/departments.repository.js';
import { Db } from '../../src/platform/db/index.js';

interface Shown {
  department: {
    id: string;
    version: number;
    verified: boolean;
    verifiedAgainst: string | null;
    phone: string | null;
    address: string | null;
    verifiedBy: { name: string } | null;
  };
}

const FIELDS = 'department { id version verified verifiedAgainst phone address nameRu verifiedBy { name } }';

describe('keeping the list of departments', () => {
  let house: House;
  let [admin, coordinator, lawyer, operator, analyst]: Person[] = [];
  let id: string;
  beforeAll(async () => {
    house = await House.open();
    [admin, coordinator, lawyer, operator, analyst] = await Promise.all([
      house.staff('ADMINISTRATOR', 'Админ Тестов'),
      house.staff('COORDINATOR', 'Дана Тестова'),
      house.staff('LAWYER'),
      house.staff('OPERATOR'),
      house.staff('ANALYST'),
    ]);
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
  });
  beforeEach(async () => {
    const [row] = await house.rows<{ id: string }>(
      `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence, phone)
       values ($1, 'Test', 'Алматы', 'Отдел вымышленный', 'Ойдан шығарылған бөлім', 'Invented', 'CITY_UNIT',
               'Asia/Almaty', 'test', 'LOW', '+7 700 000 00 00') returning id`,
      [clientId()],
    );
    id = row!.id;
  });

  const keep = (field: string, input: object, who = coordinator!) => {
    const name = `${field[0]!.toUpperCase()}${field.slice(1)}`;
    return who.mutate<Shown>(
      field,
      `${name}Input`,
      { clientId: clientId(), departmentId: id, version: 1, ...input },
      `... on ${name}Success { ${FIELDS} }`,
    );
  };
  const verify = (input: object = {}, who = coordinator!) =>
    keep('verifyDepartment', { against: 'звонок дежурному, вымышленный', ...input }, who);
  const update = (input: object, who = coordinator!) => keep('updateDepartment', input, who);

  it('is said to be checked by whom and against what, and taken back', async () => {
    const { department } = await verify();
    expect(department).toMatchObject({
      version: 2,
      verified: true,
      verifiedAgainst: 'звонок дежурному, вымышленный',
      verifiedBy: { name: 'Дана Тестова' },
    });
    expect(await verify({ version: 2 })).toMatchObject({ code: 'ALREADY_VERIFIED' });
    const back = await verify({ version: 2, verified: false, against: 'номер занят другим' }, admin);
    expect(back.department).toMatchObject({
      version: 3,
      verified: false,
      verifiedAgainst: null,
      verifiedBy: null,
    });
    expect(await verify({ version: 3, verified: false })).toMatchObject({ code: 'NOT_VERIFIED' });
  });

  it('is not checked any more once what stands there was changed', async () => {
    await verify();
    const { department } = await update({
      version: 2,
      phone: '+7 700 111 11 11; 8 (700) 222-22-22',
      address: 'ул. Примеров, 1',
    });
    expect(department).toMatchObject({
      version: 3,
      verified: false,
      phone: '+7 700 111 11 11; 8 (700) 222-22-22',
      address: 'ул. Примеров, 1',
    });
    const emptied = await update({ version: 3, address: null });
    expect(emptied.department).toMatchObject({ address: null, phone: '+7 700 111 11 11; 8 (700) 222-22-22' });
  });

  it('is changed by one of two who saw the same, and the other is told', async () => {
    const [one, other] = await Promise.all([
      update({ phone: '+7 700 333 33 33' }),
      update({ phone: '+7 700 444 44 44' }, admin),
    ]);
    const codes = [one.code, other.code].filter(Boolean);
    expect(codes).toEqual(['CHANGED_MEANWHILE']);
    expect(await verify({ version: 1 })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  it('answers a replay with the same, and refuses another body', async () => {
    const input = { clientId: clientId(), phone: '+7 700 555 55 55' };
    const once = await update(input);
    expect((await update(input)).department).toEqual(once.department);
    expect(await update({ ...input, phone: '+7 700 666 66 66' })).toMatchObject({ code: 'CLIENT_ID_REUSED' });
  });

  it.each([
    ['letters in a telephone', { phone: 'звоните Айгерим' }, 'PHONE_NOT_A_NUMBER'],
    ['nothing new', { phone: '+7 700 000 00 00' }, 'NOTHING_CHANGED'],
    ['a name of spaces', { nameRu: '   ', phone: '+7 700 999 99 99' }, 'TEXT_BLANK'],
    ['an endless address', { address: 'x'.repeat(301) }, 'INVALID_INPUT'],
  ])('refuses %s and stores nothing', async (_title, input, code) => {
    expect(await update(input)).toMatchObject({ code });
    expect(await house.rows('select version from department where id = $1', [id])).toEqual([{ version: 1 }]);
  });

  it('is nobody else’s: what may not be called does not exist', async () => {
    for (const who of [lawyer!, operator!, analyst!]) {
      await expect(verify({}, who)).rejects.toThrow('NOT_FOUND');
      await expect(update({ phone: '+7 700 777 77 77' }, who)).rejects.toThrow('NOT_FOUND');
    }
    expect(await verify({ departmentId: clientId() })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves an entry in the audit with who and which', async () => {
    await verify();
    const entries = await house.rows(
      `select actor_id, operation from audit_entry where kind = 'WROTE' and $1 = any (subject_ids)`,
      [id],
    );
    expect(entries).toEqual([{ actor_id: coordinator!.id, operation: 'verifyDepartment' }]);
  });

  it('is offered to whoever may', async () => {
    const can = async (who: Person) =>
      (
        await who.ask<{ department: { viewerCan: string[] } }>(
          'query($id: ID!) { department(id: $id) { viewerCan } }',
          { id },
        )
      ).data.department.viewerCan;
    expect(await can(admin!)).toEqual(expect.arrayContaining(['Mutation.verifyDepartment']));
    expect(await can(lawyer!)).not.toContain('Mutation.verifyDepartment');
  });

  it('is narrowed to those that nobody has checked', async () => {
    await verify();
    const list = async (verified: boolean) =>
      (
        await admin!.ask<{ departments: { nodes: { id: string }[] } }>(
          'query($v: Boolean) { departments(search: "вымышленный", verified: $v, first: 100) { nodes { id } } }',
          { v: verified },
        )
      ).data.departments.nodes.map((node) => node.id);
    expect(await list(true)).toContain(id);
    expect(await list(false)).not.toContain(id);
  });

  it('is not overwritten when the reference list is read again', async () => {
    const db = house.api.get(Db);
    const reread = () =>
      db.run({ name: 'test.reference' }, () =>
        house.api.get(Departments, { strict: false }).importReference(),
      );
    await reread();
    const [known] = await house.rows<{ id: string; version: number }>(
      `select id, version from department where code = 'KZ-00-DPT'`,
    );
    await update({ departmentId: known!.id, phone: '+7 700 888 88 88', version: known!.version });
    await verify({ departmentId: known!.id, version: known!.version + 1 });
    expect(await reread()).toBe(0);
    expect(
      await house.rows('select phone, verified, version from department where id = $1', [known!.id]),
    ).toEqual([{ phone: '+7 700 888 88 88', verified: true, version: known!.version + 2 }]);
  });

  it('opens the telephone to families once it was checked, and shuts it again', async () => {
    const [fullName, birthYear] = ['Семьянинов Тестбек Примерович', 1990];
    await coordinator!.mutate(
      'logDetainees',
      'LogDetaineesInput',
      {
        ...{ clientId: clientId(), departmentId: id, observedAt: ago(5), source: 'LAWYER_SAW' },
        familyAnswer: 'NAME_AND_BIRTH',
        rows: [{ id: clientId(), personId: clientId(), asText: fullName, fullName, birthYear }],
      },
      '',
    );
    // the worker alone: what the verbs set off, and nothing a test wakes by hand
    const told = async () => {
      await house.sweep();
      await reload(house);
      return textOf(await ask(house.url, { fullName, birthYear }));
    };
    expect(await told()).not.toContain('700 000');
    const { department } = await verify();
    expect(await told()).toContain('+7 700 000 00 00');
    await verify({ version: department.version, verified: false, against: 'ошибка' });
    expect(await told()).not.toContain('700 000');
  });
});
