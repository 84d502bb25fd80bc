/** What a department's full name says beside the department itself: of whom it is a part. Russian, Kazakh, English. */
const WHOLE = [
  / Департамента полиции .+$/,
  /,? Департамент полиции .+$/,
  /,? Министерства внутренних дел .+$/,
  /, (Департамента|Управления) .+$/,
  /^.* департаментінің /,
  /, .+ департаменті$/,
  /^Қазақстан Республикасы Ішкі істер министрлігі /,
  /, (Almaty|Astana|Shymkent|[\w ]+ Region)$/,
];

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Управление полиции /, 'УП '],
  [/^Отдел полиции при Управлении полиции /, 'ОП при УП '],
  [/^Отдел полиции района: /, 'ОП района: '],
  [/ полиция басқармасы$/, ' ПБ'],
  [/ полиция бөлімі$/, ' ПБөл'],
];

/** @returns the name as people say it: the list's full name stands where there is room. */
export function shortDepartment(name: string): string {
  const alone = WHOLE.reduce((text, pattern) => text.replace(pattern, ''), name);
  const short = SHORT.reduce((text, [pattern, word]) => text.replace(pattern, word), alone).trim();
  return short === '' ? name : short;
}
