import { namesRead } from '../support/advice.js';
import { House, clientId, type Person } from '../support/house.js';

interface Trail {
  auditTrail: {
    nodes: { kind: string; actorId: string; actorName: string; actorRole: string; operation: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const TRAIL = `query($id: ID!, $first: Int, $after: String) {
  auditTrail(subjectId: $id, first: $first, after: $after) {
    nodes { kind actorId actorName actorRole operation at purpose } pageInfo { hasNextPage endCursor }
  }
}`;

describe('who looked', () => {
  let house: House;
  let lawyer: Person;
  let coordinator: Person;
  let administrator: Person;
  const row = {
    id: clientId(),
    personId: clientId(),
    asText: 'Тест',
    fullName: 'Аудит Тестов',
    birthYear: 1990,
  };
  beforeAll(async () => {
    house = await House.open();
    [lawyer, coordinator, administrator] = await Promise.all([
      house.staff('LAWYER', 'Invented Lawyer'),
      house.staff('COORDINATOR', 'Invented Coordinator'),
      house.staff('ADMINISTRATOR'),
    ]);
    await lawyer.mutate(
      'logDetainees',
      'LogDetaineesInput',
      {
        clientId: clientId(),
        observedAt: { at: new Date().toISOString(), precision: 'MINUTE' },
        source: 'LAWYER_SAW',
        rows: [row],
      },
      '... on LogDetaineesSuccess { batchId }',
    );
    await namesRead(house);
    for (const who of [lawyer, coordinator]) {
      await who.ask('query($id: ID!) { detention(id: $id) { person { name } } }', { id: row.id });
    }
  });
  afterAll(() => house.close());

  const trail = async (who: Person, id: string, variables: object = {}) => {
    const { data } = await who.ask<Trail>(TRAIL, { id, ...variables });
    return data.auditTrail;
  };

  it('is told about a person, newest first, with names', async () => {
    const { nodes } = await trail(administrator, row.personId);
    expect(nodes.map(({ kind, actorName, operation }) => [kind, actorName, operation])).toEqual([
      ['OPENED', 'Invented Coordinator', 'detention'],
      ['OPENED', 'Invented Lawyer', 'detention'],
      ['OPENED', null, 'indexNames'],
      ['WROTE', 'Invented Lawyer', 'logDetainees'],
    ]);
    expect((await trail(coordinator, row.personId)).nodes).toEqual(nodes);
  });

  it('is told in pages', async () => {
    const all = await trail(administrator, row.personId);
    const first = await trail(administrator, row.personId, { first: 2 });
    const rest = await trail(administrator, row.personId, { first: 2, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it('is told about a colleague to administrators only', async () => {
    expect((await trail(administrator, lawyer.id)).nodes.map(({ kind }) => kind)).toContain('SIGNED_IN');
    expect((await trail(coordinator, lawyer.id)).nodes).toEqual([]);
  });

  it('knows nothing of what does not exist', async () => {
    expect((await trail(coordinator, clientId())).nodes).toEqual([]);
    expect((await trail(administrator, 'not an id')).nodes).toEqual([]);
  });

  it('is told to nobody else', async () => {
    for (const who of [lawyer, await house.staff('OPERATOR'), await house.staff('ANALYST')]) {
      expect((await who.ask(TRAIL, { id: row.personId })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await house.ask(TRAIL, { id: row.personId })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
