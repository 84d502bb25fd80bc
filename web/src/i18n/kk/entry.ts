export const entry = {
  ACCEPTED: 'Іс алынды',
  DECLINED: 'Істен бас тарту',
  checkIn: 'Сіз есік алдындасыз',
  checkOut: 'Сіз кеттіңіз',
  endRefusal: 'Есік алдындағы күту аяқталды',
  endShift: 'Кезекшілік аяқталды',
  file: 'Файл',
  list: { one: 'Тізім, {n} адам', other: 'Тізім, {n} адам' },
  note: 'Жазба',
  protocol: 'Хаттама',
  start: 'Ұсталған уақыты',
  startShift: 'Кезекшілік басталды',
} as const;
