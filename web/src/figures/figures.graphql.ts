// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const Figures: Document<T.Figures, T.FiguresVariables> = {
  name: 'Figures',
  text: "query Figures($input:StatisticsInput!){statistics(input:$input){...on StatisticsTable{...FigureTable}...on Refusal{code message}}}fragment FigureTable on StatisticsTable{asOf title note unit rulesVersion suppressedCount rows{key label shortLabel}columns{key label shortLabel}cells{...FigureCell}rowTotals{...FigureCell}columnTotals{...FigureCell}total{...FigureCell}unverified{cells{...FigureCell}total{...FigureCell}}codebook{dimension key label meaning}}fragment FigureCell on StatisticsCell{value suppressed}",
};

export const FigurePlaces: Document<T.FigurePlaces, T.FigurePlacesVariables> = {
  name: 'FigurePlaces',
  text: "query FigurePlaces{departments(first:300){nodes{id city}}events(first:50){nodes{id title startsAt zone}}}",
};
