// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const CaseFilePapers: Document<T.CaseFilePapers, T.CaseFilePapersVariables> = {
  name: 'CaseFilePapers',
  text: "query CaseFilePapers($id:ID!){detention(id:$id){id chargesRead{article part decides isOtherCode law{carriesArrest maxArrestDays verify}}protocols{id rootId viewerCan kind article part actPlace actText place personAddress personBirthDate officerName officerPost witnesses explanationText note facts{language languageRequested languageDetermined interpreterPresent rightsExplainedMark explanationRecorded copyServed copyReceiptSigned copyTranslated personSigned refusalNoted officerSigned readOffered remarksMade remarksAttached onlyPoliceWitnesses groundStated defenderRequested}}questions(all:true){code recordId subject title question why yesMeans noMeans article severity confidence verify answer{id answer note recordedAt}}}}",
};

export const UseFinding: Document<T.UseFinding, T.UseFindingVariables> = {
  name: 'UseFinding',
  text: "mutation UseFinding($input:UseFindingInput!){useFinding(input:$input){...on UseFindingSuccess{finding{id state}}...on Refusal{code message}}}",
};

export const ReopenFinding: Document<T.ReopenFinding, T.ReopenFindingVariables> = {
  name: 'ReopenFinding',
  text: "mutation ReopenFinding($input:ReopenFindingInput!){reopenFinding(input:$input){...on ReopenFindingSuccess{finding{id state}}...on Refusal{code message}}}",
};
