// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../api/document.js';
import type * as T from '../api/operations.js';

export const SignedIn: Document<T.SignedIn, T.SignedInVariables> = {
  name: 'SignedIn',
  text: "query SignedIn{viewer{id name role languages viewerCan demo now lockMinutes}}",
};

export const DemoSignIns: Document<T.DemoSignIns, T.DemoSignInsVariables> = {
  name: 'DemoSignIns',
  text: "query DemoSignIns{demoSignIns{name role email password}}",
};

export const SignIn: Document<T.SignIn, T.SignInVariables> = {
  name: 'SignIn',
  text: "mutation SignIn($input:SignInInput!){signIn(input:$input){__typename ...on SignInSuccess{expiresAt}...on Refusal{code message}}}",
};

export const SignOut: Document<T.SignOut, T.SignOutVariables> = {
  name: 'SignOut',
  text: "mutation SignOut{signOut}",
};

export const DeviceTakenBack: Document<T.DeviceTakenBack, T.DeviceTakenBackVariables> = {
  name: 'DeviceTakenBack',
  text: "query DeviceTakenBack{deviceTakenBack}",
};
