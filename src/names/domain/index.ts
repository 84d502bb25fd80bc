export {
  canonicalName,
  canonicalTokenSet,
  rulesVersion,
  tokenOfLetters,
  type CanonicalName,
  type NameRole,
  type NameToken,
} from './canonical-name.js';
export { readIinContent, type IinContent } from './list/birth/iin.js';
export {
  readArticleCell,
  readBirthCell,
  readIinCell,
  readNameCell,
  readPhoneCell,
  readSexCell,
  type CellReading,
  type NameCell,
} from './list/read-cell.js';
export { type ParsedRow, type PersonFacts, type RowMark } from './list/parsed-row.js';
export { parseDetaineeList } from './parse-detainee-list.js';
export { isOlderEdition } from './rules-edition.js';
