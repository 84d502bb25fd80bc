// Generated from the documents of the app and schema.graphql: npm run drift -- --write
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcknowledgeDeadlineInput = {
  readonly clientId: string;
  readonly deadlineId: string;
  readonly reason?: string | null | undefined;
  /** not now but then; limited, and needs a reason */
  readonly snoozeUntil?: string | null | undefined;
};

export type AssignLawyerInput = {
  readonly clientId: string;
  readonly detentionId: string;
  /** the assignment; made by the server where it is absent */
  readonly id?: string | null | undefined;
  readonly lawyerId: string;
  /** assign in spite of conflicting interests; needs a reason and is audited */
  readonly override?: boolean | null | undefined;
  /** kept sealed */
  readonly reason?: string | null | undefined;
  /** LEAD where it is absent */
  readonly role?: AssignmentRole | null | undefined;
};

/** LEAD defends. BACKUP stands in when the lead does not answer a reminder. */
export type AssignmentRole =
  | 'BACKUP'
  | 'LEAD';

export type AssignmentState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DONE'
  | 'OFFERED'
  | 'WITHDRAWN';

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

/** Who said it. HOTLINE and RELATIVE_TOLD never change a verified status. */
export type ClaimSource =
  | 'DETAINEE_TOLD'
  | 'DOCUMENT'
  | 'HOTLINE'
  | 'LAWYER_SAW'
  | 'OTHER'
  | 'POLICE_SAID'
  | 'RELATIVE_TOLD';

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
  | 'MISS_CURED'
  | 'OVERTAKEN'
  | 'PENALTY_CHANGED'
  | 'RECORD_WITHDRAWN'
  | 'REPLACED_BY_3H_TRACK'
  | 'REPLACED_BY_24H_TRACK'
  | 'REPLACED_BY_OTHER_TRACK'
  | 'RULING_WITHDRAWN';

export type DepartmentType =
  | 'CITY_UNIT'
  | 'COURT'
  | 'DISTRICT_UNIT'
  | 'HOSPITAL'
  | 'POLICE_DIVISION'
  | 'RECEPTION_CENTRE'
  | 'REGION_DEPARTMENT'
  | 'SPECIAL_RECEIVER'
  | 'TEMPORARY_DETENTION'
  | 'TRANSPORT_DEPARTMENT';

export type DetentionFilter = {
  readonly departmentId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  /** these alone: alerts name them */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** with the episodes of records merged with it */
  readonly personId?: string | null | undefined;
  readonly status?: ReadonlyArray<CustodyStatus> | null | undefined;
};

export type LeaveDeskInput = {
  readonly clientId: string;
  /** needed where nobody else has the desk; kept sealed, and everyone on the desk is told */
  readonly reason?: string | null | undefined;
};

export type MachineryReason =
  | 'DATABASE_AWAY'
  | 'FAILING'
  | 'NEVER_RAN'
  | 'NOTHING_SUCCEEDS'
  | 'OVERDUE'
  | 'SILENT';

/** STOPPED: people are not reminded. LATE: reminders run, and something waits too long or fails. */
export type MachineryState =
  | 'LATE'
  | 'RUNNING'
  | 'STOPPED';

export type MarkAlertsSeenInput = {
  readonly alertIds: ReadonlyArray<string>;
  readonly clientId: string;
};

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

export type NotificationKind =
  | 'ACCESS_REFUSED'
  | 'ASSIGNMENT_ANSWERED'
  | 'ASSIGNMENT_OFFERED'
  | 'ASSIGNMENT_WITHDRAWN'
  | 'CANARY_ASKED'
  | 'CASE_TURNED_CRIMINAL'
  | 'CLOCKS_LEFT_BEHIND'
  | 'DEADLINE_CHANGED'
  | 'DEADLINE_ESCALATED'
  | 'DEADLINE_MISSED'
  | 'DEADLINE_NEEDS_FACTS'
  | 'DEADLINE_REMINDER'
  | 'DESK_UNATTENDED'
  | 'DUTY_ENDS_SOON'
  | 'DUTY_RAN_OUT'
  | 'EXPORT_READY'
  | 'EXPORT_WAITS'
  | 'ILL_TREATMENT_ALARM'
  | 'MACHINERY_RECOVERED'
  | 'MACHINERY_STOPPED';

export type NotificationRefType =
  | 'ASSIGNMENT'
  | 'CANARY'
  | 'DEADLINE'
  | 'DEPARTMENT'
  | 'DETENTION'
  | 'DUTY'
  | 'EXPORT'
  | 'MACHINERY';

export type OpenEventInput = {
  readonly city: string;
  readonly clientId: string;
  /** rally, march, picket, … */
  readonly form?: string | null | undefined;
  readonly place: string;
  readonly startsAt: string;
  readonly title: string;
  /** IANA zone; Asia/Almaty by default */
  readonly zone?: string | null | undefined;
};

export type PlanShiftInput = {
  /** instead of a department: every one in this town */
  readonly city?: string | null | undefined;
  readonly clientId: string;
  readonly departmentId?: string | null | undefined;
  readonly endsAt: string;
  /** the shift, made on the device */
  readonly id: string;
  /** for a coordinator: whose shift */
  readonly lawyerId?: string | null | undefined;
  readonly startsAt: string;
};

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

export type ShiftState =
  | 'ENDED'
  | 'PLANNED'
  | 'RUNNING';

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

export type TakeDeskInput = {
  readonly clientId: string;
};

export type WithdrawAssignmentInput = {
  readonly assignmentId: string;
  readonly clientId: string;
  /** kept sealed */
  readonly reason: string;
};

export type AlertsVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Alerts = { readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly text: string, readonly at: string, readonly seenAt: string | null, readonly urgent: boolean, readonly refType: NotificationRefType, readonly refId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardAlert = { readonly id: string, readonly kind: NotificationKind, readonly text: string, readonly at: string, readonly seenAt: string | null, readonly urgent: boolean, readonly refType: NotificationRefType, readonly refId: string };

export type AlertDeadlinesVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertDeadlines = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly milestones: ReadonlyArray<{ readonly id: string, readonly acknowledgedAt: string | null, readonly snoozedUntil: string | null, readonly acknowledgedBy: { readonly id: string, readonly name: string } | null }>, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null }> } };

export type AlertDeadline = { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly milestones: ReadonlyArray<{ readonly id: string, readonly acknowledgedAt: string | null, readonly snoozedUntil: string | null, readonly acknowledgedBy: { readonly id: string, readonly name: string } | null }>, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null };

export type AlertPerson = { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } };

export type AlertDetentionsVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertDetentions = { readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } }> } };

export type AlertAssignmentsVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertAssignments = { readonly assignments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: AssignmentState, readonly lawyer: { readonly id: string, readonly name: string }, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null }> } };

export type AlertsChangedVariables = Exact<{ [key: string]: never; }>;


export type AlertsChanged = { readonly alerts: { readonly at: string } };

export type MarkAlertsSeenVariables = Exact<{
  input: MarkAlertsSeenInput;
}>;


export type MarkAlertsSeen = { readonly markAlertsSeen:
    | { readonly code: string, readonly message: string }
    | { readonly alerts: ReadonlyArray<{ readonly id: string, readonly seenAt: string | null }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type AcknowledgeDeadlineVariables = Exact<{
  input: AcknowledgeDeadlineInput;
}>;


export type AcknowledgeDeadline = { readonly acknowledgeDeadline:
    | { readonly deadline: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type BoardLawyersVariables = Exact<{ [key: string]: never; }>;


export type BoardLawyers = { readonly lawyers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly languages: ReadonlyArray<string>, readonly openAssignmentCount: number | null, readonly presence: { readonly id: string, readonly since: string, readonly department: { readonly id: string, readonly name: string } } | null, readonly runningShifts: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string, readonly name: string } | null }> }> }, readonly leaves: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly until: string, readonly colleague: { readonly id: string } }> } };

export type BoardLawyer = { readonly id: string, readonly name: string, readonly languages: ReadonlyArray<string>, readonly openAssignmentCount: number | null, readonly presence: { readonly id: string, readonly since: string, readonly department: { readonly id: string, readonly name: string } } | null, readonly runningShifts: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string, readonly name: string } | null }> };

export type AssignLawyerVariables = Exact<{
  input: AssignLawyerInput;
}>;


export type AssignLawyer = { readonly assignLawyer:
    | { readonly assignment: { readonly id: string, readonly state: AssignmentState } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type WithdrawAssignmentVariables = Exact<{
  input: WithdrawAssignmentInput;
}>;


export type WithdrawAssignment = { readonly withdrawAssignment:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly assignment: { readonly id: string, readonly state: AssignmentState } }
   };

export type BoardVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type Board = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly totals: { readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly needsFactsCount: number, readonly criminalCount: number, readonly withoutDepartmentCount: number }, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly phone: string | null, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean }> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly withoutDepartment: ReadonlyArray<{ readonly id: string }>, readonly withoutDeadline: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } }> } };

export type DepartmentLine = { readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly phone: string | null, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean }> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null };

export type BoardPeopleVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type BoardPeople = { readonly board: { readonly unrepresented: ReadonlyArray<{ readonly detention: { readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }> } };

export type BoardHeldVariables = Exact<{
  filter: DetentionFilter;
  after?: string | null | undefined;
}>;


export type BoardHeld = { readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly lawyer: { readonly id: string, readonly name: string } | null, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardPerson = { readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } };

export type BoardChangedVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type BoardChanged = { readonly boardChanged: { readonly version: number } };

export type DeskVariables = Exact<{ [key: string]: never; }>;


export type Desk = { readonly desk: { readonly attended: boolean, readonly urgentUnanswered: number | null, readonly duties: ReadonlyArray<{ readonly id: string, readonly takenAt: string, readonly runsUntil: string, readonly colleague: { readonly id: string, readonly name: string } }> } };

export type TakeDeskVariables = Exact<{
  input: TakeDeskInput;
}>;


export type TakeDesk = { readonly takeDesk:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly duty: { readonly id: string, readonly runsUntil: string } }
   };

export type LeaveDeskVariables = Exact<{
  input: LeaveDeskInput;
}>;


export type LeaveDesk = { readonly leaveDesk:
    | { readonly code: string, readonly message: string }
    | { readonly unattended: boolean }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type BoardEventsVariables = Exact<{ [key: string]: never; }>;


export type BoardEvents = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly city: string, readonly place: string, readonly startsAt: string, readonly zone: string, readonly form: string | null }> } };

export type BoardEvent = { readonly id: string, readonly title: string, readonly city: string, readonly place: string, readonly startsAt: string, readonly zone: string, readonly form: string | null };

export type OpenEventVariables = Exact<{
  input: OpenEventInput;
}>;


export type OpenEvent = { readonly openEvent:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly event: { readonly id: string, readonly title: string, readonly city: string, readonly place: string, readonly startsAt: string, readonly zone: string, readonly form: string | null } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type EventDepartmentsVariables = Exact<{
  city: string;
}>;


export type EventDepartments = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: DepartmentType, readonly address: string | null, readonly phone: string | null, readonly verified: boolean }> }, readonly dutyShifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ShiftState, readonly startsAt: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string } | null, readonly lawyer: { readonly id: string, readonly name: string } }> } };

export type PlanShiftVariables = Exact<{
  input: PlanShiftInput;
}>;


export type PlanShift = { readonly planShift:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly shift: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type NeedsFactsVariables = Exact<{
  eventId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type NeedsFacts = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly missing: ReadonlyArray<MissingFact>, readonly detention: { readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WallVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type Wall = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly totals: { readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number }, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly birthYear: number | null } } | null } | null, readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly phone: string | null, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean }> } }> } };

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

export type MachineryNowVariables = Exact<{ [key: string]: never; }>;


export type MachineryNow = { readonly machinery: { readonly state: MachineryState, readonly since: string | null, readonly reason: MachineryReason | null } };

export type PaletteDepartmentsVariables = Exact<{ [key: string]: never; }>;


export type PaletteDepartments = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly city: string | null, readonly verified: boolean }> } };

export type PalettePeopleVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PalettePeople = { readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DepartmentPeopleVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DepartmentPeople = { readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string, readonly verified: boolean } | null, readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly recordedAt: string }>, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HeldPerson = { readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly recordedAt: string }>, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null };

export type StationsVariables = Exact<{ [key: string]: never; }>;


export type Stations = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly city: string | null, readonly zone: string }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }> } };
