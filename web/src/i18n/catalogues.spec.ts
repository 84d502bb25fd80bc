import { readdirSync } from 'node:fs';
import { accountWords as enAccount } from './en/account.js';
import { words as enWords } from './en/index.js';
import { accountWords as kkAccount } from './kk/account.js';
import { words as kkWords } from './kk/index.js';
import { fill, type Catalogue, type Message, type Plural } from './message.js';
import { accountWords as ruAccount } from './ru/account.js';
import { words as ruWords } from './ru/index.js';

/** What is loaded at once, and what is loaded with its room. */
const [kk, ru, en] = [
  { ...kkWords, ...kkAccount },
  { ...ruWords, ...ruAccount },
  { ...enWords, ...enAccount },
];
const catalogues: Readonly<Record<string, Catalogue>> = { kk, ru, en };

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message as unknown as Record<string, string>);

const messages = Object.entries(ru as Catalogue).flatMap(([area, texts]) =>
  Object.keys(texts).map((name): [string, string] => [area, name]),
);

describe('the three languages', () => {
  it('name no area twice: what a room loads would hide the other', () => {
    expect(Object.keys(ruAccount).filter((area) => area in ruWords)).toEqual([]);
  });

  it.each(['kk', 'en'])('have the places of the Russian words: %s', (language) => {
    const differing = messages.filter(([area, name]) => {
      const [ours, theirs] = [ru as Catalogue, catalogues[language]!].map((words) => words[area]![name]!);
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
