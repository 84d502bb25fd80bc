import type { Language } from './language.js';

/** Towns of the list of departments, which names them in English: Russian, Kazakh. */
const TOWNS: Readonly<Record<string, readonly [string, string]>> = {
  Aksu: ['Аксу', 'Ақсу'],
  Aktau: ['Актау', 'Ақтау'],
  Aktobe: ['Актобе', 'Ақтөбе'],
  'Alatau City': ['Алатау', 'Алатау'],
  Almaty: ['Алматы', 'Алматы'],
  Arkalyk: ['Аркалык', 'Арқалық'],
  Arys: ['Арысь', 'Арыс'],
  Astana: ['Астана', 'Астана'],
  Atyrau: ['Атырау', 'Атырау'],
  Balkhash: ['Балхаш', 'Балқаш'],
  Ekibastuz: ['Экибастуз', 'Екібастұз'],
  Karaganda: ['Караганда', 'Қарағанды'],
  Karazhal: ['Каражал', 'Қаражал'],
  Kentau: ['Кентау', 'Кентау'],
  Kokshetau: ['Кокшетау', 'Көкшетау'],
  Konaev: ['Конаев', 'Қонаев'],
  Kosshy: ['Косшы', 'Қосшы'],
  Kostanay: ['Костанай', 'Қостанай'],
  Kurchatov: ['Курчатов', 'Курчатов'],
  Kyzylorda: ['Кызылорда', 'Қызылорда'],
  Lisakovsk: ['Лисаковск', 'Лисаковск'],
  Oral: ['Уральск', 'Орал'],
  Oskemen: ['Усть-Каменогорск', 'Өскемен'],
  Pavlodar: ['Павлодар', 'Павлодар'],
  Petropavl: ['Петропавловск', 'Петропавл'],
  Priozersk: ['Приозёрск', 'Приозёрск'],
  Ridder: ['Риддер', 'Риддер'],
  Rudny: ['Рудный', 'Рудный'],
  Saran: ['Сарань', 'Саран'],
  Satpayev: ['Сатпаев', 'Сәтбаев'],
  Semey: ['Семей', 'Семей'],
  Shakhtinsk: ['Шахтинск', 'Шахтинск'],
  Shymkent: ['Шымкент', 'Шымкент'],
  Stepnogorsk: ['Степногорск', 'Степногорск'],
  Taldykorgan: ['Талдыкорган', 'Талдықорған'],
  Taraz: ['Тараз', 'Тараз'],
  Tekeli: ['Текели', 'Текелі'],
  Temirtau: ['Темиртау', 'Теміртау'],
  Turkistan: ['Туркестан', 'Түркістан'],
  Zhanaozen: ['Жанаозен', 'Жаңаөзен'],
  Zhezkazgan: ['Жезказган', 'Жезқазған'],
};

/** @returns the town in a language; one that is not of the list as it was written. */
export function cityName(city: string, language: Language): string {
  const [ru, kk] = TOWNS[city] ?? [city, city];
  return { ru, kk, en: city }[language];
}
