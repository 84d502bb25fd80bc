/** An invented assembly and the real offices the invented people of it are said to be in. */
export interface DemoCity {
  readonly city: string;
  /** As a protocol in Russian writes it. */
  readonly cityRu: string;
  readonly zone: string;
  readonly title: string;
  readonly place: string;
  /** Local hour the assembly begins. */
  readonly startHour: number;
  readonly people: number;
  readonly departmentCodes: readonly string[];
  /** Where people under administrative arrest are moved to, if the list knows such a place. */
  readonly receiverCode: string | null;
}

/** Three cities, 300 people, 25 departments. Codes are of `src/custody/data/departments.json`. */
export const CITIES: readonly DemoCity[] = [
  {
    city: 'Almaty',
    cityRu: 'г. Алматы',
    zone: 'Asia/Almaty',
    title: 'Демо: «Чистое небо», Алматы',
    place: 'Вымышленная площадь Трёх Яблонь',
    startHour: 14,
    people: 170,
    departmentCodes: [
      ...['KZ-75-UP-ALM', 'KZ-75-UP-AUE', 'KZ-75-UP-BOS', 'KZ-75-UP-MED', 'KZ-75-UP-ALT', 'KZ-75-UP-ZHE'],
      ...['KZ-75-UP-TUR', 'KZ-75-UP-NAU', 'KZ-75-ALT-OP', 'KZ-75-AUE-OP', 'KZ-75-MED-OP', 'KZ-75-TUR-OP'],
    ],
    receiverCode: 'KZ-75-SPR',
  },
  {
    city: 'Astana',
    cityRu: 'г. Астана',
    zone: 'Asia/Almaty',
    title: 'Демо: «Чистое небо», Астана',
    place: 'Вымышленный бульвар Степных Ветров',
    startHour: 15,
    people: 80,
    departmentCodes: [
      ...['KZ-71-UP-ALM', 'KZ-71-UP-BAI', 'KZ-71-UP-ESI', 'KZ-71-UP-NUR', 'KZ-71-UP-SAR', 'KZ-71-UP-SRS'],
      'KZ-71-DP',
    ],
    receiverCode: null,
  },
  {
    city: 'Shymkent',
    cityRu: 'г. Шымкент',
    zone: 'Asia/Almaty',
    title: 'Демо: «Чистое небо», Шымкент',
    place: 'Вымышленный сквер Старой Чайханы',
    startHour: 12,
    people: 50,
    departmentCodes: ['KZ-79-UP-ABA', 'KZ-79-UP-FAR', 'KZ-79-UP-ENB', 'KZ-79-UP-KAR', 'KZ-79-UP-TUR'],
    receiverCode: null,
  },
];
