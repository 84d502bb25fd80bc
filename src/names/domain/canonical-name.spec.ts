import fc from 'fast-check';
import { canonicalName, canonicalTokenSet } from './canonical-name.js';

const setOf = (text: string): string => canonicalTokenSet(canonicalName(text));
const rolesOf = (text: string): string =>
  canonicalName(text)
    .tokens.map((token) => `${token.key}:${token.role}`)
    .join(' ');

describe('one person, many spellings: equal token sets', () => {
  it.each([
    [
      'Russian: order, case, ё, look-alike keys',
      'Фёдоров Пётр Сергеевич',
      [
        'ПЁТР СЕРГЕЕВИЧ ФЁДОРОВ',
        'Федоров, Петр Сергеевич',
        'Сергеевич Федоров Петр',
        'Фeдopoв Пeтp Cepгeeвич',
        'Фёд0ров Пётр Сергеевич',
        'Фе\u0301доров Пе\u0301тр Сергеевич',
        'Fedorov Petr Sergeevich',
        'Fyodorov Pyotr Sergeyevich',
        'Fedorow Petr Sergejewitsch',
        'Fedoroff Pyotr Sergejevich',
      ],
    ],
    [
      'Russian: a woman, soft signs, я',
      'Соловьёва Татьяна Васильевна',
      [
        'Соловьева Татьяна Васильевна',
        "Solov'eva Tat'yana Vasil'evna",
        'Solovyova Tatyana Vasilyevna',
        'Solovyeva Tatiana Vasilievna',
        'Татьяна Соловьёва Василий қызы',
      ],
    ],
    [
      'Russian: -ский, щ, ц, х',
      'Цветинский Михаил Ильич',
      ['Tsvetinskiy Mikhail Ilyich', 'Tsvetinsky Mihail Ilich', "Cvetinskij Mixail Il'ich"],
    ],
    [
      'Russian: щ in four hands',
      'Щедрина Ксения',
      ['Shchedrina Kseniya', 'Schedrina Ksenia', 'Shhedrina Xeniya', 'Ščedrina Ksenia'],
    ],
    [
      'Kazakh: patronymic in two languages, attached or apart',
      'Нұрланов Асқар Ерланұлы',
      [
        'Нурланов Аскар Ерланович',
        'Нұрлан Асқар Ерлан ұлы',
        'Асқар Ерлан-ұлы Нұрланов',
        'Нурланов Аскар Ерлан улы',
        'НУРЛАНОВ АСКАР ЕРЛАНУЛЫ',
        'Hұрланов Acқар Epланұлы',
      ],
    ],
    [
      'Kazakh: a woman',
      'Ахметова Гүлнар Мұратқызы',
      ['Ахметова Гульнар Муратовна', 'Ахмет Гүлнар Мұрат қызы', 'Гүлнар Ахметова Муратқызы'],
    ],
    ['Kazakh Latin of 2017, with apostrophes', 'Әбенов Шыңғыс Өмірұлы', ["A'benov S'yn'g'ys O'miruly"]],
    ['Kazakh Latin of 2018, with acutes', 'Қайратов Дәурен Ғалымұлы', ['Qaıratov Dáýren Ǵalymuly']],
    [
      'Kazakh Latin of 2021, with umlauts and cedillas',
      'Жүнісов Шәкен Ұлықбекұлы',
      ['Jünısov Şäken Ūlyqbekūly'],
    ],
    [
      'Latin: passport',
      'Жумабеков Ерлан Қайратұлы',
      ['Zhumabekov Yerlan Kairatuly', 'Zhumabekov Yerlan Kairatovich'],
    ],
    ['Latin: GOST', 'Хасенов Юрий Андреевич', ['Khasenov Yuriy Andreevich', 'Hasenov Iurii Andreevich']],
    [
      'Latin: home-made',
      'Жанузаков Бауыржан Мухтарович',
      ['Januzaqov Bawyrzhan Muhtarovich', 'Dzhanuzakov Bauirjan Mukhtarovitch'],
    ],
    [
      'Latin: Alex-, Max-, ck, ct',
      'Викторов Александр Максимович',
      ['Wiktorow Alexandr Maximovich', 'Victorov Aleksandr Maksimovich'],
    ],
    [
      'у before a vowel',
      'Уәлиев Данияр',
      ['Валиев Данияр', 'Ualiyev Daniyar', 'Waliev Daniar', 'Ýalıev Danıar'],
    ],
    ['two-letter family names', 'Цой Ли', ['Tsoi Li', 'Tsoy Li']],
    [
      'neighbours: оғлы, оглы, oglu',
      'Алиев Мамед Расул оғлы',
      ['Алиев Мамед Расул оглы', 'Aliyev Mamed Rasuloglu', 'Aliev Mammed Rasul oglu'],
    ],
    ['initials', 'Нұрланов А. Е.', ['А.Е. Нұрланов', 'Nurlanov A.E.', 'А.Е.Нурланов', 'A. Ye. Nurlanov']],
  ])('%s', (_title, name, spellings) => {
    for (const spelling of spellings) {
      expect(`${spelling}: ${setOf(spelling)}`).toBe(`${spelling}: ${setOf(name)}`);
    }
  });
});

describe('different people: different token sets', () => {
  it.each([
    ['another given name', 'Ахметова Гүлнар', 'Ахметова Гүлнәз'],
    ['another father', 'Нұрланов Асқар Ерланұлы', 'Нұрланов Асқар Ержанұлы'],
    ['father known and not known', 'Нұрланов Асқар Ерланұлы', 'Нұрланов Асқар'],
    ['one letter that matters', 'Ким Виктор', 'Ким Виктория'],
    ['ж and з', 'Жанат', 'Занат'],
    ['ч and ш', 'Чолпан', 'Шолпан'],
    ['х and к', 'Хасен', 'Касен'],
    ['о and у (a distance for the matcher, not an equality)', 'Ораз', 'Ураз'],
    ['я and а', 'Аян', 'Ан'],
    ['other alphabets stay themselves', '王伟', '王芳'],
  ])('%s', (_title, one, other) => {
    expect(setOf(one)).not.toBe(setOf(other));
    expect(setOf(one)).not.toBe('');
  });
});

describe('roles by ending alone', () => {
  it.each([
    ['Сергеевич Ким Виктор', 'sergei:PATRONYMIC kim:NAME viktor:NAME'],
    ['Мұратқызы', 'murat:PATRONYMIC'],
    ['Мұрат қызы Гүлнар', 'murat:PATRONYMIC gulnar:NAME'],
    ['қызы', 'kizi:NAME'],
    ['Ильинична', 'il:PATRONYMIC'],
    ['Кузьмич', 'kuzm:PATRONYMIC'],
    ['Нұрланов А. Дж.', 'nurlan:NAME a:INITIAL j:INITIAL'],
    ['Ли Лев Ева', 'li:NAME lev:NAME eva:NAME'],
    ['Сейітқали-Нұрланов', 'seitkalinurlan:NAME'],
    ['Иванов 1991', 'ivan:NAME'],
    ['1991 !? 🔴', ''],
  ])('%s', (name, roles) => {
    expect(rolesOf(name)).toBe(roles);
  });

  it('remembers the writing, the ending and its gender', () => {
    expect(canonicalName('Ахметова Мұрат қызы').tokens).toEqual([
      { key: 'ahmet', role: 'NAME', written: 'Ахметова', hadFamilyEnding: true, gender: 'FEMALE' },
      { key: 'murat', role: 'PATRONYMIC', written: 'Мұрат қызы', hadFamilyEnding: false, gender: 'FEMALE' },
    ]);
  });
});

describe('any string (properties)', () => {
  const odd = fc.constantFrom(
    '\u200f',
    '\u202e',
    '\u0000',
    '\ud83d',
    '🔴',
    'Я',
    "'",
    '-',
    '.',
    '\u0301',
    'ﷺ',
    'ǅ',
    'İ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(odd, fc.constantFrom('ұлы', 'Асқар', 'ович', "y'", ' ', 'jw')))
      .map((parts) => parts.join('')),
  );

  it('never throws, never makes an empty key', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const token of canonicalName(any).tokens) expect(token.key).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('order never enters', () => {
    const words = ['Нұрланов', 'Асқар', 'Ерланұлы', 'А.', 'Kim', 'Цой', 'Сергеевна', 'Gúlnar', 'O’zbek'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words),
        fc.constantFrom(' ', ', ', '\t', ' \u200f'),
        (shuffled, space) => {
          expect(setOf(shuffled.join(space))).toBe(setOf(shuffled.toSorted().join(' ')));
        },
      ),
    );
  });

  it('invisible signs and case never enter', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10 }),
        fc.constantFrom('\u200f', '\u200b', '\u00ad', '\u202e'),
        (at, sign) => {
          const name = 'Нұрланов Асқар';
          expect(setOf((name.slice(0, at) + sign + name.slice(at)).toUpperCase())).toBe(setOf(name));
        },
      ),
    );
  });
});
