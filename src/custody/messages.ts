import { addMessages } from '../platform/graphql/index.js';

addMessages({
  ID_TAKEN: {
    en: 'This id is in use already.',
    ru: 'Этот идентификатор уже занят.',
    kk: 'Бұл идентификатор бос емес.',
  },
  ID_TWICE: {
    en: 'One id stands twice in the list.',
    ru: 'Один идентификатор указан дважды.',
    kk: 'Бір идентификатор екі рет көрсетілген.',
  },
  HANDLE_UNKNOWN: {
    en: 'This hint is not valid any more.',
    ru: 'Эта подсказка больше не действует.',
    kk: 'Бұл кеңес енді жарамсыз.',
  },
  PLACE_MISSING: {
    en: 'Say where the person was moved to.',
    ru: 'Укажите, куда перевели.',
    kk: 'Қайда ауыстырылғанын көрсетіңіз.',
  },
  BEFORE_THE_DETENTION: {
    en: 'This is earlier than the detention began.',
    ru: 'Это раньше начала задержания.',
    kk: 'Бұл ұстау басталғаннан бұрын.',
  },
  CODE_WORD_MISSING: {
    en: 'The code word is missing.',
    ru: 'Не указано кодовое слово.',
    kk: 'Кодтық сөз көрсетілмеген.',
  },
  ALREADY_ONE_PERSON: {
    en: 'These records are one person already.',
    ru: 'Эти записи уже объединены.',
    kk: 'Бұл жазбалар біріктірілген.',
  },
  SAME_PERSON: {
    en: 'This is one and the same record.',
    ru: 'Это одна и та же запись.',
    kk: 'Бұл бір ғана жазба.',
  },
  VERIFIED_IN_TWO_PLACES: {
    en: 'Both were seen in two places at once. Say why they are one person all the same.',
    ru: 'Обоих видели одновременно в двух местах. Укажите, почему это всё же один человек.',
    kk: 'Екеуі бір уақытта екі жерде көрілген. Неге бәрібір бір адам екенін көрсетіңіз.',
  },
  ERASURE_ASKED: {
    en: 'It was asked already that this person be erased.',
    ru: 'Удаление данных этого человека уже запрошено.',
    kk: 'Бұл адамның деректерін өшіру сұралған.',
  },
  STILL_HELD: {
    en: 'This person is not known to be free. Record the release first, or say that it shall be done all the same.',
    ru: 'Неизвестно, что этот человек на свободе. Сначала внесите освобождение или укажите, что удалить всё равно нужно.',
    kk: 'Бұл адамның босатылғаны белгісіз. Алдымен босатылғанын енгізіңіз не бәрібір өшіру керек екенін көрсетіңіз.',
  },
  ERASURE_ENDED: {
    en: 'This erasure was carried out or taken back.',
    ru: 'Это удаление уже выполнено или отменено.',
    kk: 'Бұл өшіру орындалған не тоқтатылған.',
  },
  ERASURE_APPROVED: {
    en: 'Another person agreed to this already.',
    ru: 'На это уже дал согласие другой человек.',
    kk: 'Бұған басқа адам келісім берген.',
  },
  ALREADY_ANSWERED: {
    en: 'This was answered already.',
    ru: 'На это уже ответили.',
    kk: 'Бұған жауап берілген.',
  },
  ALREADY_DISMISSED: {
    en: 'This was set aside already.',
    ru: 'Это уже отклонено.',
    kk: 'Бұл бұрын қабылданбаған.',
  },
  NOT_DISMISSED: {
    en: 'This was not set aside.',
    ru: 'Это не отклоняли.',
    kk: 'Бұл қабылданбаған емес.',
  },
  ALREADY_UNDONE: {
    en: 'This merge was undone already.',
    ru: 'Это объединение уже отменено.',
    kk: 'Бұл біріктіру тоқтатылған.',
  },
  SAME_DEPARTMENT: {
    en: 'This is the very same entry.',
    ru: 'Это одна и та же запись.',
    kk: 'Бұл дәл сол жазба.',
  },
  DEPARTMENT_MERGED: {
    en: 'This entry leads to another one. Open that one.',
    ru: 'Эта запись ведёт к другой. Откройте ту.',
    kk: 'Бұл жазба басқасына апарады. Сол жазбаны ашыңыз.',
  },
  OTHERS_LEAD_HERE: {
    en: 'Other entries lead to this one. Join the other way round, or undo those first.',
    ru: 'К этой записи ведут другие. Объедините наоборот или сначала отмените те объединения.',
    kk: 'Бұл жазбаға басқалары апарады. Керісінше біріктіріңіз немесе алдымен оларды тоқтатыңыз.',
  },
  STANDS_ELSEWHERE: {
    en: 'The two stand in another country, zone or town. Say why they are one department all the same.',
    ru: 'Записи из разных стран, часовых поясов или городов. Напишите, почему это всё же одно место.',
    kk: 'Екі жазба басқа елде, уақыт белдеуінде немесе қалада. Сонда да бір мекеме екенінің себебін жазыңыз.',
  },
  CHANGED_MEANWHILE: {
    en: 'Somebody changed this meanwhile. Read it again; what you typed is kept.',
    ru: 'За это время запись изменил кто-то другой. Прочтите её заново; введённое сохранено.',
    kk: 'Осы уақытта жазбаны басқа біреу өзгертті. Қайта оқыңыз; енгізгеніңіз сақталды.',
  },
  NOTHING_CHANGED: {
    en: 'Nothing was changed.',
    ru: 'Ничего не изменено.',
    kk: 'Ештеңе өзгертілмеген.',
  },
  ALREADY_VERIFIED: {
    en: 'This was checked already.',
    ru: 'Это уже проверено.',
    kk: 'Бұл тексерілген.',
  },
  NOT_VERIFIED: {
    en: 'Nobody has checked this yet.',
    ru: 'Это ещё никто не проверял.',
    kk: 'Мұны әлі ешкім тексермеген.',
  },
  PHONE_NOT_A_NUMBER: {
    en: 'A telephone has digits, spaces, brackets, + and -; several are set apart by “; ”.',
    ru: 'В телефоне бывают цифры, пробелы, скобки, + и -; несколько разделяются «; ».',
    kk: 'Телефонда сан, бос орын, жақша, + және - болады; бірнешеуі «; » арқылы бөлінеді.',
  },
});
