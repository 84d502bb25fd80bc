/**
 * The free text lawyer 1 pastes: eleven rows in Russian, Kazakh and Latin spelling, one of them nameless.
 * Everyone is invented: family names come from words for weather, trees and fruit.
 */
export const FIRST_LIST = `1. Самалова Айдана Ерланқызы 1998
2. Жұлдызбеков Арман Серікұлы, 1991 ж.
3) Метелицын Пётр Андреевич 1975 г.р.
4. Zhuldyzbekova Madina 2003
5. метелицына оля
6. Өрікбаев Санжар 12.05.2001
7. Орманбаева Гульжан Токтаровна, 64 года
8. Tom Wanderhill - журналист, по-русски не говорит
9. Дождевиков К.С. 1988
10. Қайыңбай Ермек 2010
11. женщина около 30 лет, синяя куртка, имени не говорит
`;

/** What lawyer 2 pastes at another door: the first three again, spelled otherwise, and two new people. */
export const SECOND_LIST = `Samalova Aidana Yerlanqyzy 1998
Жулдызбеков Арман Серикович 1991
Пётр Андреевич Метелицын, 1975
Ветошкина Раиса Павловна 1969
Тұманбаев Дос 1995
`;

/** Rows of the two lists, counted from 0, by their part in the story. */
export const ROWS = {
  first: { woman: 0, arrested: 1, transferred: 2, minor: 9, nameless: 10, count: 11 },
  second: { woman: 0, arrested: 1, transferred: 2, count: 5 },
} as const;

/** Family names of the two lists without endings: the invented past day must use none of them. */
export const STORY_FAMILY_STEMS = [
  ...[
    'самал',
    'samal',
    'жұлдызбек',
    'жулдызбек',
    'zhuldyzbek',
    'метелиц',
    'өрікбай',
    'орманбай',
    'wanderhill',
  ],
  ...['дождевик', 'қайыңбай', 'ветошк', 'тұманбай'],
] as const;
