import { Temporal } from '../../../kernel/index.js';
import { BY_PIKOAP, GB_EAW, INT, RU_KOAP } from '../rule-packs/index.js';
import { chargeFromText, KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { type RulePack } from '../rule-pack.js';

const on = Temporal.PlainDate.from('2026-03-01');
const read = (pack: RulePack, text: string) =>
  pack
    .readCharges(text, on)
    .map(
      ({ charge, isOtherCode }) => `${charge.number}(${charge.part ?? '-'})${isOtherCode ? ' other' : ''}`,
    );

describe('kz-cao: charges as people write them', () => {
  it.each([
    ['488(6)', ['488(6)']],
    ['488 (6)', ['488(6)']],
    ['488 6', ['488(6)']],
    ['488', ['488(-)']],
    ['488-1', ['488-1(-)']],
    ['434-3', ['434-3(-)']],
    ['434-3(1)', ['434-3(1)']],
    ['ст. 488 ч. 6', ['488(6)']],
    ['ст.488 ч.6 КоАП РК', ['488(6)']],
    ['ч.6 ст.488 КоАП', ['488(6)']],
    ['часть 6 статьи 488', ['488(6)']],
    ['667 part 1', ['667(1)']],
    ['art. 667 part 1', ['667(1)']],
    ['488-бап 6-бөлік', ['488(6)']],
    ['488-баптың 6-бөлігі', ['488(6)']],
    ['ӘҚБтК 488-бабының 6-бөлігі', ['488(6)']],
    ['488-бап', ['488(-)']],
    ['73-1-бап 2-бөлік', ['73-1(2)']],
    ['ст. 73-1 ч. 2', ['73-1(2)']],
    // a sub-point is no part
    ['ст. 488 ч. 6 п. 1', ['488(6)']],
  ])('%s', (text, expected) => expect(read(KZ_CAO, text)).toEqual(expected));

  it.each([
    ['488(6), 667(1)', ['488(6)', '667(1)']],
    ['ст. 488 ч. 6, ст. 667 ч. 1', ['488(6)', '667(1)']],
    ['ч. 6 ст. 488, ч. 1 ст. 667', ['488(6)', '667(1)']],
    ['ч. 6 ст. 488 и ч. 1 ст. 667 КоАП', ['488(6)', '667(1)']],
    ['488(6), ч. 1 ст. 667', ['488(6)', '667(1)']],
    ['ст. 434, ч. 1 ст. 667', ['434(-)', '667(1)']],
    ['ч. 6, 11 ст. 488', ['488(6)', '488(11)']],
    ['ч. 6 и ч. 11 ст. 488', ['488(6)', '488(11)']],
    ['ст. 488 ч. 6 и 11', ['488(6)', '488(11)']],
    ['488(6)(11)', ['488(6)', '488(11)']],
    ['488-баптың 6, 11-бөліктері, 667-бап 1-бөлік', ['488(6)', '488(11)', '667(1)']],
    ['488-бап 6-бөлік және 434-бап', ['488(6)', '434(-)']],
    ['488(6); 488(6)', ['488(6)']],
    ['488(6), 272(2) УК', ['488(6)', '272(2) other']],
    ['ҚК 272-бап 2-бөлік', ['272(2)']],
    ['272-бап 2-бөлік ҚК', ['272(2) other']],
  ])('several in one text, none lost: %s', (text, expected) => expect(read(KZ_CAO, text)).toEqual(expected));

  it.each([
    ['488(6), 5 суток', ['488(6)']],
    ['488 ч. 6, штраф 30 МРП', ['488(6)']],
    ['488 5 суток', ['488(-)']],
    ['488(6) от 12.05.2026', ['488(6)']],
    ['2026 год, ст. 488', ['488(-)']],
    ['488 и 6 человек рядом', ['488(-)']],
  ])('days, fines and dates are no parts: %s', (text, expected) =>
    expect(read(KZ_CAO, text)).toEqual(expected),
  );

  it.each(['', 'хулиганство', '12', 'ул. Примерная, 1234', '20.2'])('no article in %p', (text) =>
    expect(read(KZ_CAO, text)).toEqual([]),
  );

  it.each([
    ['434-3, 488(6)', '488', 6],
    ['488(6), 434-3', '488', 6],
    ['999, 434-3', '434-3', null],
    ['488(2), 488(11)', '488', 11],
    ['488(6), 488(8)', '488', 8],
    ['999(1), 998', '999', 1],
    ['488(6), 272(2) УК', '488', 6],
  ])('of several the gravest the table knows decides: %s', (text, number, part) =>
    expect(chargeFromText(text, on)).toMatchObject({ number, part }),
  );

  it('the law of the day of the act weighs them: before 6 June 2020 art. 488 carries no arrest, art. 667 does', () => {
    expect(chargeFromText('488(6), 434(3)', Temporal.PlainDate.from('2019-05-01'))?.number).toBe('488');
    expect(chargeFromText('488, 667(1)', Temporal.PlainDate.from('2019-05-01'))?.number).toBe('667');
  });

  it.each([null, undefined, '', 'хулиганство', '272(2) УК'])('nothing decides in %p', (text) =>
    expect(chargeFromText(text, on)).toBeNull(),
  );
});

describe('other codes number their articles otherwise', () => {
  it.each([
    ['20.2', ['20.2(-)']],
    ['20.2(5)', ['20.2(5)']],
    ['20.2.2', ['20.2.2(-)']],
    ['ч. 5 ст. 20.2 КоАП РФ', ['20.2(5)']],
    ['ст. 20.2 ч. 5, ст. 19.3 ч. 1', ['20.2(5)', '19.3(1)']],
    ['20.2.2 ч. 1, протокол от 12.05.2024', ['20.2.2(1)']],
    ['488(6)', []],
  ])('ru-koap: %s', (text, expected) => expect(read(RU_KOAP, text)).toEqual(expected));

  it.each([
    ['24.23', ['24.23(-)']],
    ['ч. 1 ст. 24.23', ['24.23(1)']],
    ['ст. 24.23 ч. 1 и ст. 19.1', ['24.23(1)', '19.1(-)']],
  ])('by-pikoap: %s', (text, expected) => expect(read(BY_PIKOAP, text)).toEqual(expected));

  it.each([GB_EAW, INT])('where charges are not numbered so, nothing is read', (pack) =>
    expect(read(pack, '488(6), 20.2')).toEqual([]),
  );
});
