const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Whole words only: Майоров, Мамаев, Звонарёв and Плюснин are people. */
const whole = (forms: string): RegExp => new RegExp(`^(?:${forms})$`, 'u');

/** Said before a name and understood: dropped. Азамат with a capital is a given name. */
const TITLES = set(
  'фио ф.и.о имя аты аты-жөні тегі есімі name гр гражданин гражданка гр-н гр-ка азаматша г-н г-жа господин ' +
    'госпожа mr mrs ms мужчина женщина парень девушка девочка мальчик юноша әйел қыз жігіт еркек man woman male female',
);
const LOWER_CASE_TITLES = set('азамат');

/** Said before a name and worth keeping: goes to the notes. */
const STATUSES = whole(
  'задерж(?:ан|ана|аны|али|ания|анный|анная|анные)|достав(?:лен|лена|лены|или)|ұсталды|ұсталған|detained|arrested|' +
    'журналист(?:ка)?|активист(?:ка)?|блогер|студент(?:ка)?|пенсионер(?:ка)?|правозащитни(?:к|ца)|прохож(?:ий|ая)|' +
    'несовершеннолетн(?:ий|яя)|школьни(?:к|ца)|подросток|инвалид|беременная|иностран(?:ец|ка)|ещё|еще|тағы|плюс|также',
);

/** Whoever follows one of these is not the person held. */
const RELATIONS = whole(
  'адвокат(?:а|ы|у|ом)?|защитник(?:а|у|ом)?|қорғаушы(?:сы)?|следовател[ья]|тергеуші|мать|матери|мам[аыу]|от(?:ец|ца)|пап[аы]|' +
    'брат(?:а|у)?|сестр[аыу]|жен[аыу]|муж(?:а|у|ем)?|супруг[аи]?|сын(?:а|у)?|дочь|дочери|анасы|әкесі|інісі|ағасы|әпкесі|' +
    'қарындасы|жолдасы|әйелі|күйеуі|баласы|родственни(?:к|ца|ки)|знаком(?:ый|ая|ые)|контакты?|lawyer|mother|father|brother|' +
    'sister|wife|husband|сотрудни(?:к|ка|ки|ца)|полицейск(?:ий|ие|ого)|участков(?:ый|ого)|майор|капитан|лейтенант|' +
    'подполковник|судья|опер(?:ативник)?|дежурн(?:ый|ая|ого)|прокурор|переводчи(?:к|ца)',
);

/** Words of such lists that are no names. */
const OTHERS = set(
  'ул улица просп мкр дом кв адрес площадь алматы астана шымкент караганда қарағанды актау ақтау атырау актобе ақтөбе ' +
    'казахстан қазақстан россия кыргызстан рф рк қр уп дп овд ровд рувд гувд увд дуис спецприемник полиция полиции суд ' +
    'ст статья коап ук чел человек всего итого и или не нет без в на с со из по за от при для об же это что как где кто ' +
    'когда никто ничего очень срочно внимание всем привет здравствуйте добрый спасибо сәлем және жоқ the здесь там тут ' +
    'сейчас вчера сегодня',
);
/** Names when they have a capital: Мен, До, An, No. */
const LOWER_CASE_OTHERS = set('да до у к о пр мен бар a an of in at on for and or not no yes list');
const OTHER_FORMS = whole(
  'спис(?:ок|ки|ке)|тізім\\p{L}{0,4}|звон(?:ил|ила|или|ит|ок)|нуж(?:на|но|ны|ен)|прос(?:ит|ил|ила|или|ьба)|сказал[аи]?|' +
    'говор(?:ит|ил|ила|или|ят)|забрал[аи]|увезл[аи]|телефон[аы]?|рожд(?:ения|[её]н|ена)|сообщ(?:ил|ила|или|ает)|находится',
);

/** Small words inside a name, written without a capital. */
const PARTICLES = set(
  'ұлы улы уулу қызы кызы кизи оғлы оглы uly qyzy kyzy qizi oglu ogli бин бен ибн эль аль bin ibn al el van von de la da ди',
);

const plain = (token: string): string => token.toLowerCase().replace(/[.:]+$/, '');

/** Begins as names do: a capital, or a letter of an alphabet that has none. */
export const isCapital = (token: string): boolean => /^'?\d?[\p{Lu}\p{Lt}\p{Lo}]/u.test(token);

export const isTitle = (token: string): boolean =>
  TITLES.has(plain(token)) || (!isCapital(token) && LOWER_CASE_TITLES.has(plain(token)));
export const isStatus = (token: string): boolean => STATUSES.test(plain(token));
export const isRelation = (token: string): boolean => RELATIONS.test(plain(token));
export const isParticle = (token: string): boolean => PARTICLES.has(plain(token));
/** @returns the words that are more than "фио" or "г-н". */
export const withoutTitles = (words: readonly string[]): string[] => words.filter((word) => !isTitle(word));

function isOther(token: string): boolean {
  const word = plain(token);
  return OTHERS.has(word) || OTHER_FORMS.test(word) || (!isCapital(token) && LOWER_CASE_OTHERS.has(word));
}

/** Letters with at most one digit slipped in, hyphens, apostrophes, the full stops of initials. */
const NAME_SHAPE =
  /^(?=.{1,60}$)'?(?:\d?\p{L}[\p{L}\p{M}'-]*\d?[\p{L}\p{M}'-]*|(?:\p{L}{1,2}\.){1,3}\p{L}*)\.?'?$/u;

/** @returns whether a word can be part of a name at all. An initial always can: И. is no "и". */
export function isNameWord(token: string): boolean {
  if (!NAME_SHAPE.test(token)) return false;
  if (/^\p{Lu}\.$/u.test(token) || isParticle(token)) return true;
  return !(isOther(token) || isTitle(token) || isStatus(token) || isRelation(token));
}
