import { House, type Person } from '../support/house.js';
import { ago, clocksOf, logOne, minute, onDay, recordOffence } from '../support/proceedings.js';

interface Law {
  article: string;
  part: number | null;
  governedBy: string;
  carriesArrest: boolean | null;
  maxArrestDays: number | null;
  maxFineMci: number | null;
  confidence: string;
  verify: boolean;
  assumptionCodes: string[];
  assumptions: string[];
  milder: { comparison: string }[];
}
const LAW = `article part governedBy carriesArrest maxArrestDays maxFineMci confidence verify assumptionCodes assumptions milder { comparison }`;

/** Sanctions, arrest and parts follow the law of the day of the act, whatever is charged today. */
describe('which law governs a charge', () => {
  let house: House;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    lawyer = await house.staff('LAWYER');
  });

  const running = async (id: string) =>
    (await clocksOf(lawyer, id))
      .filter((clock) => !clock.voidReason && clock.ruleCode.startsWith('KZ-DET'))
      .map((clock) => clock.ruleCode);
  const chargesOf = async (id: string) => {
    const { data, errors } = await lawyer.ask<{
      detention: {
        chargesRead: {
          article: string;
          part: number | null;
          isOtherCode: boolean;
          decides: boolean;
          law: Law | null;
        }[];
      };
    }>(
      `query($id: ID!) { detention(id: $id) { chargesRead { article part isOtherCode decides law { ${LAW} } } } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.detention.chargesRead;
  };

  it.each([
    ['488-бап 6-бөлік', [['488', 6, true]], 'KZ-DET-24H'],
    [
      '434-3, ч. 6 ст. 488',
      [
        ['434-3', null, false],
        ['488', 6, true],
      ],
      'KZ-DET-24H',
    ],
    ['434-3', [['434-3', null, true]], 'KZ-DET-3H'],
    [
      '488(6), 272(2) УК',
      [
        ['488', 6, true],
        ['272', 2, false],
      ],
      'KZ-DET-24H',
    ],
  ])('%s: every charge is read, the gravest known decides', async (chargedArticle, expected, clock) => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle } });
    const read = await chargesOf(id);
    expect(read.map((one) => [one.article, one.part, one.decides])).toEqual(expected);
    expect(await running(id)).toEqual([clock]);
  });

  it('CAO art. 488 for an act before 6 June 2020: no arrest, so three hours; the paper says under which law', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    expect(await running(id)).toEqual(['KZ-DET-24H']);
    await recordOffence(lawyer, id, { actAt: onDay('2020-06-05') });
    expect(await running(id)).toEqual(['KZ-DET-3H']);
    const { data } = await lawyer.ask<{ detention: { protocols: { chargeLaw: Law }[] } }>(
      `query($id: ID!) { detention(id: $id) { protocols { chargeLaw { ${LAW} } } } }`,
      { id },
    );
    expect(data.detention.protocols[0]!.chargeLaw).toMatchObject({
      governedBy: '2020-06-05',
      carriesArrest: false,
      maxFineMci: 20,
      confidence: 'MEDIUM',
      verify: true,
      milder: [],
      assumptionCodes: ['LAW_OF_THE_ACT'],
    });
  });

  it('an act of today: under law nobody has checked, and a day nobody stated', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    const [charge] = await chargesOf(id);
    expect(charge!.law).toMatchObject({ carriesArrest: true, maxArrestDays: 15, maxFineMci: 30 });
    expect(charge!.law!.assumptionCodes).toEqual([
      'LAW_OF_THE_ACT',
      'ACT_DAY_NOT_STATED',
      'LAW_NOT_VERIFIED_AT_THE_ACT',
    ]);
    expect(charge!.law!.assumptions[0]).toBe('The law of the day of the act is applied.');
  });
});
