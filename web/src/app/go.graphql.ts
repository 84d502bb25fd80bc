// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const WhereTo: Document<T.WhereTo, T.WhereToVariables> = {
  name: 'WhereTo',
  text: "query WhereTo($id:ID!){detention(id:$id){id}deadline(id:$id){id detention{id}}department(id:$id){id}}",
};

export const OwnOffers: Document<T.OwnOffers, T.OwnOffersVariables> = {
  name: 'OwnOffers',
  text: "query OwnOffers($me:ID!){assignments(filter:{lawyerId:$me}first:100){nodes{id state detention{id}}}}",
};

export const ToldOf: Document<T.ToldOf, T.ToldOfVariables> = {
  name: 'ToldOf',
  text: "query ToldOf($id:ID!){alerts(first:1 refId:$id){nodes{id refId refType}}}",
};
