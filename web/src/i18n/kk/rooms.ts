/** The rooms of the desk by their names; what is said inside of them comes with them. */
export const rooms = {
  all: 'Басқару бөлімдері',
  away: 'Кім жоқ',
  calendar: 'Демалыс күндері мен ауыстырулар',
  departments: 'Мекемелер мен басқа орындар',
  doors: 'Жабық есіктер',
  duplicates: 'Ықтимал қайталанулар',
  erasures: 'Деректерді өшіру',
  families: 'Туыстар',
  imports: 'Басқалардың тізімдері',
  law: 'Ережелер жинағы',
  patterns: 'Хаттамалардағы ортақтық',
  reports: 'Тексерілмеген хабарлар',
  staff: 'Әріптестер',
  ways: 'Сыртқа хабарлау',
};
