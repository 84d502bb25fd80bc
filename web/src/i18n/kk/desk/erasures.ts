/** Erasing what is known about somebody. */
export const erasures = {
  askedAt: 'Сұралды: {when}.',
  erasureAgree: 'Келісу',
  erasureApproved: 'Келісім берілді, 72 сағаттан кейін өшіріледі',
  erasureDue: 'Тоқтату мерзімі: {when}.',
  erasureNobody: 'Аты-жөні сізге көрсетілмейді',
  erasureSize: 'Ұстау саны: {episodes}, жазба: {records}.',
  erasureTakeBack: 'Өшіруді тоқтату',
  erasureWithdrawn: 'Өшіру тоқтатылды',
  erasure_CHANGED: 'жазбалар өзгерді, өшірілмеді',
  erasure_DONE: 'өшірілді',
  erasure_WAITS: '72 сағат күтеді',
  erasure_WAITS_APPROVAL: 'келісімді күтеді',
  erasure_WITHDRAWN: 'тоқтатылды',
  erasuresAbout:
    'Үйлестіруші сұрайды, әкімші келіседі, 72 сағаттан кейін деректер өшіріледі. Оған дейін екеуінің бірі тоқтата алады.',
  erasures_all: 'Барлығы',
  erasures_waiting: 'Күтеді',
  noErasures: 'Ешкім өшіруді сұрамаған',
  noErasuresMore: 'Сұрау адамның ісінен енгізіледі.',
} as const;
