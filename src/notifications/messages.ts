import { addMessages } from '../platform/graphql/index.js';

addMessages({
  CHANNEL_NOT_AVAILABLE: {
    en: 'This installation does not have this channel.',
    ru: 'В этой установке такого канала нет.',
    kk: 'Бұл орнатылымда мұндай арна жоқ.',
  },
  CHANNEL_NOT_LINKED: {
    en: 'This channel leads nowhere yet: link it first.',
    ru: 'Этот канал пока никуда не ведёт: сначала подключите его.',
    kk: 'Бұл арна әзірге ешқайда апармайды: алдымен қосыңыз.',
  },
  LAST_CHANNEL: {
    en: 'E-mail is your only way to be told outside the app: open another one first.',
    ru: 'Кроме приложения вас можно известить только по почте: сначала подключите другой канал.',
    kk: 'Қолданбадан тыс сізге тек пошта арқылы хабар жетеді: алдымен басқа арна қосыңыз.',
  },
  CONSENT_OUTDATED: {
    en: 'The text has changed: read it again and agree to this version.',
    ru: 'Текст изменился: прочитайте его ещё раз и согласитесь с этой версией.',
    kk: 'Мәтін өзгерді: қайта оқып, осы нұсқасына келісіңіз.',
  },
  PUSH_SERVICE_NOT_ALLOWED: {
    en: 'This push service is not among those that may be spoken to.',
    ru: 'Этого push-сервиса нет среди разрешённых.',
    kk: 'Бұл push-қызмет рұқсат етілгендердің ішінде жоқ.',
  },
  PUSH_KEYS_NOT_VALID: {
    en: 'These are not the keys of a push subscription.',
    ru: 'Это не ключи push-подписки.',
    kk: 'Бұл push-жазылымның кілттері емес.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    en: 'Too many browsers: end one first. Limit: {limit}.',
    ru: 'Слишком много браузеров: сначала отключите один. Предел: {limit}.',
    kk: 'Браузер тым көп: алдымен біреуін ажыратыңыз. Шегі: {limit}.',
  },
  URL_NOT_VALID: { en: 'This is not an address.', ru: 'Это не адрес.', kk: 'Бұл мекенжай емес.' },
  URL_NOT_HTTPS: {
    en: 'The address must begin with https.',
    ru: 'Адрес должен начинаться с https.',
    kk: 'Мекенжай https-тен басталуы керек.',
  },
  URL_WITH_CREDENTIALS: {
    en: 'The address may not hold a name and a password.',
    ru: 'В адресе не должно быть имени и пароля.',
    kk: 'Мекенжайда есім мен құпиясөз болмауы керек.',
  },
  ADDRESS_REFUSED: {
    en: 'This address lies inside a private network.',
    ru: 'Этот адрес находится во внутренней сети.',
    kk: 'Бұл мекенжай ішкі желіде.',
  },
  TOO_MANY_WEBHOOKS: {
    en: 'Too many webhooks: remove one first. Limit: {limit}.',
    ru: 'Слишком много вебхуков: сначала удалите один. Предел: {limit}.',
    kk: 'Вебхук тым көп: алдымен біреуін жойыңыз. Шегі: {limit}.',
  },
  WEBHOOK_PAUSED: {
    en: 'This webhook is paused: resume it first.',
    ru: 'Этот вебхук приостановлен: сначала возобновите его.',
    kk: 'Бұл вебхук тоқтатылған: алдымен қайта қосыңыз.',
  },
});
