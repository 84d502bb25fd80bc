import { ago, hold, places, type Held, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';
import { LiveClient, until } from '../support/live-client.js';

interface Load {
  department: { id: string };
  heldCount: number;
  unrepresentedCount: number;
  lawyersPresent: number;
  lawyersExpected: number;
  openViolationCount: number;
  nextClock: { ruleCode: string; state: string } | null;
  newest: { id: string; person: { name: string } }[];
}

interface BoardData {
  board: {
    departments: Load[];
    totals: Record<string, number>;
    sweepAlive: boolean;
    withoutDepartment: { id: string }[];
    withoutDeadline: { id: string }[];
    unrepresented: { detention: { id: string }; nextClock: { actBy: string } | null }[];
  };
}

const BOARD = `query($city: String, $eventId: ID, $first: Int) { board(city: $city, eventId: $eventId) {
  sweepAlive withoutDepartment { id } withoutDeadline { id }
  unrepresented(first: $first) { detention { id } nextClock { actBy } }
  totals { heldCount unrepresentedCount lawyersPresent openViolationCount withoutDepartmentCount needsFactsCount criminalCount }
  departments { department { id } heldCount unrepresentedCount lawyersPresent lawyersExpected
    openViolationCount nextClock { ruleCode state } newest(first: $first) { id person { name } } } } }`;

describe('the board', () => {
  let house: House;
  let desk: Person;
  let lawyer: Person;
  let here: Place;
  let there: Place;
  let people: Held[];
  beforeAll(async () => {
    house = await House.open();
    [desk, lawyer] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('LAWYER', 'Invented Lawyer'),
    ]);
    [here, , there] = await places(house);
    people = [];
    for (const name of ['Первая Примерова', 'Второй Примеров', 'Третий Примеров']) {
      people.push(await hold(desk, name, { departmentId: here.id }));
    }
    people.push(await hold(desk, 'Четвёртый Примеров', { departmentId: there.id }));
    people.push(await hold(desk, 'Пятый Примеров'));
  });
  afterAll(() => house.close());

  const board = async (who: Person, variables: object = {}) =>
    (await who.ask<BoardData>(BOARD, variables)).data.board;
  const at = (data: BoardData['board'], place: Place) =>
    data.departments.find((load) => load.department.id === place.id);

  it('counts heads, says who is unrepresented, and adds up', async () => {
    const data = await board(desk);
    expect(at(data, here)).toMatchObject({ heldCount: 3, unrepresentedCount: 3, lawyersPresent: 0 });
    expect(data.totals).toMatchObject({ heldCount: 5, withoutDepartmentCount: 1 });
    expect(data.departments.reduce((sum, load) => sum + load.heldCount, 0) + 1).toBe(
      data.totals['heldCount'],
    );
    expect(data.withoutDepartment.map((row) => row.id)).toEqual([people[4]!.detentionId]);
  });

  it('shows the clock that runs out first, and no case without one', async () => {
    const data = await board(desk);
    expect(at(data, here)!.nextClock).toEqual({ ruleCode: 'KZ-DET-3H', state: 'RUNNING' });
    expect(data.withoutDeadline).toEqual([]);
  });

  it('shows the newest people first, as many as asked', async () => {
    const newest = at(await board(desk, { first: 2 }), here)!.newest;
    expect(newest.map((row) => row.person.name)).toEqual(['Третий Примеров', 'Второй Примеров']);
  });

  it('lists people nobody defends, the most urgent first, as many as asked', async () => {
    const { unrepresented, totals } = await board(desk);
    expect(unrepresented).toHaveLength(totals['unrepresentedCount']!);
    const due = unrepresented.map(({ nextClock }) => nextClock?.actBy ?? '9');
    expect(due).toEqual([...due].sort());
    expect((await board(desk, { first: 2 })).unrepresented).toHaveLength(2);
    expect((await board(desk, { city: there.city })).unrepresented).toHaveLength(1);
  });

  it.each([
    ['a town', () => ({ city: there.city }), 1],
    ['an event nobody is held for', () => ({ eventId: clientId() }), 0],
    ['an id that is none', () => ({ eventId: 'not-an-id' }), 0],
  ])('narrows to %s', async (_title, variables, held) => {
    expect((await board(desk, variables())).totals['heldCount']).toBe(held);
  });

  it('counts an offered lawyer as representation and a lawyer at the door', async () => {
    const assigned = await desk.mutate(
      'assignLawyer',
      'AssignLawyerInput',
      { clientId: clientId(), detentionId: people[0]!.detentionId, lawyerId: lawyer.id },
      '',
    );
    expect(assigned.code).toBeUndefined();
    await lawyer.mutate(
      'checkIn',
      'CheckInInput',
      { clientId: clientId(), id: clientId(), departmentId: here.id, at: ago(0) },
      '',
    );
    expect(at(await board(desk), here)).toMatchObject({
      unrepresentedCount: 2,
      lawyersPresent: 1,
      lawyersExpected: 0,
    });
  });

  it('tells a lawyer who was asked and is not at the door from one who stands there', async () => {
    const { id: lawyerId } = await house.staff('LAWYER', 'Lawyer On The Way');
    const input = { clientId: clientId(), detentionId: people[3]!.detentionId, lawyerId };
    await desk.mutate('assignLawyer', 'AssignLawyerInput', input, '');
    const load = at(await board(desk), there);
    expect(load).toMatchObject({ lawyersPresent: 0, lawyersExpected: 1 });
  });

  it('shows a lawyer the door they stand at and nothing else', async () => {
    const data = await board(lawyer);
    expect(data.departments.map((load) => load.department.id)).toEqual([here.id]);
    expect(data.totals['heldCount']).toBe(3);
  });

  it('counts a merged person once', async () => {
    const [first, second] = people as [Held, Held];
    const id = clientId();
    const input = {
      clientId: clientId(),
      id,
      keptPersonId: first.personId,
      mergedPersonId: second.personId,
      reason: 'one head',
    };
    await desk.mutate('mergePersons', 'MergePersonsInput', input, '');
    expect(at(await board(desk), here)!.heldCount).toBe(2);
    await desk.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId: id, reason: 'two after all' },
      '',
    );
    expect(at(await board(desk), here)!.heldCount).toBe(3);
  });

  it('says which cases turned criminal', async () => {
    const input = { clientId: clientId(), detentionId: people[3]!.detentionId, track: 'CRIMINAL' };
    await desk.mutate('classifyDetention', 'ClassifyDetentionInput', input, '');
    const data = await board(desk);
    expect(data.totals['criminalCount']).toBe(1);
    // no domestic pack covers it; the 48 hours to a judge run on any track
    expect(at(data, there)!.nextClock).toMatchObject({ ruleCode: 'INT-JUDGE-48H' });
  });

  it('says whether reminders are running', async () => {
    expect((await board(desk)).sweepAlive).toBe(false);
    await house.sweep();
    expect((await board(desk)).sweepAlive).toBe(true);
  });

  it('hints at a change within moments, with no person in the hint', async () => {
    const live = new LiveClient(desk, 'subscription { boardChanged { departmentIds version } }');
    await until('the subscription stands', async () => {
      await desk.mutate(
        'claimCustody',
        'ClaimCustodyInput',
        {
          clientId: clientId(),
          id: clientId(),
          detentionId: people[2]!.detentionId,
          kind: 'MOVED',
          departmentId: there.id,
          at: ago(0),
          source: 'LAWYER_SAW',
        },
        '',
      );
      return live.events.length > 0;
    });
    expect(JSON.stringify(live.events)).toContain(there.id);
    expect(JSON.stringify(live.events)).not.toContain('Примеров');
    await live.close();
  });
});
