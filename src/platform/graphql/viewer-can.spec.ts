import { ANONYMOUS, type Actor, type Db, type StaffRole } from '../db/index.js';
import { type AccessRule } from './access.js';
import { type AccessRegistry } from './access-registry.js';
import { ViewerCan, WHOEVER_SEES_IT } from './viewer-can.js';

class Door {
  constructor(readonly keeper: string) {}
}
class Window {}

const RULES: Readonly<Record<string, AccessRule>> = {
  'Mutation.open': { roles: ['LAWYER', 'COORDINATOR'] },
  'Mutation.lock': { roles: ['COORDINATOR'] },
  'POST /doors': { roles: 'STAFF' },
};
const registry = { ruleOf: (operation: string) => RULES[operation] } as AccessRegistry;
const as = (actor: Actor) => new ViewerCan({ actor: async () => actor } as Db, registry);
const staff = (role: StaffRole, id = 'me'): Actor => ({ kind: 'STAFF', id, role, sessionId: null });

describe('what may be pressed on a record', () => {
  const asked = async (actor: Actor, keeper = 'me') => {
    const can = as(actor);
    can.offer(Door, {
      'Mutation.open': ({ keeper: whose }, { id }) => whose === id,
      'Mutation.lock': WHOEVER_SEES_IT,
    });
    can.offer(Door, { 'POST /doors': async () => true });
    can.onApplicationBootstrap();
    return can.of(Door, new Door(keeper));
  };

  it.each([
    ['a lawyer, theirs', staff('LAWYER'), 'me', ['Mutation.open', 'POST /doors']],
    ['a lawyer, another’s', staff('LAWYER'), 'you', ['POST /doors']],
    ['a coordinator', staff('COORDINATOR'), 'me', ['Mutation.lock', 'Mutation.open', 'POST /doors']],
    ['an analyst', staff('ANALYST'), 'me', ['POST /doors']],
    ['nobody', ANONYMOUS, 'me', []],
  ] as const)('%s', async (_title, actor, keeper, may) => {
    expect(await asked(actor, keeper)).toEqual(may);
  });

  it('is nothing on a type for which nothing is offered', async () => {
    expect(await as(staff('COORDINATOR')).of(Window, new Window())).toEqual([]);
  });

  it('a start with an offer that nobody can call is stopped', () => {
    const can = as(staff('LAWYER'));
    can.offer(Door, { 'Mutation.opne': WHOEVER_SEES_IT });
    expect(() => can.onApplicationBootstrap()).toThrow('offered and not there: Mutation.opne');
  });
});
