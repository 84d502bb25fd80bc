type Language = 'ru' | 'kk' | 'en';
type Rule = readonly [RegExp, string];

/**
 * How the reference list words its names, and what is left of each in a cell of a grid. The long name stands beside it
 * wherever there is room: a short one may be another department's in another region.
 */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  ru: [
    [/^Отдел полиции района: ([^,]+),.*$/, 'ОП $1'],
    [/^Управление полиции (\S+) района .*$/, 'УП $1 р-на'],
    [/^Управление полиции района (.+?) Департамента .*$/, 'УП р-на $1'],
    [/^Городской орган полиции: ([^(]+) \(.*$/, 'Гор. полиция: $1'],
    [/^Отдел полиции при Управлении полиции (\S+) района .*$/, 'ОП при УП $1 р-на'],
    [/^(\S+) отдел полиции Управления полиции города (.+)$/, '$1 ОП г. $2'],
    [/^Специальный приемник .* города (.+)$/, 'Спецприёмник г. $1'],
    [/^Департамент полиции на транспорте .*$/, 'ДП на транспорте'],
    [/^Департамент полиции города (.+) Министерства .*$/, 'ДП г. $1'],
    [/^Департамент полиции области (.+) Министерства .*$/, 'ДП обл. $1'],
    [/^Департамент полиции (.+) области Министерства .*$/, 'ДП $1 обл.'],
  ],
  kk: [
    [/^(.+?) ауданының полиция бөлімі, .*$/, '$1 ауд. ПБ'],
    [/^.+ Полиция департаментінің (.+) ауданының полиция басқармасы$/, '$1 ауд. ПБ'],
    [/^(.+) қаласының полиция органы, .*$/, '$1 қ. полициясы'],
    [/^.+ қаласы (.+) ауданы полиция басқармасының полиция бөлімі$/, '$1 ауд. ПБ бөлімі'],
    [/^(.+) қаласы полиция басқармасының (.+) полиция бөлімі$/, '$1 қ. $2 ПБ'],
    [/^(.+) қаласы Полиция департаментінің .* арнаулы қабылдау орны$/, '$1 қ. арнаулы қабылдау орны'],
    [/^.+ Ішкі істер министрлігі Көліктегі полиция департаменті$/, 'Көліктегі ПД'],
    [/^.+ Ішкі істер министрлігі (.+) қаласының Полиция департаменті$/, '$1 қ. ПД'],
    [/^.+ Ішкі істер министрлігі (.+) облысының Полиция департаменті$/, '$1 обл. ПД'],
  ],
  en: [
    [/^Police Division under (.+) District Police Administration, .*$/, '$1 District, division'],
    [/^(.+ District) Police (?:Division|Administration), .*$/, '$1'],
    [/^(.+?)(?: City)? City Police Unit$/, '$1 City'],
    [/^(.+) Police Division, (.+)$/, '$1 Division, $2'],
    [/^Special receiver for administrative arrest, (.+)$/, 'Special receiver, $1'],
    [/^Transport Police Department$/, 'Transport PD'],
    [/^Police Department of (.+)$/, 'PD of $1'],
  ],
};

/** @returns a name made short; one that no rule knows (a department added by hand) stays as it is. */
export function shortName(name: string, language: Language): string {
  const rule = RULES[language].find(([pattern]) => pattern.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}
