import { type Course } from '../course/course.js';
import { type DayClock } from '../course/day-clock.js';
import { type DemoProtocol } from './proceedings-types.js';
import { type Random } from '../random.js';

/** One sentence in many protocols is what a pattern check must find. */
const ACT_TEXTS = [
  'Принимал участие в незаконном собрании, выкрикивал лозунги, на требования разойтись не реагировал.',
  'Находился на проезжей части, нецензурно выражался, чем нарушил общественный порядок.',
  'Отказался проследовать в служебный автомобиль, на законные требования не реагировал.',
  'Заңсыз жиналысқа қатысты, тарқау туралы талапты орындамады.',
] as const;

/** Obviously invented: family names from the words for "example", "sample" and "draft". */
const OFFICERS = [
  ...[
    'Мысалов М. М.',
    'Примеров П. П.',
    'Образцов О. О.',
    'Черновиков Ч. Ч.',
    'Үлгібаев Ү. Ү.',
    'Шаблонов Ш. Ш.',
  ],
  ...['Эскизов Э. Э.', 'Жобаев Ж. Ж.', 'Макетов М. М.', 'Набросков Н. Н.'],
] as const;

/** @returns the article charged; a warning exists under 488(6) only. */
function charge(random: Random, course: Course): Pick<DemoProtocol, 'article' | 'part'> {
  const way = course.outcome === 'WARNING' ? 1 : random.int(1, 100);
  if (way <= 70) return { article: '488', part: '6' };
  return { article: way <= 85 ? '434' : '667', part: '1' };
}

function signatures(random: Random) {
  const personSigned = random.chance(0.6);
  const witnessesNamed = random.int(0, 2);
  return {
    officerSigned: random.chance(0.97),
    personSigned,
    refusalNoted: !personSigned && random.chance(0.7),
    witnessesNamed,
    witnessesSigned: random.int(0, witnessesNamed),
  };
}

function contents(random: Random, course: Course, drawn: number, clock: DayClock) {
  const language = random.chance(0.03) ? null : random.pick(['ru', 'ru', 'ru', 'kk'] as const);
  const understood = language !== null && course.profile.languages.includes(language);
  return {
    drawnAt: random.chance(0.94) ? clock.minute(drawn) : clock.unknown(),
    place: random.chance(0.95) ? course.city.cityRu : null,
    officerPost: random.chance(0.9) ? 'участковый инспектор' : null,
    officerName: random.chance(0.93) ? random.pick(OFFICERS) : null,
    ...charge(random, course),
    actAt: random.chance(0.8) ? clock.minute(course.start - random.int(0, 8)) : clock.day(course.start),
    actPlace: random.chance(0.9) ? course.city.place : null,
    actText: language === 'kk' ? ACT_TEXTS[3] : random.pick(ACT_TEXTS.slice(0, 3)),
    language,
    interpreterPresent: !understood && random.chance(0.1),
    rightsExplainedMark: random.pick([true, true, true, false, null] as const),
    explanation: random.pick(['GIVEN', 'GIVEN', 'REFUSAL_NOTED', 'NONE'] as const),
    ...signatures(random),
    copyServedAt: random.chance(0.7) ? clock.minute(drawn + random.int(0, 18)) : null,
  };
}

/** @param drawn minute the paper says it was drawn up. @returns what a lawyer could record of it. */
export function makeProtocol(random: Random, course: Course, drawn: number, clock: DayClock): DemoProtocol {
  const protocolId = random.uuid(clock.at(drawn).epochMilliseconds);
  return { protocolId, detentionId: course.detentionId, ...contents(random, course, drawn, clock) };
}
