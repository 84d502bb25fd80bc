import { readdirSync } from 'node:fs';
import { LANGUAGES, type Language } from './language.js';
import { firstWords, laterWords } from './loaders.js';
import { fill, type Catalogue, type Message, type Plural } from './message.js';
import type { Later } from './ru/index.js';

const LATER: Readonly<Record<keyof Later, true>> = { account: true, desk: true, figures: true, leave: true };

/** What is loaded at once, and what is loaded with its room. */
const partsOf = (language: Language): Promise<Catalogue[]> =>
  Promise.all([
    firstWords(language),
    ...Object.keys(LATER).map((of) => laterWords(of as keyof Later, language)),
  ]);

const wordsOf = async (language: Language) => Object.assign({}, ...(await partsOf(language))) as Catalogue;

const [kk, ru, en] = await Promise.all(LANGUAGES.map(wordsOf));
const catalogues: Readonly<Record<string, Catalogue>> = { kk: kk!, ru: ru!, en: en! };

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>);

const messages = Object.entries(ru!).flatMap(([area, texts]) =>
  Object.keys(texts).map((name): [string, string] => [area, name]),
);

describe('the three languages', () => {
  it('name no area twice: what a room loads would hide the other', async () => {
    const areas = (await partsOf('ru')).flatMap((part) => Object.keys(part));
    expect(areas.filter((area, i) => areas.indexOf(area) !== i)).toEqual([]);
  });

  it.each(['kk', 'en'])('have the places of the Russian words: %s', (language) => {
    const differing = messages.filter(([area, name]) => {
      const [ours, theirs] = [ru!, catalogues[language]!].map((words) => words[area]![name]!);
      const [one, other] = [ours, theirs].map((message) => placesOf(formsOf(message!).at(-1)!).join());
      return one !== other || typeof ours !== typeof theirs;
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ['kk', ['one', 'other']],
    ['ru', ['few', 'many', 'one', 'other']],
    ['en', ['one', 'other']],
  ])('have every plural form of their grammar: %s', (language, categories) => {
    const plurals = Object.values(catalogues[language]!)
      .flatMap((texts) => Object.values(texts))
      .filter((message): message is Plural => typeof message !== 'string');
    for (const plural of plurals) expect(Object.keys(plural).sort()).toEqual(categories);
  });

  it.each(
    ['kk', 'ru', 'en'].flatMap((language) => [
      [language, 'desk', 'desk'],
      [language, 'case', 'caseFile'],
    ]),
  )('say nothing in two files of one area, and lose no file: %s, %s', async (language, folder, area) => {
    const files = readdirSync(new URL(`./${language}/${folder}/`, import.meta.url));
    const parts = await Promise.all(
      files
        .filter((file) => file !== 'index.ts')
        .map((file) => import(`./${language}/${folder}/${file}`) as Promise<Catalogue>),
    );
    const names = parts.flatMap((part) => Object.values(part)).flatMap((texts) => Object.keys(texts));
    expect(names.sort()).toEqual(Object.keys(catalogues[language]![area]!).sort());
  });

  it('leave no word empty and use no sign that the font has not', () => {
    for (const words of Object.values(catalogues)) {
      for (const text of Object.values(words).flatMap((area) => Object.values(area).flatMap(formsOf))) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/[→≠≈✓≥—]/);
      }
    }
  });

  it('count as their grammar does', () => {
    const people: Plural = {
      one: '{n} человек',
      few: '{n} человека',
      many: '{n} человек',
      other: '{n} человека',
    };
    expect([1, 2, 5, 11, 21].map((n) => fill(people, 'ru', { n }))).toEqual([
      '1 человек',
      '2 человека',
      '5 человек',
      '11 человек',
      '21 человек',
    ]);
  });
});
