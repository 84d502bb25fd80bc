import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { packageRoot } from '../../src/platform/config/index.js';
import { STAFF_ROLES, type StaffRole } from '../../src/platform/db/index.js';
import { anyDocument, rootFields } from '../support/any-document.js';
import { House, type Answer, type Person } from '../support/house.js';
import { ROLE_MATRIX } from '../support/role-matrix.js';

const schema = buildSchema(readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8'));
const fields = rootFields(schema);

describe('role × operation, as written by hand', () => {
  let house: House;
  const people = new Map<StaffRole, Person>();
  beforeAll(async () => {
    house = await House.open();
    for (const role of STAFF_ROLES) people.set(role, await house.staff(role));
  });
  afterAll(() => house.close());

  it('names every operation of the schema and no other', () => {
    expect(Object.keys(ROLE_MATRIX).sort()).toEqual([...fields.keys()].sort());
  });

  const closed = (answer: Answer<unknown>): string | null => {
    const code = answer.errors?.[0]?.extensions.code;
    return code === 'NOT_FOUND' || code === 'UNAUTHENTICATED' ? code : null;
  };

  const operations = [...fields].filter(([name]) => !name.startsWith('Subscription.'));
  it.each(operations)('%s', async (name, field) => {
    const kind = name.startsWith('Query.') ? 'query' : 'mutation';
    const rule = ROLE_MATRIX[name]!;
    const anonymous = anyDocument(kind, field);
    expect({ who: 'nobody', closed: closed(await house.ask(anonymous.query, anonymous.variables)) }).toEqual({
      who: 'nobody',
      closed: rule === 'ANYONE' ? null : 'UNAUTHENTICATED',
    });
    for (const role of STAFF_ROLES) {
      // signing out would end the session the next case needs
      const person = name === 'Mutation.signOut' ? await house.staff(role) : people.get(role)!;
      const { query, variables } = anyDocument(kind, field);
      const open = rule === 'ANYONE' || rule === 'STAFF' || rule.includes(role);
      expect({ role, closed: closed(await person.ask(query, variables)) }).toEqual({
        role,
        closed: open ? null : 'NOT_FOUND',
      });
    }
  });
});
