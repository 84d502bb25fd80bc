const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Said before a name and understood: dropped. */
const TITLES = set(
  'фио ф.и.о имя аты аты-жөні тегі есімі name гр гражданин гражданка гр-н гр-ка азамат азаматша г-н г-жа господин ' +
    'госпожа mr mrs ms мужчина женщина парень девушка девочка мальчик юноша әйел қыз жігіт еркек man woman male female',
);

/** Said before a name and worth keeping: goes to the notes. */
const STATUSES =
  /^(?:задерж|достав|ұсталды|ұсталған|detained|arrested|журналист|активист|блогер|студент|пенсионер|правозащит|прохож|несовершеннолет|школьни|подрост|инвалид|беремен|иностран|новый|новая|ещё|еще|тағы|плюс|также)/u;

/** Whoever follows one of these is not the person held. */
const RELATIONS =
  /^(?:адвокат|защитник|қорғаушы|следовател|тергеуші|мать|мама|мамы|отец|папа|брат|сестр|жена|жены|муж|мужа|супруг|сын|дочь|анасы|әкесі|інісі|ағасы|әпкесі|қарындасы|жолдасы|родствен|знаком|контакт|lawyer|mother|father|brother|sister|wife|husband|сотрудни|полицейск|участков|майор|капитан|лейтенант|подполковник|судья|опер|дежурн|прокурор|интерпретатор|переводчи)/u;

/** Words of such lists that are no names, whole and by their beginnings. */
const OTHERS = set(
  'ул улица пр просп мкр дом кв адрес площадь алматы астана шымкент караганда қарағанды актау ақтау атырау актобе ақтөбе ' +
    'казахстан қазақстан россия кыргызстан рф рк қр уп дп овд ровд рувд гувд увд дуис спецприемник полиция полиции суд ' +
    'ст статья коап ук чел человек всего итого и или не нет да без в на с со из по у за от до при для к о об же это что как ' +
    'где кто когда никто ничего очень срочно внимание всем привет здравствуйте добрый спасибо сәлем салем және мен бар жоқ ' +
    'the a an of in at on for and or not no yes list здесь там тут сейчас вчера сегодня',
);
const OTHER_BEGINNINGS = /^(?:список|списк|тізім|тизим|звон|нужн|нужен|прос|сказал|говор|забрал|увезл|телефон|рожден|сообщ|находит)/u;

/** Small words inside a name, written without a capital. */
const PARTICLES = set('ұлы улы уулу қызы кызы кизи оғлы оглы uly qyzy kyzy qizi oglu ogli бин бен ибн эль аль bin ibn al el van von de da ди');

const plain = (token: string): string => token.toLowerCase().replace(/[.:]+$/, '');

export const isTitle = (token: string): boolean => TITLES.has(plain(token));
export const isStatus = (token: string): boolean => STATUSES.test(plain(token));
export const isRelation = (token: string): boolean => RELATIONS.test(plain(token));
export const isParticle = (token: string): boolean => PARTICLES.has(plain(token));

/** Letters with at most one digit slipped in, hyphens, apostrophes, the full stops of initials. */
const NAME_SHAPE = /^(?=.{1,60}$)'?(?:\d?\p{L}[\p{L}\p{M}'-]*\d?[\p{L}\p{M}'-]*|(?:\p{L}{1,2}\.){1,3}\p{L}*)\.?'?$/u;

/** @returns whether a word can be part of a name at all. */
export function isNameWord(token: string): boolean {
  const word = plain(token);
  if (!NAME_SHAPE.test(token) || OTHERS.has(word) || OTHER_BEGINNINGS.test(word)) return false;
  return isParticle(token) || !(isTitle(token) || isStatus(token) || isRelation(token));
}

/** Begins as names do: a capital, or a letter of an alphabet that has none. */
export const isCapital = (token: string): boolean => /^'?\d?[\p{Lu}\p{Lt}\p{Lo}]/u.test(token);
