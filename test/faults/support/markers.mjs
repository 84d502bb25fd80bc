import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACCESS_REFUSAL,
  FAMILY_ASKS,
  FIRST_LIST,
  HOTLINE_CALL,
  ROWS,
  SECOND_LIST,
  STAFF,
  STORY_APPEAL,
  STORY_PROTOCOL,
  WOMAN_RIGHTS,
} from '../../../dist/demo/cast/index.js';
import { canonicalName, parseDetaineeList } from '../../../dist/src/names/domain/index.js';
import { root } from './house.mjs';

const LIST = `${FIRST_LIST}\n${SECOND_LIST}`;
const PHONE = ['+7 000 000 00 07', '+70000000007', '000 00 07'];

/** @returns the words of a text long enough not to turn up by chance. */
const wordsOf = (text) => text.match(/\p{L}{5,}/gu) ?? [];

/**
 * What must be readable nowhere, by what it is. A word that also stands in the departments' names, in the tables'
 * definitions or in PostgreSQL's own texts is no marker: `ignat` is in `signature`, `erlan` in `Netherlands`.
 * @param read names and descriptions of everybody, as the desk reads them over the API
 * @param secrets tokens, password, code word of this run
 * @param untouched what PostgreSQL says in a database that nobody used
 */
export function collectMarkers({ names, texts }, secrets, untouched) {
  const reference =
    [...files('migrations'), 'src/custody/data/departments.json'].map(read).join('\n') + untouched;
  // the lists' common words may stand in any sentence of the program
  const program = reference + files('src').map(read).join('\n');
  const rows = parseDetaineeList(LIST);
  const listNames = rows.flatMap(({ fullName }) => wordsOf(fullName ?? ''));
  const asked = [...Object.values(FAMILY_ASKS), HOTLINE_CALL].map(({ fullName }) => fullName);
  const allNames = [...names, ...asked, ...rows.map(({ fullName }) => fullName ?? '')];
  return {
    'names of the lists, as typed': notIn(reference, listNames),
    'other words of the lists': notIn(program, without(wordsOf(LIST), listNames)),
    'names of everybody': notIn(reference, without(allNames.flatMap(wordsOf), listNames)),
    'their comparison spellings': notIn(reference, allNames.flatMap(canonicalWords)),
    'descriptions and notes': texts,
    'texts of the story': storyTexts(),
    'staff: names and addresses': STAFF.flatMap(({ email, displayName }) => [email, displayName]),
    'the telephone': PHONE,
    'tokens, password, code word': secrets,
  };
}

/** @returns the name that the story's lasting merge took from sight, as typed. */
export const mergedAway = () => parseDetaineeList(SECOND_LIST)[ROWS.second.arrested].fullName;

function canonicalWords(name) {
  return canonicalName(name).tokens.flatMap(({ key }) => (key.length >= 5 ? [key] : []));
}

/** What is told of a person, an officer or a refusal in free words. */
function storyTexts() {
  const { officerName, officerPost, actText } = STORY_PROTOCOL;
  const { escort, toilet } = WOMAN_RIGHTS;
  return [
    officerName,
    officerPost,
    actText,
    escort.note,
    toilet.note,
    ACCESS_REFUSAL.told,
    STORY_APPEAL.proof,
    HOTLINE_CALL.account,
    HOTLINE_CALL.callerContact,
  ];
}

const files = (directory) =>
  readdirSync(join(root, directory), { recursive: true })
    .map((name) => join(directory, name))
    .filter((name) => /(?<!\.spec)\.(ts|json)$/.test(name));

const read = (name) => readFileSync(join(root, name), 'utf8').toLowerCase();

const without = (words, others) => words.filter((word) => !others.includes(word));

const notIn = (text, words) => [...new Set(words)].filter((word) => !text.includes(word.toLowerCase()));
