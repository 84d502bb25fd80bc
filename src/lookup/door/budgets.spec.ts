import { readConfig } from '../../platform/config/index.js';
import { Budgets } from './budgets.js';

const budgets = (settings: Record<string, string> = {}) =>
  new Budgets(
    readConfig({
      FAMILY_ASKS_PER_NETWORK_HOUR: '5',
      FAMILY_ASKS_PER_QUESTION_HOUR: '3',
      FAMILY_ASKS_PER_MINUTE: '100',
      ...settings,
    }),
  );
let asked = 0;
const spend = (budget: Budgets, more: Partial<Parameters<Budgets['spend']>[0]> = {}) =>
  budget.spend({ address: '192.0.2.1', question: `q${(asked += 1)}`, cost: 1, ...more });
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
});
