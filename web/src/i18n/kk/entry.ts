export const entry = {
  ACCEPTED: 'Іс алынды',
  DECLINED: 'Істен бас тарту',
  checkIn: 'Сіз есік алдындасыз',
  checkOut: 'Сіз кеттіңіз',
  endRefusal: 'Есік алдындағы күту аяқталды',
  endShift: 'Кезекшілік аяқталды',
  list: { one: 'Тізім, {n} адам', other: 'Тізім, {n} адам' },
  protocol: 'Хаттама',
  start: 'Ұсталған уақыты',
  startShift: 'Кезекшілік басталды',
} as const;
