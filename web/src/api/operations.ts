// Generated from the documents of the app and schema.graphql: npm run drift -- --write
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Citizenship =
  | 'CITIZEN'
  | 'FOREIGN'
  | 'STATELESS'
  | 'UNKNOWN';

export type ClaimKind =
  | 'HOSPITAL'
  | 'MOVED'
  | 'RELEASED'
  | 'SEEN'
  | 'UNKNOWN';

/** Who said it. HOTLINE, RELATIVE_TOLD and THIRD_PARTY_LIST never change a verified status. */
export type ClaimSource =
  | 'DETAINEE_TOLD'
  | 'DOCUMENT'
  | 'HOTLINE'
  | 'LAWYER_SAW'
  | 'OTHER'
  | 'POLICE_SAID'
  | 'RELATIVE_TOLD'
  | 'THIRD_PARTY_LIST';

/** Why a clock must not be shown as fine, however much time is left. */
export type ClockConcern =
  | 'GROUND_MISSING'
  | 'GROUND_NOT_KNOWN'
  | 'MISSED'
  | 'NEEDS_FACTS'
  | 'RECORD_MISSING'
  | 'RECORD_NOT_KNOWN'
  | 'START_UNCERTAIN';

export type CustodyStatus =
  | 'HELD'
  | 'HOSPITAL'
  | 'RELEASED'
  | 'UNKNOWN';

export type DeadlineState =
  | 'MET'
  | 'MISSED'
  | 'NEEDS_FACTS'
  | 'PAUSED'
  | 'RUNNING'
  | 'VOID';

export type DeadlineVoidReason =
  | 'CONDITION_GONE'
  | 'CRIMINAL_TRACK'
  | 'DETENTION_JOINED'
  | 'ERASED'
  | 'MISS_CURED'
  | 'OVERTAKEN'
  | 'PENALTY_CHANGED'
  | 'RECORD_WITHDRAWN'
  | 'REPLACED_BY_3H_TRACK'
  | 'REPLACED_BY_24H_TRACK'
  | 'REPLACED_BY_OTHER_TRACK'
  | 'RULING_WITHDRAWN';

export type MissingFact =
  | 'ABSENT_PROTOCOL_RECEIVED'
  | 'ACTIONS_COMPLAINT_RECEIVED'
  | 'APPEAL_FILED'
  | 'APPEAL_RECEIVED'
  | 'APPEAL_TERM_ENDED'
  | 'APPOINTMENT_ORDER_RECEIVED'
  | 'ARRESTED'
  | 'ARRIVED_AT_STATION'
  | 'CASSATION_DECIDED'
  | 'CIRCUMSTANCES_ESTABLISHED'
  | 'COMPLAINT_RECEIVED'
  | 'COURT_RECEIVED_PROTOCOL'
  | 'DEFENDER_REQUESTED'
  | 'DELIVERED'
  | 'DEPARTURE_SCHEDULED'
  | 'DETENTION_AUTHORISED'
  | 'DOMESTIC_REMEDIES_EXHAUSTED'
  | 'EXPULSION_POSSIBLE'
  | 'HEARING_SCHEDULED'
  | 'INTERNATIONAL_PROCEDURE_ENDED'
  | 'LAW_VERSION_FOR_THE_DATE'
  | 'LIBERTY_RESTRICTED'
  | 'MOTION_FILED'
  | 'NOTICE_REQUESTED'
  | 'OFFENCE_COMMITTED'
  | 'OFFENCE_DETECTED'
  | 'PENALTY_EXECUTED'
  | 'PREVIOUS_REVIEW'
  | 'PROTOCOL_DRAWN'
  | 'RULING_ANNOUNCED'
  | 'RULING_IN_FORCE'
  | 'RULING_SERVED'
  | 'SEARCH_WITHOUT_WITNESSES'
  | 'SESSION_RECORD_SIGNED'
  | 'SOBRIETY_CERTIFIED'
  | 'TERM_NOT_SET_BY_LAW'
  | 'VIOLATION_KNOWN'
  | 'ZONE';

export type RoleAtEvent =
  | 'JOURNALIST'
  | 'LAWYER'
  | 'OBSERVER'
  | 'ORGANISER'
  | 'PARTICIPANT'
  | 'PASSER_BY';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SignInInput = {
  /** second factor, for accounts that have one */
  readonly code?: string | null | undefined;
  readonly email: string;
  readonly password: string;
};

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'COORDINATOR'
  | 'LAWYER'
  | 'OPERATOR';

export type Clock = { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string };

export type SignedInVariables = Exact<{ [key: string]: never; }>;


export type SignedIn = { readonly viewer: { readonly id: string, readonly name: string, readonly role: StaffRole, readonly languages: ReadonlyArray<string>, readonly viewerCan: ReadonlyArray<string>, readonly demo: boolean, readonly now: string } };

export type SignInVariables = Exact<{
  input: SignInInput;
}>;


export type SignIn = { readonly signIn:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignInSuccess', readonly expiresAt: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type SignOutVariables = Exact<{ [key: string]: never; }>;


export type SignOut = { readonly signOut: boolean };

export type DepartmentPeopleVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DepartmentPeople = { readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string, readonly verified: boolean } | null, readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly recordedAt: string }>, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HeldPerson = { readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly recordedAt: string }>, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null };

export type StationsVariables = Exact<{ [key: string]: never; }>;


export type Stations = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }> } };
