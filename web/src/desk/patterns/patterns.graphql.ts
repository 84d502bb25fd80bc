// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskPatterns: Document<T.DeskPatterns, T.DeskPatternsVariables> = {
  name: 'DeskPatterns',
  text: "query DeskPatterns($after:String$eventId:ID$night:LocalDate$city:String){nightPatterns(first:20 after:$after eventId:$eventId night:$night city:$city){nodes{...PatternLine}pageInfo{hasNextPage endCursor}}}fragment PatternLine on NightPattern{id kind title article severity confidence verify personCount protocolCount protocolIds otherCount likeness sharedNames defectCode}",
};

export const PatternPapers: Document<T.PatternPapers, T.PatternPapersVariables> = {
  name: 'PatternPapers',
  text: "query PatternPapers($ids:[ID!]!){protocols(ids:$ids){...PatternPaper}}fragment PatternPaper on Protocol{id kind drawnAt{at date precision asWritten}place officerName officerPost actText witnesses detention{id department{id shortName zone}person{id name nameless description birthYear}}}",
};
