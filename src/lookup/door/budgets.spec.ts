import { randomBytes } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { readConfig } from '../../platform/config/index.js';
import { FamilyKey } from '../family-key.js';
import { Budgets } from './budgets.js';
import { ProofOfWork } from './proof-of-work.js';

const budgets = (settings: Record<string, string> = {}) =>
  new Budgets(
    readConfig({
      FAMILY_ASKS_PER_NETWORK_HOUR: '5',
      FAMILY_ASKS_PER_QUESTION_HOUR: '3',
      FAMILY_ASKS_PER_MINUTE: '100',
      ...settings,
    }),
    new ProofOfWork(new FamilyKey(randomBytes(32))),
  );
const solved = async (budget: Budgets): Promise<string> => {
  const challenge = (await budget.challenge('192.0.2.1'))!;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
};
let asked = 0;
type Spent = Partial<Parameters<Budgets['spend']>[0]>;
const allowed = (budget: Budgets, more: Spent = {}) =>
  budget.spend({ address: '192.0.2.1', question: `q${(asked += 1)}`, cost: 1, ...more });
const spend = async (budget: Budgets, more: Spent = {}) => (await allowed(budget, more)) !== 'NOTHING';
const times = async (n: number, once: () => Promise<boolean>) => {
  const found: boolean[] = [];
  for (let i = 0; i < n; i += 1) found.push(await once());
  return found.filter(Boolean).length;
};

describe('the budgets of the family door', () => {
  it('bound a network, all its addresses together, and no other', async () => {
    const budget = budgets();
    expect(await times(4, () => spend(budget))).toBe(4);
    expect(await times(4, () => spend(budget, { address: '192.0.2.200' }))).toBe(1);
    expect(await spend(budget, { address: '192.0.3.1' })).toBe(true);
  });

  it('bound one question, whoever asks it', async () => {
    const budget = budgets();
    let network = 0;
    const same = () => spend(budget, { address: `192.0.${(network += 1)}.1`, question: 'same' });
    expect(await times(6, same)).toBe(3);
  });

  it('bound everybody together', async () => {
    const budget = budgets({ FAMILY_ASKS_PER_MINUTE: '7' });
    let network = 0;
    expect(await times(20, () => spend(budget, { address: `192.0.${(network += 1)}.1` }))).toBe(7);
  });

  it('leave half of everybody’s to those who ask little', async () => {
    const budget = budgets({ FAMILY_ASKS_PER_MINUTE: '20', FAMILY_ASKS_PER_NETWORK_HOUR: '100' });
    expect(await times(50, () => spend(budget))).toBe(10);
    let network = 0;
    expect(await times(20, () => spend(budget, { address: `192.0.${(network += 1)}.1` }))).toBe(10);
  });

  describe('and work that was done', () => {
    it('raises what a network may ask, each solution once', async () => {
      const budget = budgets();
      expect(await times(9, () => spend(budget))).toBe(5);
      const proof = await solved(budget);
      expect(await spend(budget, { proof })).toBe(true);
      expect(await spend(budget, { proof })).toBe(false);
    });

    it('raises it no further than twice, and by no word of somebody else’s', async () => {
      const budget = budgets();
      let n = 0;
      expect(
        await times(14, async () => spend(budget, { proof: (n += 1) > 5 ? await solved(budget) : null })),
      ).toBe(10);
      const stranger = budgets();
      await times(5, () => spend(stranger));
      for (const proof of [await solved(budgets()), 'e30=', 'no', 'a'.repeat(9_999)]) {
        expect(await spend(stranger, { proof })).toBe(false);
      }
    });

    it('raises nothing for an hour after somebody tried names', async () => {
      const budget = budgets();
      await times(5, () => spend(budget));
      budget.alarm();
      expect(await spend(budget, { proof: await solved(budget) })).toBe(false);
    });

    it('is handed out as often as it can be used', async () => {
      const budget = budgets();
      const given = await Promise.all(Array.from({ length: 12 }, () => budget.challenge('192.0.2.1')));
      expect(given.filter((one) => one !== null)).toHaveLength(10);
    });
  });

  it('let a network past its budget spend nobody else’s', async () => {
    const budget = budgets();
    await times(5, () => spend(budget));
    await times(50, () => spend(budget, { question: 'hers' }));
    expect(await spend(budget, { address: '192.0.9.1', question: 'hers' })).toBe(true);
  });

  it('give a form a fifth', async () => {
    const budget = budgets({ FAMILY_ASKS_PER_QUESTION_HOUR: '5' });
    expect(await times(3, () => spend(budget, { cost: 5 }))).toBe(1);
  });

  it('let a year be one off for who asks little, and nobody guess years three at a time', async () => {
    const budget = budgets({ FAMILY_ASKS_PER_NETWORK_HOUR: '8' });
    const found = [];
    for (let i = 0; i < 9; i += 1) found.push(await allowed(budget));
    expect(found).toEqual([
      ...Array.from({ length: 5 }, () => 'NEAR_YEAR'),
      ...Array.from({ length: 3 }, () => 'EXACT_YEAR'),
      'NOTHING',
    ]);
    expect(await allowed(budget, { address: '192.0.3.1' })).toBe('NEAR_YEAR');
    budget.alarm();
    expect(await allowed(budget, { address: '192.0.4.1' })).toBe('EXACT_YEAR');
  });

  it('bound the answers about one person, in how many spellings ever they are asked for', async () => {
    const budget = budgets();
    expect(await times(5, () => budget.mayTell('somebody'))).toBe(3);
    expect(await budget.mayTell('somebody else')).toBe(true);
  });
});
