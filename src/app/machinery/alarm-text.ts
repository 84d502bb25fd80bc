import { type MachineryReason } from '../../platform/machinery/index.js';

interface Texts {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** Whoever keeps the installation reads one of three languages; nobody knows which. */
const LANGUAGES = ['en', 'ru', 'kk'] as const;

const REASONS: Readonly<Record<MachineryReason, Texts>> = {
  NEVER_RAN: {
    en: 'the worker has not run yet',
    ru: 'рабочий процесс ещё не запускался',
    kk: 'жұмыс процесі әлі іске қосылған жоқ',
  },
  SILENT: {
    en: 'the worker gives no sign of life',
    ru: 'рабочий процесс не подаёт признаков жизни',
    kk: 'жұмыс процесі белгі бермейді',
  },
  FAILING: {
    en: 'the worker runs and fails each time',
    ru: 'рабочий процесс запускается и каждый раз даёт сбой',
    kk: 'жұмыс процесі іске қосылады, бірақ әр жолы қате шығады',
  },
  OVERDUE: {
    en: 'reminders are due and are not told',
    ru: 'напоминания просрочены и не отправлены',
    kk: 'ескертулердің уақыты өтті, бірақ жіберілген жоқ',
  },
  NOTHING_SUCCEEDS: {
    en: 'every reminder that is due fails',
    ru: 'ни одно из назначенных напоминаний не удаётся отправить',
    kk: 'уақыты келген ескертулердің бірде-бірі жіберілмейді',
  },
  DATABASE_AWAY: {
    en: 'the database does not answer',
    ru: 'база данных не отвечает',
    kk: 'дерекқор жауап бермейді',
  },
};

const SUBJECT = {
  STOPPED: {
    en: 'reminders are not running',
    ru: 'напоминания не работают',
    kk: 'ескертулер жұмыс істемейді',
  },
  RECOVERED: {
    en: 'reminders are running again',
    ru: 'напоминания снова работают',
    kk: 'ескертулер қайта жұмыс істейді',
  },
} as const satisfies Record<string, Texts>;

const SINCE: Texts = { en: 'since', ru: 'с', kk: 'басталуы:' };
const UNTIL: Texts = { en: 'until', ru: 'до', kk: 'аяқталуы:' };
const MEANWHILE: Texts = {
  en: 'Open the list of deadlines and telephone; then see the runbook, "When reminders stop".',
  ru: 'Откройте список сроков и звоните; затем смотрите руководство, «When reminders stop».',
  kk: 'Мерзімдер тізімін ашып, қоңырау шалыңыз; содан кейін нұсқаулықты қараңыз: «When reminders stop».',
};

/** What a mail to the operations address tells; instants are ISO 8601 in UTC. */
export interface AlarmNews {
  readonly kind: 'STOPPED' | 'RECOVERED';
  readonly reason: MachineryReason;
  readonly since: string | null;
  readonly until: string | null;
  readonly publicUrl: string;
}

/** @returns a whole plain-text mail in three languages; it holds no person and no case. */
export function alarmMail({ kind, reason, since, until, publicUrl }: AlarmNews): {
  subject: string;
  text: string;
} {
  const about = LANGUAGES.map((language) => {
    const lines = [`${capital(SUBJECT[kind][language])}: ${REASONS[reason][language]}.`];
    if (since) lines.push(`${capital(SINCE[language])} ${since}`);
    if (until) lines.push(`${capital(UNTIL[language])} ${until}`);
    if (kind === 'STOPPED') lines.push(MEANWHILE[language]);
    return lines.join('\n');
  });
  const subject = `Qorgau: ${LANGUAGES.map((language) => SUBJECT[kind][language]).join(' / ')}`;
  return { subject, text: `${about.join('\n\n')}\n\n${publicUrl} (${reason})\n` };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
