import { addMessages } from '../platform/graphql/index.js';

addMessages({
  ALREADY_TIED: {
    en: 'These reports are one already.',
    ru: 'Эти сообщения уже связаны.',
    kk: 'Бұл хабарлар байланыстырылған.',
  },
  NOT_TIED: {
    en: 'This report is tied to no other.',
    ru: 'Это сообщение ни с каким другим не связано.',
    kk: 'Бұл хабар басқасымен байланыстырылмаған.',
  },
  PROMOTION_ALREADY_UNDONE: {
    en: 'This was taken back already.',
    ru: 'Это решение уже отменено.',
    kk: 'Бұл шешім тоқтатылған.',
  },
  ALREADY_THEIRS: {
    en: 'This colleague is to call back already.',
    ru: 'Перезвонить уже поручено этому коллеге.',
    kk: 'Қайта қоңырау шалу осы әріптеске тапсырылған.',
  },
  NOBODY_CALLS_BACK: {
    en: 'Nobody is to call back.',
    ru: 'Перезвонить никому не поручено.',
    kk: 'Қайта қоңырау шалу ешкімге тапсырылмаған.',
  },
  REPORT_ERASED: {
    en: 'What was told is forgotten: its time was up.',
    ru: 'Содержание сообщения стёрто: срок хранения истёк.',
    kk: 'Хабардың мазмұны өшірілген: сақтау мерзімі біткен.',
  },
  REPORT_TIED: {
    en: 'This report is read through another one: decide on that one.',
    ru: 'Это сообщение связано с другим: решайте по тому сообщению.',
    kk: 'Бұл хабар басқасымен байланыстырылған: шешімді сол хабар бойынша қабылдаңыз.',
  },
  REPORT_NOT_CLOSED: {
    en: 'This report is not closed.',
    ru: 'Это сообщение не закрыто.',
    kk: 'Бұл хабар жабылмаған.',
  },
  PERSON_NOT_SAID: {
    en: 'The report names several people: say which one.',
    ru: 'В сообщении названо несколько человек: укажите, кто именно.',
    kk: 'Хабарда бірнеше адам аталған: қайсысы екенін көрсетіңіз.',
  },
  PERSON_PROMOTED: {
    en: 'Something was made of this person already.',
    ru: 'По этому человеку решение уже принято.',
    kk: 'Бұл адам бойынша шешім қабылданған.',
  },
  PERSON_MISSING: {
    en: 'No name is understood in the report: give a name or a description.',
    ru: 'Имя в сообщении не распознано: укажите имя или описание.',
    kk: 'Хабардағы есім танылмады: атын немесе сипаттамасын көрсетіңіз.',
  },
  HELD_ALREADY: {
    en: 'This person is held already: make a claim on their case of it.',
    ru: 'Этот человек уже числится задержанным: добавьте сообщение к его делу.',
    kk: 'Бұл адам ұсталғандар қатарында: хабарды оның ісіне қосыңыз.',
  },
  DETENTION_NOT_OPEN: {
    en: 'This person was released: the case takes no new claim.',
    ru: 'Этого человека уже отпустили: к делу больше нельзя добавить сообщение.',
    kk: 'Бұл адам босатылған: іске хабар қосылмайды.',
  },
  DEPARTMENT_MISSING: {
    en: 'Say at which department.',
    ru: 'Укажите, в каком учреждении.',
    kk: 'Қай мекемеде екенін көрсетіңіз.',
  },
  REPORT_NOT_OPEN: {
    en: 'This report was settled already.',
    ru: 'По этому сообщению уже принято решение.',
    kk: 'Бұл хабар бойынша шешім қабылданған.',
  },
  REPORT_EMPTY: {
    en: 'Write what was seen, or name somebody.',
    ru: 'Запишите, что видели, или назовите кого-нибудь.',
    kk: 'Не көргенін жазыңыз немесе біреудің атын атаңыз.',
  },
  TOO_MANY_PEOPLE: {
    en: 'A report names at most {limit} people: send a longer list as a list of detainees.',
    ru: 'В сообщении не больше {limit} человек: более длинный список отправьте как список задержанных.',
    kk: 'Хабарда аталатын адам саны {limit}-нан аспайды: ұзынырақ тізімді ұсталғандардың тізімі ретінде жіберіңіз.',
  },
});
