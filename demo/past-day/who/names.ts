/** One name in the three spellings people type. */
export interface Spellings {
  readonly kk: string;
  readonly ru: string;
  readonly latin: string;
}

const table = (text: string): readonly Spellings[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([kk = '', ru = '', latin = '']) => ({ kk, ru, latin }));

/** All end in a consonant, so that every one can be a father's name. */
export const MALE_GIVEN = table(`
  Асқар     Аскар    Askar
  Нұржан    Нуржан   Nurzhan
  Дәурен    Даурен   Dauren
  Бекзат    Бекзат   Bekzat
  Ерасыл    Ерасыл   Yerasyl
  Талғат    Талгат   Talgat
  Мұрат     Мурат    Murat
  Сәкен     Сакен    Saken
  Қанат     Канат    Kanat
  Бауыржан  Бауржан  Baurzhan
  Степан    Степан   Stepan
  Игнат     Игнат    Ignat
  Захар     Захар    Zakhar
  Глеб      Глеб     Gleb
  Макар     Макар    Makar
`);

export const FEMALE_GIVEN = table(`
  Айсұлу   Айсулу   Aisulu
  Гүлнар   Гульнар  Gulnar
  Жанар    Жанар    Zhanar
  Әсел     Асель    Assel
  Меруерт  Меруерт  Meruert
  Сәуле    Сауле    Saule
  Ақмарал  Акмарал  Akmaral
  Варвара  Варвара  Varvara
  Ульяна   Ульяна   Ulyana
  Таисия   Таисия   Taissiya
  Полина   Полина   Polina
`);

/** Invented from words for weather, trees and garden things; the feminine adds one letter. */
export const FAMILIES = table(`
  Бұлтбаев     Бултбаев      Bultbayev
  Көктемов     Коктемов      Koktemov
  Жаңбырбаев   Жанбырбаев    Zhanbyrbayev
  Қарағашев    Карагашев     Karagashev
  Шығанбаев    Шиганбаев     Shyganbayev
  Өзенбаев     Озенбаев      Ozenbayev
  Тауқарин     Таукарин      Taukarin
  Аққайынов    Аккайынов     Akkaiynov
  Сарыдалин    Сарыдалин     Sarydalin
  Құмдалин     Кумдалин      Kumdalin
  Найзағаев    Найзагаев     Naizagayev
  Бозторғаев   Бозторгаев    Boztorgayev
  Қызғалдақов  Кызгалдаков   Kyzgaldakov
  Ақбұлақов    Акбулаков     Akbulakov
  Тасөткелов   Тасоткелов    Tasotkelov
  Облачков     Облачков      Oblachkov
  Снегопадов   Снегопадов    Snegopadov
  Перелесков   Перелесков    Pereleskov
  Скворечников Скворечников  Skvorechnikov
  Тропинкин    Тропинкин     Tropinkin
  Заречкин     Заречкин      Zarechkin
  Одуванчиков  Одуванчиков   Oduvanchikov
  Самоваров    Самоваров     Samovarov
  Черепицын    Черепицын     Cherepitsyn
  Калиткин     Калиткин      Kalitkin
`);

/** Names of foreigners and of a stateless person, as typed, with the languages they speak. */
export const FOREIGN = [
  { name: 'Yomgirov Sherzod', sex: 'M', citizenshipClass: 'FOREIGN', languages: ['uz', 'ru'] },
  { name: 'Булутова Нодира', sex: 'F', citizenshipClass: 'FOREIGN', languages: ['uz'] },
  { name: 'Shamolov Jasur', sex: 'M', citizenshipClass: 'FOREIGN', languages: ['uz'] },
  { name: 'Harry Millpond', sex: 'M', citizenshipClass: 'FOREIGN', languages: ['en'] },
  { name: 'Ellen Oakrain', sex: 'F', citizenshipClass: 'FOREIGN', languages: ['en', 'ru'] },
  { name: 'Кочевников Тахир', sex: 'M', citizenshipClass: 'STATELESS', languages: ['ru'] },
] as const;

/** People who gave no name, as a volunteer described them. */
export const NAMELESS = [
  'Человек в жёлтом дождевике, около 40 лет, говорит шёпотом',
  'Сары шапка киген адам, атын айтпады',
  'Человек с зелёным рюкзаком, имени не называет',
] as const;
