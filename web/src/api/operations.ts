// Generated from the documents of the app and schema.graphql: npm run drift -- --write
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessRefusalEnd =
  | 'ADMITTED'
  | 'LEFT';

/** How a lawyer was kept out. FORTRESS: the building is closed to everybody, by an announced alarm plan. */
export type AccessRefusalKind =
  | 'FORTRESS'
  | 'NO_LAWYER_NEEDED'
  | 'OTHER'
  | 'PAPERS_ASKED'
  | 'WAIT';

export type AcknowledgeDeadlineInput = {
  readonly clientId: string;
  readonly deadlineId: string;
  readonly reason?: string | null | undefined;
  /** not now but then; limited, and needs a reason */
  readonly snoozeUntil?: string | null | undefined;
};

export type AddCanaryInput = {
  readonly clientId: string;
  /** Invented, believable, with the father’s name; nobody real. It is shown to nobody again. */
  readonly fullName: string;
  readonly id: string;
};

export type AddCaseNoteInput = {
  readonly clientId: string;
  /** a note on the same case that this one corrects */
  readonly correctsId?: string | null | undefined;
  readonly detentionId: string;
  /** the note, made on the device */
  readonly id: string;
  readonly kind: CaseNoteKind;
  readonly text: string;
  /** by the clock of the device */
  readonly writtenAt?: string | null | undefined;
};

export type AddStaffInput = {
  readonly clientId: string;
  readonly email: string;
  /** IETF tags, best first */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly name: string;
  readonly role: StaffRole;
};

export type AnswerDefectQuestionInput = {
  readonly answer: DefectAnswerValue;
  readonly clientId: string;
  readonly code: string;
  readonly detentionId: string;
  /** the answer, made on the device */
  readonly id: string;
  /** sealed */
  readonly note?: string | null | undefined;
  /** as the question gives it */
  readonly recordId: string;
};

export type AnswerMergeProposalInput = {
  readonly clientId: string;
  /** true merges; the merge has the id of the proposal */
  readonly confirm: boolean;
  readonly proposalId: string;
  readonly reason: string;
  /** as in mergePersons */
  readonly twoPlacesReason?: string | null | undefined;
};

export type ApplyImportInput = {
  readonly clientId: string;
  readonly importId: string;
};

export type ApproveErasureInput = {
  readonly clientId: string;
  readonly erasureId: string;
};

export type ApproveExportInput = {
  readonly clientId: string;
  readonly exportId: string;
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

export type AssignReportInput = {
  readonly clientId: string;
  /** what to ask */
  readonly note?: string | null | undefined;
  readonly reportId: string;
  /** who calls back; none: nobody does */
  readonly staffId?: string | null | undefined;
};

export type AssignmentAnswer =
  | 'ACCEPTED'
  | 'DECLINED';

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

/** What an attachment is about. */
export type AttachmentAbout =
  | 'ACCESS_REFUSAL'
  | 'DETENTION'
  | 'HEARING'
  | 'PROTOCOL'
  | 'RIGHTS_CHECK'
  | 'RULING';

/** Read from its first bytes, never from its name. */
export type AttachmentType =
  | 'JPEG'
  | 'PDF'
  | 'PNG'
  | 'WEBP';

export type AuditKind =
  | 'DISCLOSED'
  | 'EXPORTED'
  /** sealed fields were opened, and so looked at */
  | 'OPENED'
  | 'REFUSED'
  | 'SIGNED_IN'
  | 'WROTE';

export type CallBackOutcome =
  | 'DECLINED'
  | 'NO_ANSWER'
  | 'REACHED'
  | 'WRONG_CONTACT';

export type CancelLeaveInput = {
  readonly clientId: string;
  readonly leaveId: string;
};

/** What a note is about. It starts no clock and changes no record. */
export type CaseNoteKind =
  | 'CALL'
  /** spoken with relatives */
  | 'FAMILY'
  | 'GENERAL'
  | 'HEALTH'
  /** spoken with the person held */
  | 'MEETING'
  /** spoken with police, court or other officials */
  | 'OFFICIALS';

export type ChangePasswordInput = {
  readonly currentPassword: string;
  readonly newPassword: string;
};

export type ChangeStaffRoleInput = {
  readonly clientId: string;
  readonly role: StaffRole;
  readonly staffId: string;
};

export type CheckInInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  readonly departmentId: string;
  /** the presence, made on the device */
  readonly id: string;
  /** for a coordinator: who stands there */
  readonly lawyerId?: string | null | undefined;
};

export type CheckOutInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  readonly presenceId: string;
};

export type Citizenship =
  | 'CITIZEN'
  | 'FOREIGN'
  | 'STATELESS'
  | 'UNKNOWN';

export type ClaimCustodyInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  /** for MOVED: where to */
  readonly departmentId?: string | null | undefined;
  readonly detentionId: string;
  /** the claim, made on the device */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly source: ClaimSource;
};

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

export type ClaimStartInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  readonly detentionId: string;
  readonly id: string;
  readonly kind: StartKind;
  readonly source: ClaimSource;
};

export type ClassifyDetentionInput = {
  readonly chargedArticle?: string | null | undefined;
  readonly clientId: string;
  readonly detentionId: string;
  readonly roleAtEvent?: RoleAtEvent | null | undefined;
  /** CRIMINAL voids the administrative clocks */
  readonly track?: Track | null | undefined;
};

/** Why a clock must not be shown as fine, however much time is left. */
export type ClockConcern =
  | 'GROUND_MISSING'
  | 'GROUND_NOT_KNOWN'
  | 'MISSED'
  | 'NEEDS_FACTS'
  | 'RECORD_MISSING'
  | 'RECORD_NOT_KNOWN'
  | 'START_UNCERTAIN';

export type CloseDeadlineInput = {
  readonly clientId: string;
  readonly deadlineId: string;
  readonly reason: string;
  /** one person proposes, another confirms, anybody opens it again */
  readonly step: ClosingStep;
};

export type CloseReportInput = {
  readonly clientId: string;
  readonly note?: string | null | undefined;
  readonly reason: ReportCloseReason;
  readonly reportId: string;
};

export type ClosingStep =
  | 'CONFIRM'
  | 'PROPOSE'
  | 'REOPEN';

export type CompareImportInput = {
  readonly clientId: string;
  readonly importId: string;
};

export type CompleteAssignmentInput = {
  readonly assignmentId: string;
  readonly clientId: string;
  /** how it ended; kept sealed */
  readonly reason?: string | null | undefined;
};

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type ConfirmHolidaysInput = {
  readonly clientId: string;
  /** the decree or page that was read: number, day, address */
  readonly source: string;
  readonly year: number;
};

export type ConfirmRecordTimeInput = {
  /** the time a person vouches for */
  readonly at: WhenInput;
  readonly clientId: string;
  /** the new version, made on the device */
  readonly id: string;
  readonly reason: string;
  /** a claim, start or paper that is clockSuspect */
  readonly recordId: string;
};

/** The record that was wrong, and what it should say: one of the eight versions, or withdraw. */
export type CorrectRecordInput = {
  readonly clientId: string;
  readonly custodyClaim?: CustodyClaimFieldsInput | null | undefined;
  readonly detentionStart?: DetentionStartFieldsInput | null | undefined;
  readonly hearing?: HearingFieldsInput | null | undefined;
  /** the new version, made on the device */
  readonly id: string;
  readonly protocol?: ProtocolFieldsInput | null | undefined;
  readonly reason: string;
  /** the version that stands */
  readonly recordId: string;
  readonly rightsCheck?: RightsCheckFieldsInput | null | undefined;
  readonly ruling?: RulingFieldsInput | null | undefined;
  readonly service?: ServiceFieldsInput | null | undefined;
  readonly step?: StepFieldsInput | null | undefined;
  /** of a paper: it should never have been recorded */
  readonly withdraw?: boolean | null | undefined;
};

export type CreateCalendarFeedInput = {
  readonly clientId: string;
  /** en, ru or kk; the request’s by default */
  readonly language?: string | null | undefined;
};

export type CustodyClaimFieldsInput = {
  readonly at: WhenInput;
  readonly departmentId?: string | null | undefined;
  readonly kind: ClaimKind;
  readonly source: ClaimSource;
};

export type CustodyStatus =
  | 'HELD'
  | 'HOSPITAL'
  | 'RELEASED'
  | 'UNKNOWN';

export type DeactivateStaffInput = {
  readonly clientId: string;
  readonly staffId: string;
};

export type DeadlineCause =
  | 'ANSWERED'
  | 'ANSWER_WITHDRAWN'
  | 'CALENDAR_CHANGED'
  | 'CLOSING_CONFIRMED'
  | 'CLOSING_PROPOSED'
  | 'FILED'
  | 'FILING_WITHDRAWN'
  | 'OPENED'
  | 'RECOMPUTED'
  | 'REOPENED'
  | 'VOIDED'
  | 'VOID_LIFTED';

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

export type DecideImportRowsInput = {
  readonly clientId: string;
  /** null takes a decision back; for rowIds only */
  readonly decision?: ImportDecision | null | undefined;
  readonly importId: string;
  /** all of a kind that wait; with JOIN those of PROBABLY_KNOWN who resemble one person only */
  readonly kind?: ImportRowKind | null | undefined;
  /** for JOIN of rowIds: who it is */
  readonly personId?: string | null | undefined;
  /** needed to LOG rows that equal somebody erased on request: why; sealed */
  readonly reason?: string | null | undefined;
  /** instead of a kind; also rows decided before */
  readonly rowIds?: ReadonlyArray<string> | null | undefined;
};

export type DeclareConflictInput = {
  readonly clientId: string;
  /** the declaration, made on the device */
  readonly id: string;
  /** two or more: each with each */
  readonly personIds: ReadonlyArray<string>;
  /** kept sealed */
  readonly reason: string;
};

/** UNKNOWN: asked, nobody could say. NOT_APPLICABLE: it does not arise in this case. */
export type DefectAnswerValue =
  | 'NO'
  | 'NOT_APPLICABLE'
  | 'UNKNOWN'
  | 'YES';

export type DefectSeverity =
  | 'FATAL'
  | 'MATERIAL'
  | 'MINOR';

export type DeliveryChannel =
  | 'EMAIL'
  | 'PUSH'
  | 'TELEGRAM'
  | 'WEBHOOK';

/** FAILED is tried again; GIVEN_UP is not. */
export type DeliveryState =
  | 'FAILED'
  | 'GIVEN_UP'
  | 'SENT'
  | 'WAITING';

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

/** One person of a batch; carries its own ids, made on the device. */
export type DetaineeRowInput = {
  /** the row as it was typed */
  readonly asText: string;
  readonly birthDate?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
  /** 488(6), 434-3, 272(2) УК */
  readonly chargedArticle?: string | null | undefined;
  readonly citizenship?: Citizenship | null | undefined;
  /** for CODE_WORD */
  readonly codeWord?: string | null | undefined;
  /** telephone or other contact */
  readonly contact?: string | null | undefined;
  /** of somebody nameless */
  readonly description?: string | null | undefined;
  readonly disability?: boolean | null | undefined;
  /** overrides the batch’s */
  readonly familyAnswer?: FamilyAnswer | null | undefined;
  readonly fullName?: string | null | undefined;
  /** the detention */
  readonly id: string;
  readonly iin?: string | null | undefined;
  /** handle from advice: this is that person */
  readonly knownAs?: string | null | undefined;
  /** IETF tags */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly notes?: string | null | undefined;
  readonly personId: string;
  readonly roleAtEvent?: RoleAtEvent | null | undefined;
  readonly seeksAsylum?: boolean | null | undefined;
  readonly sex?: Sex | null | undefined;
  /** when liberty was really restricted, if known */
  readonly startedAt?: WhenInput | null | undefined;
  readonly track?: Track | null | undefined;
};

export type DetentionFilter = {
  readonly departmentId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  /** these alone: alerts name them */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** a name or a part of it, in any spelling, among people you see; 200 people at most */
  readonly name?: string | null | undefined;
  /** with the episodes of records merged with it */
  readonly personId?: string | null | undefined;
  readonly status?: ReadonlyArray<CustodyStatus> | null | undefined;
  /** true: only where the desk has something to keep */
  readonly withOpenClocks?: boolean | null | undefined;
  /** true: only whom nobody defends and nobody was asked to */
  readonly withoutLawyer?: boolean | null | undefined;
};

export type DetentionStartFieldsInput = {
  readonly at: WhenInput;
  readonly source: ClaimSource;
};

export type DeviceBrowser =
  | 'CHROME'
  | 'EDGE'
  | 'FIREFOX'
  | 'OPERA'
  | 'OTHER'
  | 'SAFARI'
  | 'SAMSUNG'
  | 'YANDEX';

export type DeviceSystem =
  | 'ANDROID'
  | 'IOS'
  | 'LINUX'
  | 'MACOS'
  | 'OTHER'
  | 'WINDOWS';

/** What cases are counted by. VIOLATION counts violated rights, the others episodes. */
export type Dimension =
  | 'AGE_BAND'
  | 'CITIZENSHIP'
  | 'CITY'
  | 'DEPARTMENT'
  | 'DURATION'
  | 'EVENT'
  | 'OUTCOME'
  | 'ROLE'
  | 'SEX'
  | 'TRACK'
  | 'VIOLATION';

export type DiscardImportInput = {
  readonly clientId: string;
  readonly importId: string;
};

export type DismissDuplicateInput = {
  readonly clientId: string;
  readonly id: string;
  /** why these are two people */
  readonly reason: string;
};

export type DropFindingInput = {
  readonly clientId: string;
  readonly detentionId: string;
  readonly findingId: string;
  /** sealed */
  readonly reason: string;
};

export type EndAccessRefusalInput = {
  /** when the lawyer was let in */
  readonly admittedAt?: WhenInput | null | undefined;
  readonly clientId: string;
  readonly refusalId: string;
  /** when the lawyer gave up */
  readonly waitedUntil?: WhenInput | null | undefined;
};

export type EndShiftInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  /** the lawyer who is asked to take over people still held there, and clocks due before the next shift */
  readonly handOverTo?: string | null | undefined;
  /** a coordinator’s decision: what no colleague is offered rings at the desk until the next shift */
  readonly leaveWithDesk?: boolean | null | undefined;
  readonly shiftId: string;
};

export type ErasureReason =
  | 'FAMILY_ASKED'
  | 'LOGGED_BY_MISTAKE'
  | 'NO_LONGER_NEEDED'
  | 'PERSON_ASKED';

/** WAITS: agreed to, and can still be taken back. CHANGED: not done, because records were merged or parted. */
export type ErasureState =
  | 'CHANGED'
  | 'DONE'
  | 'WAITS'
  | 'WAITS_APPROVAL'
  | 'WITHDRAWN';

/** As for statistics; cases need neither rows nor columns. */
export type ExportFilterInput = {
  /** town of the department */
  readonly city?: string | null | undefined;
  readonly columns?: Dimension | null | undefined;
  readonly eventId?: string | null | undefined;
  /** first day the custody began on */
  readonly from?: string | null | undefined;
  readonly rows?: Dimension | null | undefined;
  /** last day, inclusive */
  readonly to?: string | null | undefined;
  /** IANA zone of the days; Asia/Almaty by default */
  readonly zone?: string | null | undefined;
};

/** MICRODATA_CSV has a line a case, without names, and needs a second person. */
export type ExportKind =
  | 'MICRODATA_CSV'
  | 'STATISTICS_CSV';

export type ExportState =
  | 'EXPIRED'
  | 'READY'
  | 'WAITS_APPROVAL';

/** What a family may be told, on the held person’s word. */
export type FamilyAnswer =
  | 'CODE_WORD'
  | 'NAME_AND_BIRTH'
  | 'NONE';

export type FileAppealInput = {
  readonly channel: FilingChannel;
  readonly clientId: string;
  readonly deadlineId: string;
  readonly filedAt: WhenInput;
  /** what stands in it; others can be added by useFinding */
  readonly findingIds?: ReadonlyArray<string> | null | undefined;
  /** the filing, made on the device; the same one again adds receipt and proof */
  readonly id: string;
  /** incoming number, receipt; without it one last reminder is kept */
  readonly proof?: string | null | undefined;
  /** receipt counts where it is known */
  readonly receivedAt?: WhenInput | null | undefined;
};

export type FilingChannel =
  | 'COURT_OFFICE'
  | 'DETENTION_STAFF'
  | 'DUTY_DESK'
  | 'E_FILING'
  | 'OTHER'
  | 'POST';

/** What was filed: the clocks of the same matter that ask for it are answered. */
export type FilingKind =
  | 'APPEAL'
  | 'CASSATION'
  | 'CAT'
  | 'CEDAW'
  | 'CERD'
  | 'COMPLAINT'
  | 'CRPD'
  | 'HRC'
  | 'LIMITATION'
  | 'REMARKS'
  | 'RESTORATION'
  | 'RETURNED_PROTOCOL'
  | 'SPECIAL_PROCEDURES'
  | 'STAY'
  | 'SUPREME_COURT'
  | 'WGAD';

export type FindingKind =
  | 'CONTRADICTION'
  | 'DEFECT'
  | 'PATTERN'
  | 'RIGHTS';

export type FindingRecordKind =
  | 'ANSWER'
  | 'CLAIM'
  | 'DETENTION'
  | 'HEARING'
  | 'PERSON'
  | 'PROTOCOL'
  | 'RIGHTS_CHECK'
  | 'RULING'
  | 'SERVICE'
  | 'START';

/** OPEN until it stands in a filing or a person dropped it with a reason. */
export type FindingState =
  | 'DROPPED'
  | 'OPEN'
  | 'USED';

/** Recorded facts of the case, a comparison with other protocols of the night, or a person’s answer. */
export type FoundBy =
  | 'ANSWER'
  | 'PATTERN'
  | 'RECORDED_FACTS';

/** ACCEPTED alone moves a case: until then it stays with whoever goes. WITH_DESK: a coordinator left it with the desk. */
export type HandOverState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OFFERED'
  | 'TAKEN_BACK'
  | 'WITHDRAWN'
  | 'WITH_DESK';

export type HearingFieldsInput = {
  readonly courtId?: string | null | undefined;
  readonly defenderPresent?: boolean | null | undefined;
  readonly heldAt: WhenInput;
  readonly interpreterPresent?: boolean | null | undefined;
  readonly judgeName?: string | null | undefined;
  readonly legalRepresentativePresent?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  readonly personHeard?: boolean | null | undefined;
  readonly personPresent?: boolean | null | undefined;
  readonly prosecutorNotified?: boolean | null | undefined;
  readonly protocolId?: string | null | undefined;
  readonly result: HearingResult;
  /** POLICE: inside a police department */
  readonly venue: HearingVenue;
};

export type HearingResult =
  | 'ADJOURNED'
  | 'RETURNED'
  | 'RULED'
  | 'UNKNOWN';

export type HearingVenue =
  | 'COURT'
  | 'OTHER'
  | 'POLICE'
  | 'REMOTE';

/** LOG: somebody new. JOIN: somebody we know, a claim on their open detention. SKIP: not imported. */
export type ImportDecision =
  | 'JOIN'
  | 'LOG'
  | 'SKIP';

/** What a column holds. A family’s consent is no field: only the person held can give it. */
export type ImportField =
  | 'ARTICLE'
  | 'BIRTH'
  | 'DEPARTMENT'
  | 'DETAINED_AT'
  | 'DETAINED_TIME'
  | 'FAMILY_NAME'
  | 'FATHERS_NAME'
  | 'FULL_NAME'
  | 'GIVEN_NAME'
  | 'IGNORE'
  | 'IIN'
  | 'LANGUAGE'
  | 'NOTE'
  | 'PHONE'
  | 'SEX';

export type ImportHolidaysInput = {
  readonly clientId: string;
  readonly year: number;
};

/** as in logDetainees; FAILED: the row alone could not be written and is left out */
export type ImportOutcome =
  | 'FAILED'
  | 'JOINED'
  | 'KEPT_AS_TEXT'
  | 'LOGGED';

export type ImportPlaceInput = {
  readonly departmentId: string;
  /** as the list calls it */
  readonly text: string;
};

/** A row may be of several. ERASED_BEFORE: somebody erased on request was the same; left out unless a person says why not. NEW, PROBABLY_KNOWN and SAME_NAME leave out rows that are blocked, name nobody or repeat an earlier one. */
export type ImportRowKind =
  | 'BLOCKED'
  | 'ERASED_BEFORE'
  | 'FAULTY'
  | 'KEPT'
  | 'NEW'
  | 'NOBODY'
  | 'NOT_COMPARED'
  | 'PROBABLY_KNOWN'
  | 'SAME_NAME'
  | 'TAKEN_BACK'
  | 'TWIN'
  | 'UNDECIDED';

/** APPLYING and UNDOING go on in the worker, also after it was killed. */
export type ImportState =
  | 'APPLIED'
  | 'APPLYING'
  | 'DISCARDED'
  | 'MAPPED'
  | 'STARTED'
  | 'UNDOING'
  | 'UNDONE';

export type InviteStaffInput = {
  readonly clientId: string;
  readonly staffId: string;
};

export type LeaveDeskInput = {
  readonly clientId: string;
  /** needed where nobody else has the desk; kept sealed, and everyone on the desk is told */
  readonly reason?: string | null | undefined;
};

export type LeaveFilter = {
  readonly staffId?: string | null | undefined;
  readonly state?: LeaveState | null | undefined;
};

export type LeaveState =
  | 'CANCELLED'
  | 'OVER'
  | 'PLANNED'
  | 'RUNNING';

/** How much one name is like another. */
export type Likelihood =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type LinkTelegramInput = {
  readonly clientId: string;
  /** of the text the person read and agreed to */
  readonly consentVersion: string;
};

export type ListDelimiter =
  | 'COMMA'
  | 'PIPE'
  | 'SEMICOLON'
  | 'TAB';

export type ListEncoding =
  | 'UTF_8'
  | 'UTF_16BE'
  | 'UTF_16LE'
  | 'WINDOWS_1251';

export type ListReadingInput = {
  readonly delimiter?: ListDelimiter | null | undefined;
  readonly encoding?: ListEncoding | null | undefined;
  readonly hasHeader?: boolean | null | undefined;
  /** false where quotes do not close: they become letters */
  readonly quoted?: boolean | null | undefined;
};

export type LogDetaineesInput = {
  readonly clientId: string;
  /** none: held with no department at all */
  readonly departmentId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  /** one tap for the whole list; NONE by default */
  readonly familyAnswer?: FamilyAnswer | null | undefined;
  readonly observedAt: WhenInput;
  readonly rows: ReadonlyArray<DetaineeRowInput>;
  readonly source: ClaimSource;
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

export type MapImportInput = {
  readonly clientId: string;
  /** what each column holds, in order; missing ones are ignored */
  readonly columns: ReadonlyArray<ImportField>;
  /** for rows that name none */
  readonly defaultDepartmentId?: string | null | undefined;
  readonly importId: string;
  /** which department a text of the list means */
  readonly places?: ReadonlyArray<ImportPlaceInput> | null | undefined;
  /** as before where it says nothing */
  readonly reading?: ListReadingInput | null | undefined;
  /** for the next list of this source; true by default */
  readonly remember?: boolean | null | undefined;
};

export type MarkAlertsSeenInput = {
  readonly alertIds: ReadonlyArray<string>;
  readonly clientId: string;
};

export type MergeDepartmentsInput = {
  readonly clientId: string;
  /** why, though the two stand in another country, zone or town; needed then */
  readonly elsewhereReason?: string | null | undefined;
  /** the entry that will lead to the other */
  readonly fromDepartmentId: string;
  /** the version that was read */
  readonly fromVersion: number;
  /** the merge, made on the device */
  readonly id: string;
  /** the entry that speaks for both */
  readonly intoDepartmentId: string;
  /** the version that was read */
  readonly intoVersion: number;
  /** why these are one department; names nobody */
  readonly reason: string;
};

export type MergePersonsInput = {
  readonly clientId: string;
  /** the merge, made on the device */
  readonly id: string;
  readonly keptPersonId: string;
  readonly mergedPersonId: string;
  /** why these are one person */
  readonly reason: string;
  /** why, though both were seen at this time in two places; needed then */
  readonly twoPlacesReason?: string | null | undefined;
};

export type MergeProposalAnswer =
  | 'CONFIRMED'
  | 'DECLINED';

export type MilestoneKind =
  | 'AFTER'
  | 'DUE'
  | 'FACTS'
  | 'H1'
  | 'H6'
  | 'H24'
  | 'H72'
  | 'NOW'
  | 'PROOF'
  | 'REPEAT';

export type MissingFact =
  | 'ABSENT_PROTOCOL_RECEIVED'
  | 'ACTIONS_COMPLAINT_RECEIVED'
  | 'APPEAL_FILED'
  | 'APPEAL_RECEIVED'
  | 'APPEAL_TERM_ENDED'
  | 'APPOINTMENT_ORDER_RECEIVED'
  | 'ARRESTED'
  | 'ARREST_DAYS'
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

export type NightPatternKind =
  | 'COPIED_NARRATIVE'
  | 'OFFICER_IN_TWO_PLACES'
  | 'SAME_WITNESSES';

export type NoLaterReading =
  | 'HOLIDAYS_NOT_CONFIRMED'
  | 'ONE_READING'
  | 'START_IS_THE_LATEST_POSSIBLE'
  | 'WORKING_DAYS_NOT_YET_LAW';

export type NoteCallBackInput = {
  readonly clientId: string;
  /** the entry in its history, made on the device */
  readonly id: string;
  /** what was said; sealed, and never changed afterwards */
  readonly note?: string | null | undefined;
  readonly outcome: CallBackOutcome;
  readonly reportId: string;
};

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
  | 'DUPLICATES_FOUND'
  | 'DUTY_ENDS_SOON'
  | 'DUTY_RAN_OUT'
  | 'ERASURE_AGREED'
  | 'ERASURE_STOPPED'
  | 'ERASURE_WAITS'
  | 'EXPORT_READY'
  | 'EXPORT_WAITS'
  | 'ILL_TREATMENT_ALARM'
  | 'MACHINERY_RECOVERED'
  | 'MACHINERY_STOPPED'
  | 'MERGE_ANSWERED'
  | 'MERGE_PROPOSED'
  | 'REPORT_ASSIGNED'
  | 'REPORT_OVERDUE'
  | 'REPORT_URGENT';

export type NotificationRefType =
  | 'ASSIGNMENT'
  | 'CANARY'
  | 'DEADLINE'
  | 'DEPARTMENT'
  | 'DETENTION'
  | 'DUPLICATE'
  | 'DUTY'
  | 'ERASURE'
  | 'EXPORT'
  | 'MACHINERY'
  | 'MERGE_PROPOSAL'
  | 'REPORT';

export type ObligedParty =
  | 'COURT'
  | 'DEFENCE'
  | 'OTHER'
  | 'POLICE';

/** either a shift that would end now, or a time of leave */
export type OpenDutiesFilter = {
  readonly from?: string | null | undefined;
  readonly shiftId?: string | null | undefined;
  /** for a coordinator: whose; your own where it is absent */
  readonly staffId?: string | null | undefined;
  /** exclusive */
  readonly until?: string | null | undefined;
};

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

export type OwnChannel =
  | 'EMAIL'
  | 'PUSH'
  | 'TELEGRAM';

export type PenaltyKind =
  | 'ARREST'
  | 'COMMUNITY_WORK'
  | 'EXPULSION'
  | 'FINE'
  | 'OTHER'
  | 'TERMINATED'
  | 'WARNING';

export type PlanLeaveInput = {
  readonly clientId: string;
  readonly from: string;
  /** the lawyer who is asked to take everything over */
  readonly handOverTo?: string | null | undefined;
  /** the leave, made on the device */
  readonly id: string;
  /** a coordinator’s decision: what no colleague is offered rings at the desk while the leave runs */
  readonly leaveWithDesk?: boolean | null | undefined;
  /** kept sealed */
  readonly reason: string;
  /** for a coordinator: whose leave; your own where it is absent */
  readonly staffId?: string | null | undefined;
  /** exclusive */
  readonly until: string;
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

/** How sharply a person knew the time they gave. */
export type Precision =
  | 'DAY'
  | 'HOUR'
  | 'MINUTE'
  | 'UNKNOWN';

/** WENT_ELSEWHERE: a later check-in at another door ended it. RAN_OUT: nobody ended it, so it ended by itself. */
export type PresenceEnd =
  | 'LEFT'
  | 'RAN_OUT'
  | 'WENT_ELSEWHERE';

export type PromoteReportToClaimInput = {
  /** the claim, made on the device */
  readonly claimId: string;
  readonly clientId: string;
  /** where, if not where the report says */
  readonly departmentId?: string | null | undefined;
  /** the open case it tells of */
  readonly detentionId: string;
  /** the promotion, made on the device */
  readonly id: string;
  /** SEEN by default */
  readonly kind?: ClaimKind | null | undefined;
  /** why; kept with the report */
  readonly note?: string | null | undefined;
  readonly reportId: string;
  /** which of those it names; needed where there are several */
  readonly reportedPersonId?: string | null | undefined;
  /** when, if not when the report says */
  readonly seenAt?: WhenInput | null | undefined;
  /** true: the report waits no more; false: it waits all the same; by default until everybody it names was promoted */
  readonly settles?: boolean | null | undefined;
};

export type PromoteReportToDetentionInput = {
  readonly birthYear?: number | null | undefined;
  readonly clientId: string;
  /** where, if not where the report says */
  readonly departmentId?: string | null | undefined;
  /** of somebody nameless; nothing of the report is copied */
  readonly description?: string | null | undefined;
  /** the new case, made on the device */
  readonly detentionId: string;
  readonly eventId?: string | null | undefined;
  /** by default as it was said */
  readonly fullName?: string | null | undefined;
  /** the promotion, made on the device */
  readonly id: string;
  /** handle from advice: somebody known from an earlier episode */
  readonly knownAs?: string | null | undefined;
  /** why; kept with the report */
  readonly note?: string | null | undefined;
  /** made on the device */
  readonly personId: string;
  readonly reportId: string;
  /** which of those it names; needed where there are several */
  readonly reportedPersonId?: string | null | undefined;
  /** when, if not when the report says */
  readonly seenAt?: WhenInput | null | undefined;
  /** true: the report waits no more; false: it waits all the same; by default until everybody it names was promoted */
  readonly settles?: boolean | null | undefined;
};

export type PromoteReportToSightingInput = {
  readonly clientId: string;
  /** where, if not where the report says */
  readonly departmentId?: string | null | undefined;
  /** the promotion, made on the device */
  readonly id: string;
  readonly kind: SightingKind;
  /** why; kept with the report */
  readonly note?: string | null | undefined;
  /** by default as many as the report says */
  readonly peopleCount?: number | null | undefined;
  readonly reportId: string;
  /** when, if not when the report says */
  readonly seenAt?: WhenInput | null | undefined;
  /** true: the report waits no more; false: it waits all the same; by default until everybody it names was promoted */
  readonly settles?: boolean | null | undefined;
  /** what colleagues who go there should know; sealed, and nothing of the report is copied */
  readonly tellColleagues?: string | null | undefined;
};

export type ProposeMergeInput = {
  readonly clientId: string;
  /** the proposal, made on the device */
  readonly id: string;
  /** handle from advice: that may be the same person */
  readonly otherHandle: string;
  /** a person you may see */
  readonly personId: string;
  /** why these may be one person */
  readonly reason: string;
};

/** As read from the paper. Leave out what nobody could read or see. */
export type ProtocolFieldsInput = {
  readonly absenceNoted?: boolean | null | undefined;
  readonly actAt?: WhenInput | null | undefined;
  readonly actPlace?: string | null | undefined;
  /** what the paper says was done */
  readonly actText?: string | null | undefined;
  /** number alone: 488, 434-3 */
  readonly article?: string | null | undefined;
  readonly articleStated?: boolean | null | undefined;
  readonly completedAt?: WhenInput | null | undefined;
  /** signed for having received the copy */
  readonly copyReceiptSigned?: boolean | null | undefined;
  readonly copyServed?: boolean | null | undefined;
  readonly copyServedAt?: WhenInput | null | undefined;
  readonly copyTranslated?: boolean | null | undefined;
  /** stamped by the court */
  readonly courtReceivedAt?: WhenInput | null | undefined;
  readonly dateStated?: boolean | null | undefined;
  readonly defenderRequested?: boolean | null | undefined;
  readonly drawnAt: WhenInput;
  readonly explanationAt?: WhenInput | null | undefined;
  readonly explanationRecorded?: boolean | null | undefined;
  readonly explanationRefusalNoted?: boolean | null | undefined;
  readonly explanationText?: string | null | undefined;
  /** DETENTION: a ground is stated */
  readonly groundStated?: boolean | null | undefined;
  readonly interpreterPresent?: boolean | null | undefined;
  readonly interpreterSigned?: boolean | null | undefined;
  readonly interpreterWarned?: boolean | null | undefined;
  /** DETENTION: guarded object, migration, border or customs regime (CAO art. 789(2)) */
  readonly is48HourTrack?: boolean | null | undefined;
  readonly kind: ProtocolKind;
  /** of the paper (IETF tag) */
  readonly language?: string | null | undefined;
  readonly languageDetermined?: boolean | null | undefined;
  /** the language of proceedings the person asked for */
  readonly languageRequested?: string | null | undefined;
  /** of whoever recorded it */
  readonly note?: string | null | undefined;
  readonly officerName?: string | null | undefined;
  readonly officerNameStated?: boolean | null | undefined;
  readonly officerPost?: string | null | undefined;
  readonly officerPostStated?: boolean | null | undefined;
  readonly officerSigned?: boolean | null | undefined;
  /** all witnesses named are police officers */
  readonly onlyPoliceWitnesses?: boolean | null | undefined;
  readonly part?: number | null | undefined;
  readonly partStated?: boolean | null | undefined;
  /** where the person lives, as the paper says */
  readonly personAddress?: string | null | undefined;
  /** as the paper says */
  readonly personBirthDate?: string | null | undefined;
  readonly personSigned?: boolean | null | undefined;
  readonly place?: string | null | undefined;
  readonly placeStated?: boolean | null | undefined;
  readonly readOffered?: boolean | null | undefined;
  readonly refusalNoted?: boolean | null | undefined;
  readonly remarksAttached?: boolean | null | undefined;
  readonly remarksMade?: boolean | null | undefined;
  readonly rightsExplainedAt?: WhenInput | null | undefined;
  readonly rightsExplainedMark?: boolean | null | undefined;
  /** DETENTION: the start it gives */
  readonly startedAt?: WhenInput | null | undefined;
  readonly transferRightExplained?: boolean | null | undefined;
  /** one a line, or parted by commas; compared across the night by keyed hashes */
  readonly witnesses?: string | null | undefined;
};

export type ProtocolKind =
  | 'DELIVERY'
  | 'DETENTION'
  | 'OFFENCE'
  | 'SEARCH';

export type QuestionSubject =
  | 'CASE'
  | 'HEARING'
  | 'PROTOCOL'
  | 'RULING';

export type ReactivateStaffInput = {
  readonly clientId: string;
  readonly staffId: string;
};

/** What is left out stays as it was. */
export type RecordArrestBarInput = {
  readonly childUnder14?: boolean | null | undefined;
  readonly clientId: string;
  readonly detentionId: string;
  /** 1, 2 or 3 */
  readonly disabilityGroup?: number | null | undefined;
  /** the record, made on the device */
  readonly id: string;
  /** sealed: the month, the certificate, the children */
  readonly note?: string | null | undefined;
  readonly pregnant?: boolean | null | undefined;
  readonly raisesChildAlone?: boolean | null | undefined;
  readonly source: ClaimSource;
};

export type RecordHearingInput = {
  readonly clientId: string;
  readonly courtId?: string | null | undefined;
  readonly defenderPresent?: boolean | null | undefined;
  readonly detentionId: string;
  readonly heldAt: WhenInput;
  /** the hearing, made on the device */
  readonly id: string;
  readonly interpreterPresent?: boolean | null | undefined;
  readonly judgeName?: string | null | undefined;
  readonly legalRepresentativePresent?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  readonly personHeard?: boolean | null | undefined;
  readonly personPresent?: boolean | null | undefined;
  readonly prosecutorNotified?: boolean | null | undefined;
  readonly protocolId?: string | null | undefined;
  readonly result: HearingResult;
  /** POLICE: inside a police department */
  readonly venue: HearingVenue;
};

export type RecordProtocolInput = {
  readonly absenceNoted?: boolean | null | undefined;
  readonly actAt?: WhenInput | null | undefined;
  readonly actPlace?: string | null | undefined;
  /** what the paper says was done */
  readonly actText?: string | null | undefined;
  /** number alone: 488, 434-3 */
  readonly article?: string | null | undefined;
  readonly articleStated?: boolean | null | undefined;
  readonly clientId: string;
  readonly completedAt?: WhenInput | null | undefined;
  /** signed for having received the copy */
  readonly copyReceiptSigned?: boolean | null | undefined;
  readonly copyServed?: boolean | null | undefined;
  readonly copyServedAt?: WhenInput | null | undefined;
  readonly copyTranslated?: boolean | null | undefined;
  /** stamped by the court */
  readonly courtReceivedAt?: WhenInput | null | undefined;
  readonly dateStated?: boolean | null | undefined;
  readonly defenderRequested?: boolean | null | undefined;
  readonly detentionId: string;
  readonly drawnAt: WhenInput;
  readonly explanationAt?: WhenInput | null | undefined;
  readonly explanationRecorded?: boolean | null | undefined;
  readonly explanationRefusalNoted?: boolean | null | undefined;
  readonly explanationText?: string | null | undefined;
  /** DETENTION: a ground is stated */
  readonly groundStated?: boolean | null | undefined;
  /** the protocol, made on the device */
  readonly id: string;
  readonly interpreterPresent?: boolean | null | undefined;
  readonly interpreterSigned?: boolean | null | undefined;
  readonly interpreterWarned?: boolean | null | undefined;
  /** DETENTION: guarded object, migration, border or customs regime (CAO art. 789(2)) */
  readonly is48HourTrack?: boolean | null | undefined;
  readonly kind: ProtocolKind;
  /** of the paper (IETF tag) */
  readonly language?: string | null | undefined;
  readonly languageDetermined?: boolean | null | undefined;
  /** the language of proceedings the person asked for */
  readonly languageRequested?: string | null | undefined;
  /** of whoever recorded it */
  readonly note?: string | null | undefined;
  readonly officerName?: string | null | undefined;
  readonly officerNameStated?: boolean | null | undefined;
  readonly officerPost?: string | null | undefined;
  readonly officerPostStated?: boolean | null | undefined;
  readonly officerSigned?: boolean | null | undefined;
  /** all witnesses named are police officers */
  readonly onlyPoliceWitnesses?: boolean | null | undefined;
  readonly part?: number | null | undefined;
  readonly partStated?: boolean | null | undefined;
  /** where the person lives, as the paper says */
  readonly personAddress?: string | null | undefined;
  /** as the paper says */
  readonly personBirthDate?: string | null | undefined;
  readonly personSigned?: boolean | null | undefined;
  readonly place?: string | null | undefined;
  readonly placeStated?: boolean | null | undefined;
  readonly readOffered?: boolean | null | undefined;
  readonly refusalNoted?: boolean | null | undefined;
  readonly remarksAttached?: boolean | null | undefined;
  readonly remarksMade?: boolean | null | undefined;
  readonly rightsExplainedAt?: WhenInput | null | undefined;
  readonly rightsExplainedMark?: boolean | null | undefined;
  /** DETENTION: the start it gives */
  readonly startedAt?: WhenInput | null | undefined;
  readonly transferRightExplained?: boolean | null | undefined;
  /** one a line, or parted by commas; compared across the night by keyed hashes */
  readonly witnesses?: string | null | undefined;
};

export type RecordRefusalStatementInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  /** the statement, made on the device */
  readonly id: string;
  readonly kind: AccessRefusalKind;
  readonly refusalId: string;
  /** kept sealed */
  readonly refusedBy?: RefusingOfficerInput | null | undefined;
  /** what was said; kept sealed */
  readonly told?: string | null | undefined;
};

export type RecordReportInput = {
  /** what was seen; this or `people` is needed */
  readonly account?: string | null | undefined;
  /** how to call back, and who answers; sealed, only if they gave it */
  readonly callerContact?: string | null | undefined;
  readonly channel: ReportChannel;
  readonly clientId: string;
  /** where it was seen, if it was at a department */
  readonly departmentId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  /** the report, made on the device */
  readonly id: string;
  /** IETF tag of what the caller speaks */
  readonly language?: string | null | undefined;
  readonly officerBadge?: string | null | undefined;
  /** whom it names */
  readonly people: ReadonlyArray<ReportedPersonInput>;
  /** how many were seen */
  readonly peopleCount?: number | null | undefined;
  /** where, in words */
  readonly place?: string | null | undefined;
  readonly relationship: Relationship;
  /** when it was seen */
  readonly seenAt: WhenInput;
  readonly urgency: ReportUrgency;
  readonly vehiclePlate?: string | null | undefined;
};

export type RecordRightsChecksInput = {
  readonly checks: ReadonlyArray<RightsCheckInput>;
  readonly clientId: string;
  /** whose checks these are, unless a check says otherwise */
  readonly detentionId?: string | null | undefined;
};

export type RecordRulingInput = {
  /** ordered beside it, such as EXPULSION */
  readonly additionalPenalties?: ReadonlyArray<PenaltyKind> | null | undefined;
  /** announcement is not service */
  readonly announcedAt: WhenInput;
  readonly arrestDays?: number | null | undefined;
  readonly article?: string | null | undefined;
  /** an agency ruled, not a court: another way of appeal */
  readonly byAgency?: boolean | null | undefined;
  readonly clientId: string;
  readonly courtId?: string | null | undefined;
  /** where the court is not in the list */
  readonly courtName?: string | null | undefined;
  readonly detentionId: string;
  /** monthly calculation indices, not tenge */
  readonly fineMci?: number | null | undefined;
  readonly hearingId?: string | null | undefined;
  /** the ruling, made on the device */
  readonly id: string;
  readonly judgeName?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly part?: number | null | undefined;
  readonly penalty: PenaltyKind;
  readonly protocolId?: string | null | undefined;
  readonly signed?: boolean | null | undefined;
};

export type RecordServiceInput = {
  readonly clientId: string;
  /** the service, made on the device */
  readonly id: string;
  readonly means: ServiceMeans;
  readonly note?: string | null | undefined;
  readonly rulingId: string;
  readonly servedAt: WhenInput;
  readonly servedTo: ServedTo;
};

/** What a protocol, hearing, ruling, service or check says is recorded there. */
export type RecordStepInput = {
  readonly aboutId?: string | null | undefined;
  /** HEARING_SCHEDULED and DEPARTURE_SCHEDULED: the day that is fixed, it may lie ahead */
  readonly at: WhenInput;
  readonly clientId: string;
  readonly detentionId: string;
  /** the step, made on the device */
  readonly id: string;
  readonly kind: StepKind;
  readonly note?: string | null | undefined;
  readonly rulingId?: string | null | undefined;
};

export type RefusingOfficerInput = {
  readonly badge?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** rank, function, place: duty officer at the gate */
  readonly post?: string | null | undefined;
};

export type RegisterWebhookInput = {
  readonly clientId: string;
  readonly kinds: ReadonlyArray<NotificationKind>;
  /** https, at a public address */
  readonly url: string;
};

/** Of whoever reports to whom they speak of. SELF: the person held speaks. */
export type Relationship =
  | 'COLLEAGUE'
  | 'FRIEND'
  | 'LAWYER'
  | 'RELATIVE'
  | 'SELF'
  | 'UNKNOWN'
  | 'WITNESS';

export type RemoveWebhookInput = {
  readonly clientId: string;
  readonly webhookId: string;
};

export type ReopenDuplicateInput = {
  readonly clientId: string;
  readonly id: string;
};

export type ReopenFindingInput = {
  readonly clientId: string;
  readonly detentionId: string;
  readonly findingId: string;
};

export type ReopenReportInput = {
  readonly clientId: string;
  readonly note?: string | null | undefined;
  readonly reportId: string;
};

export type ReportAccessRefusalInput = {
  /** when the lawyer was let in */
  readonly admittedAt?: WhenInput | null | undefined;
  readonly arrivedAt: WhenInput;
  readonly clientId: string;
  readonly departmentId: string;
  /** whom the lawyer was kept from, where known */
  readonly detentionIds?: ReadonlyArray<string> | null | undefined;
  /** papers beyond identity card and notice of defence, 748(3) */
  readonly extraPapersAsked?: boolean | null | undefined;
  /** the refusal, made on the device */
  readonly id: string;
  readonly kind: AccessRefusalKind;
  /** for a coordinator: who was kept out */
  readonly lawyerId?: string | null | undefined;
  /** kept sealed */
  readonly refusedBy?: RefusingOfficerInput | null | undefined;
  /** what was said; kept sealed */
  readonly told?: string | null | undefined;
  /** when the lawyer gave up; neither: still waiting */
  readonly waitedUntil?: WhenInput | null | undefined;
};

/** PUBLIC: read in public, a channel or a post. FIELD: heard by a colleague on the spot. */
export type ReportChannel =
  | 'FIELD'
  | 'HOTLINE'
  | 'OTHER'
  | 'PUBLIC'
  | 'TELEGRAM';

export type ReportCloseReason =
  | 'DUPLICATE'
  | 'MISTAKEN'
  | 'NOT_OURS'
  | 'UNREACHABLE';

export type ReportEntryKind =
  | 'ASSIGNED'
  | 'CALLED_BACK'
  | 'CLOSED'
  | 'PROMOTED'
  | 'PROMOTION_UNDONE'
  | 'REOPENED'
  | 'TIED'
  | 'UNASSIGNED'
  | 'UNTIED';

export type ReportFilter = {
  /** who is to call back */
  readonly assignedTo?: string | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  /** IETF tag, exactly */
  readonly language?: string | null | undefined;
  /** recorded at least so long ago */
  readonly olderThanMinutes?: number | null | undefined;
  /** true: waits for a person; false: what was settled */
  readonly open?: boolean | null | undefined;
  /** waits longer than it may */
  readonly overdue?: boolean | null | undefined;
  /** recorded less than so long ago */
  readonly youngerThanMinutes?: number | null | undefined;
};

/** What was made of a report: a new case, a claim on an open one, a sign at a department. */
export type ReportPromotionKind =
  | 'CLAIM'
  | 'DETENTION'
  | 'SIGHTING';

/** OPEN: waits for a person. PROMOTED: something was made of everybody it names. TIED: it is one with another. */
export type ReportState =
  | 'CLOSED'
  | 'OPEN'
  | 'PROMOTED'
  | 'TIED';

export type ReportUrgency =
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

export type ReportedPersonInput = {
  /** where the name does not tell it */
  readonly birthYear?: number | null | undefined;
  /** made on the device */
  readonly id: string;
  /** the name as it was said */
  readonly name: string;
};

export type RequestErasureInput = {
  readonly clientId: string;
  /** needed where the person is not known to be free */
  readonly evenIfHeld?: boolean | null | undefined;
  /** the erasure, made on the device */
  readonly id: string;
  /** for colleagues who see the person; erased with them */
  readonly note?: string | null | undefined;
  readonly personId: string;
  readonly reason: ErasureReason;
};

export type RequestExportInput = {
  readonly clientId: string;
  readonly filter?: ExportFilterInput | null | undefined;
  readonly kind: ExportKind;
  /** what the file is for; the one who approves reads it */
  readonly purpose: string;
};

export type RespondToAssignmentInput = {
  readonly answer: AssignmentAnswer;
  readonly assignmentId: string;
  readonly clientId: string;
  /** needed for DECLINED; kept sealed */
  readonly reason?: string | null | undefined;
};

export type RestoreAttachmentInput = {
  readonly attachmentId: string;
  readonly clientId: string;
};

export type ResumeWebhookInput = {
  readonly clientId: string;
  readonly webhookId: string;
};

export type RetireCanaryInput = {
  readonly clientId: string;
  /** as its maker gave it, or as an alert names it */
  readonly id: string;
};

export type RevokeCalendarFeedInput = {
  readonly clientId: string;
  readonly feedId: string;
};

export type RevokeSessionInput = {
  readonly clientId: string;
  readonly sessionId: string;
};

export type RevokeSessionsInput = {
  readonly clientId: string;
  readonly staffId: string;
};

export type RevokeStaffSessionInput = {
  readonly clientId: string;
  readonly sessionId: string;
  readonly staffId: string;
};

/** A complaint of ill-treatment and a forensic examination are to be considered now. */
export type RightsAlarm =
  | 'ILL_TREATMENT';

/** ASK: not known whether it applies, so ask. WITHHELD: not to be suggested until a fact is known. */
export type RightsApplies =
  | 'ASK'
  | 'NO'
  | 'WITHHELD'
  | 'YES';

/** What is left out stays as it was. */
export type RightsCheckFieldsInput = {
  readonly at?: WhenInput | null | undefined;
  readonly grantedAt?: WhenInput | null | undefined;
  readonly manner?: RightsManner | null | undefined;
  readonly note?: string | null | undefined;
  readonly outcome?: RightsOutcome | null | undefined;
  readonly requestedAt?: WhenInput | null | undefined;
};

export type RightsCheckInput = {
  /** when it was so */
  readonly at: WhenInput;
  /** from `rightsCatalogue`: R-TOILET */
  readonly code: string;
  /** where the call is about several people */
  readonly detentionId?: string | null | undefined;
  /** when it was granted; not yet, where absent */
  readonly grantedAt?: WhenInput | null | undefined;
  /** the check, made on the device */
  readonly id: string;
  /** needed for RESPECTED and VIOLATED */
  readonly manner?: RightsManner | null | undefined;
  /** kept sealed */
  readonly note?: string | null | undefined;
  readonly outcome: RightsOutcome;
  /** when the person asked for it */
  readonly requestedAt?: WhenInput | null | undefined;
};

export type RightsDueReason =
  | 'ASK_AGAIN'
  | 'FOLLOW_UP'
  | 'NEVER_ASKED';

/** How it is known. */
export type RightsManner =
  | 'DOCUMENT'
  | 'SEEN'
  | 'TOLD';

/** REFUSED_TO_ANSWER: the person did not want to say. UNKNOWN: nobody was asked or could say. */
export type RightsOutcome =
  | 'NOT_APPLICABLE'
  | 'REFUSED_TO_ANSWER'
  | 'RESPECTED'
  | 'UNKNOWN'
  | 'VIOLATED';

export type RoleAtEvent =
  | 'JOURNALIST'
  | 'LAWYER'
  | 'OBSERVER'
  | 'ORGANISER'
  | 'PARTICIPANT'
  | 'PASSER_BY';

export type RotateWebhookSecretInput = {
  readonly clientId: string;
  readonly webhookId: string;
};

export type RowOutcome =
  | 'JOINED'
  | 'KEPT_AS_TEXT'
  | 'LOGGED';

/** What a row looks like beside what is known. Advice, never a block. */
export type RowVerdict =
  | 'NEW'
  | 'PROBABLY_KNOWN'
  | 'SAME_NAME';

export type RuleBasis =
  | 'LAW'
  | 'ORGANISATION_DEFAULT';

export type RulingFieldsInput = {
  /** ordered beside it, such as EXPULSION */
  readonly additionalPenalties?: ReadonlyArray<PenaltyKind> | null | undefined;
  /** announcement is not service */
  readonly announcedAt: WhenInput;
  readonly arrestDays?: number | null | undefined;
  readonly article?: string | null | undefined;
  /** an agency ruled, not a court: another way of appeal */
  readonly byAgency?: boolean | null | undefined;
  readonly courtId?: string | null | undefined;
  /** where the court is not in the list */
  readonly courtName?: string | null | undefined;
  /** monthly calculation indices, not tenge */
  readonly fineMci?: number | null | undefined;
  readonly hearingId?: string | null | undefined;
  readonly judgeName?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly part?: number | null | undefined;
  readonly penalty: PenaltyKind;
  readonly protocolId?: string | null | undefined;
  readonly signed?: boolean | null | undefined;
};

export type ServedTo =
  | 'DEFENDER'
  | 'PERSON'
  | 'REPRESENTATIVE';

export type ServiceFieldsInput = {
  readonly means: ServiceMeans;
  readonly note?: string | null | undefined;
  readonly servedAt: WhenInput;
  readonly servedTo: ServedTo;
};

/** Neither a signature nor an announcement is service: these two are refused, with the reason. */
export type ServiceMeans =
  | 'ANNOUNCED_ONLY'
  | 'ELECTRONIC'
  | 'HANDED_OVER'
  | 'POST'
  | 'SIGNATURE_ONLY';

export type SetChannelInput = {
  readonly channel: OwnChannel;
  readonly clientId: string;
  readonly on: boolean;
};

export type SetFamilyAnswerInput = {
  readonly answer: FamilyAnswer;
  readonly clientId: string;
  /** needed for CODE_WORD */
  readonly codeWord?: string | null | undefined;
  readonly detentionIds: ReadonlyArray<string>;
};

export type SetHolidayInput = {
  readonly clientId: string;
  /** NAURYZ, KURBAN_AIT … or a new one in capitals */
  readonly code: string;
  readonly date: string;
  /** the decree or page that was read: number, day, address */
  readonly source: string;
  /** false: a day off */
  readonly working?: boolean;
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type ShiftState =
  | 'ENDED'
  | 'PLANNED'
  | 'RUNNING';

export type SightingKind =
  | 'LAWYERS_KEPT_OUT'
  | 'OTHER'
  | 'PEOPLE_BROUGHT'
  | 'PEOPLE_HELD'
  | 'PEOPLE_TAKEN_AWAY';

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

export type Standard =
  | 'DOMESTIC'
  | 'INTERNATIONAL';

export type StartBound =
  | 'EARLIEST'
  | 'EXACT'
  | 'LATEST';

export type StartImportInput = {
  readonly clientId: string;
  readonly eventId?: string | null | undefined;
  /** as it was uploaded: PUT /imports/files/:id */
  readonly fileId: string;
  /** the import, made on the device */
  readonly id: string;
  /** the time the list speaks of: people on it were held then */
  readonly listedAt: WhenInput;
  readonly reading?: ListReadingInput | null | undefined;
  /** whose list it is; how its columns are read is remembered under this name */
  readonly source: string;
};

/** REAL: liberty was restricted. RECORDED: the paper says so. */
export type StartKind =
  | 'REAL'
  | 'RECORDED';

export type StartShiftInput = {
  readonly at: WhenInput;
  readonly clientId: string;
  readonly shiftId: string;
};

export type StatisticsInput = {
  /** town of the department */
  readonly city?: string | null | undefined;
  readonly columns?: Dimension | null | undefined;
  readonly eventId?: string | null | undefined;
  /** first day the custody began on */
  readonly from?: string | null | undefined;
  readonly rows: Dimension;
  /** last day, inclusive */
  readonly to?: string | null | undefined;
  /** IANA zone of the days; Asia/Almaty by default */
  readonly zone?: string | null | undefined;
};

export type StatisticsUnit =
  | 'EPISODE'
  | 'VIOLATED_RIGHT';

export type StepFieldsInput = {
  readonly aboutId?: string | null | undefined;
  /** HEARING_SCHEDULED and DEPARTURE_SCHEDULED: the day that is fixed, it may lie ahead */
  readonly at: WhenInput;
  readonly kind: StepKind;
  readonly note?: string | null | undefined;
  readonly rulingId?: string | null | undefined;
};

/** Recorded events that no paper, check or filing holds already. */
export type StepKind =
  | 'ABSENT_PROTOCOL_RECEIVED'
  | 'ABSENT_PROTOCOL_RETURNED'
  | 'ABSENT_PROTOCOL_SENT'
  | 'APPEAL_DECIDED'
  | 'APPEAL_FORWARDED'
  | 'APPEAL_RECEIVED'
  | 'APPOINTMENT_ORDER_RECEIVED'
  | 'CASSATION_DECIDED'
  | 'CASSATION_FILED'
  | 'CIRCUMSTANCES_ESTABLISHED'
  | 'COMPLAINT_DECIDED'
  | 'COMPLAINT_FILED'
  | 'COMPLAINT_RECEIVED'
  | 'COURT_RECEIVED_PROTOCOL'
  | 'DEFENDER_PROVIDED'
  | 'DEPARTURE_SCHEDULED'
  | 'FINE_PAID'
  | 'HEARING_SCHEDULED'
  | 'INTERNATIONAL_ENDED'
  | 'INTERNATIONAL_FILED'
  | 'MOTION_DECIDED'
  | 'MOTION_FILED'
  | 'OFFENCE_DETECTED'
  | 'PENALTY_EXECUTED'
  | 'PROSECUTOR_NOTIFIED'
  | 'REMEDIES_EXHAUSTED'
  | 'RULING_IN_FORCE'
  | 'SEARCHED_WITHOUT_WITNESSES'
  | 'SESSION_RECORD_SIGNED'
  | 'SOBRIETY_CERTIFIED';

/** What `pushManager.subscribe` gave. */
export type SubscribePushInput = {
  /** base64url */
  readonly auth: string;
  readonly clientId: string;
  readonly endpoint: string;
  /** base64url */
  readonly p256dh: string;
};

export type SupersedeAttachmentInput = {
  readonly attachmentId: string;
  /** a better one about the same record; left out: nothing takes its place */
  readonly byId?: string | null | undefined;
  readonly clientId: string;
  readonly reason: string;
};

export type SwapWorkingDayInput = {
  readonly clientId: string;
  /** a weekday the Government made a day off */
  readonly off: string;
  /** the decree or page that was read: number, day, address */
  readonly source: string;
  /** the weekend day worked in its place */
  readonly worked: string;
};

export type TakeDeskInput = {
  readonly clientId: string;
};

export type TestWebhookInput = {
  readonly clientId: string;
  readonly webhookId: string;
};

export type ThresholdBasis =
  | 'LAW'
  | 'ORGANISATION_DEFAULT';

export type ThresholdName =
  | 'AMBER'
  | 'LIMIT'
  | 'RED';

export type TieReportsInput = {
  readonly clientId: string;
  /** why these tell of the same */
  readonly note?: string | null | undefined;
  /** shown through the other from now on */
  readonly reportId: string;
  /** the one that stays in the list */
  readonly toReportId: string;
};

/** CRIMINAL voids the administrative clocks: no pack covers it. */
export type Track =
  | 'ADMINISTRATIVE'
  | 'CRIMINAL'
  | 'UNKNOWN';

export type UndoImportInput = {
  readonly clientId: string;
  readonly importId: string;
};

export type UndoMergeDepartmentsInput = {
  readonly clientId: string;
  readonly mergeId: string;
  readonly reason: string;
};

export type UndoMergeInput = {
  readonly clientId: string;
  readonly mergeId: string;
  readonly reason: string;
};

export type UndoReportPromotionInput = {
  readonly clientId: string;
  readonly promotionId: string;
  readonly reason: string;
};

export type UnlinkTelegramInput = {
  readonly clientId: string;
};

export type UnsubscribePushInput = {
  readonly clientId: string;
  readonly subscriptionId: string;
};

export type UntieReportInput = {
  readonly clientId: string;
  readonly note?: string | null | undefined;
  /** the one that was tied to another */
  readonly reportId: string;
};

/** What is left out stays; null empties it. */
export type UpdateDepartmentInput = {
  readonly address?: string | null | undefined;
  readonly clientId: string;
  readonly departmentId: string;
  readonly nameEn?: string | null | undefined;
  readonly nameKk?: string | null | undefined;
  readonly nameRu?: string | null | undefined;
  /** one or several, “; ” between them */
  readonly phone?: string | null | undefined;
  /** the version that was read */
  readonly version: number;
};

export type UseFindingInput = {
  readonly clientId: string;
  readonly detentionId: string;
  readonly filingId: string;
  readonly findingId: string;
};

export type VerifyDepartmentInput = {
  /** what was checked against: a call, a page, a visit; or why not any more */
  readonly against: string;
  readonly clientId: string;
  readonly departmentId: string;
  /** false takes it back: families see no address and no telephone any more */
  readonly verified?: boolean;
  /** the version that was read */
  readonly version: number;
};

/** A time as people know it, kept as written. */
export type WhenInput = {
  readonly asWritten?: string | null | undefined;
  /** for MINUTE and HOUR */
  readonly at?: string | null | undefined;
  /** for DAY, in `zone` */
  readonly date?: string | null | undefined;
  /** in place of `at`: the wall clock in `zone`, 2024-02-29T23:30; where clocks were set back and it came twice, with the offset that says which, 2024-02-29T23:30+06:00 */
  readonly local?: string | null | undefined;
  readonly precision: Precision;
  /** IANA zone the words were said in; the department’s by default */
  readonly zone?: string | null | undefined;
};

export type WithdrawAssignmentInput = {
  readonly assignmentId: string;
  readonly clientId: string;
  /** kept sealed */
  readonly reason: string;
};

export type WithdrawErasureInput = {
  readonly clientId: string;
  readonly erasureId: string;
};

export type WithdrawFilingInput = {
  readonly clientId: string;
  readonly filingId: string;
  readonly reason: string;
};

export type WithdrawHolidayInput = {
  readonly clientId: string;
  readonly date: string;
  readonly reason: string;
};

export type OwnSessionsVariables = Exact<{ [key: string]: never; }>;


export type OwnSessions = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string, readonly current: boolean }> };

export type EndOwnSessionVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type EndOwnSession = { readonly revokeSession:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly sessions: ReadonlyArray<{ readonly id: string }> }
    | { readonly code: string, readonly message: string }
   };

export type ChangeOwnPasswordVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangeOwnPassword = { readonly changePassword:
    | { readonly sessions: ReadonlyArray<{ readonly id: string }> }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type OwnChannelsVariables = Exact<{ [key: string]: never; }>;


export type OwnChannels = { readonly channels: ReadonlyArray<{ readonly channel: OwnChannel, readonly available: boolean, readonly on: boolean, readonly since: string | null, readonly lastFailure: { readonly code: string, readonly at: string } | null }> };

export type SetChannelVariables = Exact<{
  input: SetChannelInput;
}>;


export type SetChannel = { readonly setChannel:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly channels: ReadonlyArray<{ readonly channel: OwnChannel, readonly on: boolean }> }
    | { readonly code: string, readonly message: string }
   };

export type OwnBrowsersVariables = Exact<{ [key: string]: never; }>;


export type OwnBrowsers = { readonly pushKey: string | null, readonly pushSubscriptions: ReadonlyArray<{ readonly id: string, readonly service: string, readonly madeAt: string }> };

export type SubscribePushVariables = Exact<{
  input: SubscribePushInput;
}>;


export type SubscribePush = { readonly subscribePush:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly subscriptions: ReadonlyArray<{ readonly id: string }> }
   };

export type UnsubscribePushVariables = Exact<{
  input: UnsubscribePushInput;
}>;


export type UnsubscribePush = { readonly unsubscribePush:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly subscriptions: ReadonlyArray<{ readonly id: string }> }
   };

export type TelegramConsentVariables = Exact<{ [key: string]: never; }>;


export type TelegramConsent = { readonly telegramConsent: { readonly version: string, readonly text: string } | null };

export type LinkTelegramVariables = Exact<{
  input: LinkTelegramInput;
}>;


export type LinkTelegram = { readonly linkTelegram:
    | { readonly code: string, readonly message: string }
    | { readonly linkCode: string | null, readonly deepLink: string | null, readonly expiresAt: string | null }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type UnlinkTelegramVariables = Exact<{
  input: UnlinkTelegramInput;
}>;


export type UnlinkTelegram = { readonly unlinkTelegram:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly channels: ReadonlyArray<{ readonly channel: OwnChannel, readonly on: boolean }> }
   };

export type CalendarFeedsVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeeds = { readonly calendarFeeds: ReadonlyArray<{ readonly id: string, readonly language: string, readonly madeAt: string, readonly readAt: string | null }> };

export type MakeCalendarFeedVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type MakeCalendarFeed = { readonly createCalendarFeed:
    | { readonly url: string | null, readonly feed: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type CloseCalendarFeedVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type CloseCalendarFeed = { readonly revokeCalendarFeed:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly feeds: ReadonlyArray<{ readonly id: string }> }
    | { readonly code: string, readonly message: string }
   };

export type BoardChangedVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type BoardChanged = { readonly boardChanged: { readonly version: number, readonly departmentIds: ReadonlyArray<string> } };

export type WhereToVariables = Exact<{
  id: string;
}>;


export type WhereTo = { readonly detention: { readonly id: string } | null, readonly deadline: { readonly id: string, readonly detention: { readonly id: string } | null } | null, readonly department: { readonly id: string } | null };

export type OwnOffersVariables = Exact<{
  me: string;
}>;


export type OwnOffers = { readonly assignments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: AssignmentState, readonly detention: { readonly id: string } | null }> } };

export type ToldOfVariables = Exact<{
  id: string;
}>;


export type ToldOf = { readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly refId: string, readonly refType: NotificationRefType }> } };

export type AlertsVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Alerts = { readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly text: string, readonly at: string, readonly seenAt: string | null, readonly urgent: boolean, readonly refType: NotificationRefType, readonly refId: string, readonly department: { readonly id: string, readonly shortName: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardAlert = { readonly id: string, readonly kind: NotificationKind, readonly text: string, readonly at: string, readonly seenAt: string | null, readonly urgent: boolean, readonly refType: NotificationRefType, readonly refId: string, readonly department: { readonly id: string, readonly shortName: string } | null };

export type AlertDeadlinesVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertDeadlines = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly milestones: ReadonlyArray<{ readonly id: string, readonly acknowledgedAt: string | null, readonly snoozedUntil: string | null, readonly acknowledgedBy: { readonly id: string, readonly name: string } | null }>, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null }> } };

export type AlertDeadline = { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly milestones: ReadonlyArray<{ readonly id: string, readonly acknowledgedAt: string | null, readonly snoozedUntil: string | null, readonly acknowledgedBy: { readonly id: string, readonly name: string } | null }>, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null };

export type AlertPerson = { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } };

export type AlertDetentionsVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertDetentions = { readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } }> } };

export type AlertAssignmentsVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AlertAssignments = { readonly assignments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: AssignmentState, readonly lawyer: { readonly id: string, readonly name: string }, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null }> } };

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


export type BoardLawyers = { readonly lawyers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly languages: ReadonlyArray<string>, readonly openAssignmentCount: number | null, readonly presence: { readonly id: string, readonly since: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } } | null, readonly runningShifts: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null }> }> }, readonly leaves: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly until: string, readonly colleague: { readonly id: string } }> } };

export type BoardLawyer = { readonly id: string, readonly name: string, readonly languages: ReadonlyArray<string>, readonly openAssignmentCount: number | null, readonly presence: { readonly id: string, readonly since: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } } | null, readonly runningShifts: ReadonlyArray<{ readonly id: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null }> };

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


export type Board = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly totals: { readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly needsFactsCount: number, readonly criminalCount: number, readonly withoutDepartmentCount: number }, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly phone: string | null, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean }> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly withoutDepartment: ReadonlyArray<{ readonly id: string }>, readonly withoutDeadline: ReadonlyArray<{ readonly id: string }> } };

export type DepartmentLine = { readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly phone: string | null, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean }> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null };

export type BoardPeopleVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type BoardPeople = { readonly board: { readonly unrepresented: ReadonlyArray<{ readonly detention: { readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }> } };

export type BoardHeldVariables = Exact<{
  filter: DetentionFilter;
  after?: string | null | undefined;
}>;


export type BoardHeld = { readonly detentions: { readonly namesComplete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly lawyer: { readonly id: string, readonly name: string } | null, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BoardPerson = { readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } };

export type StandingPlaceVariables = Exact<{
  id: string;
}>;


export type StandingPlace = { readonly department: { readonly id: string } | null };

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


export type EventDepartments = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly type: DepartmentType, readonly address: string | null, readonly phone: string | null, readonly verified: boolean }> }, readonly dutyShifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ShiftState, readonly startsAt: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string } | null, readonly lawyer: { readonly id: string, readonly name: string } }> } };

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


export type NeedsFacts = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly missing: ReadonlyArray<MissingFact>, readonly detention: { readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WallVariables = Exact<{
  eventId?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type Wall = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly totals: { readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number }, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly lawyersPresent: number, readonly lawyersExpected: number, readonly openViolationCount: number, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly birthYear: number | null } } | null } | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly phone: string | null, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean }> } }> } };

export type CaseAuditVariables = Exact<{
  id: string;
  personId: string;
  afterCase?: string | null | undefined;
  afterPerson?: string | null | undefined;
}>;


export type CaseAudit = { readonly ofCase: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: AuditKind, readonly operation: string, readonly purpose: string | null, readonly actorId: string | null, readonly actorName: string | null, readonly actorRole: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly ofPerson: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: AuditKind, readonly operation: string, readonly purpose: string | null, readonly actorId: string | null, readonly actorName: string | null, readonly actorRole: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AuditPage = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: AuditKind, readonly operation: string, readonly purpose: string | null, readonly actorId: string | null, readonly actorName: string | null, readonly actorRole: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CaseVariables = Exact<{
  id: string;
}>;


export type Case = { readonly detention: { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly status: CustodyStatus, readonly track: Track, readonly noPackCovers: string | null, readonly chargedArticle: string | null, readonly roleAtEvent: RoleAtEvent | null, readonly familyAnswer: FamilyAnswer, readonly loggedAt: string, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly releasedAt: string | null, readonly startedFrom: string | null, readonly startedUntil: string | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly zone: string } | null, readonly event: { readonly id: string, readonly title: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly lawyer: { readonly id: string, readonly name: string } | null, readonly findingCounts: { readonly open: number, readonly used: number, readonly dropped: number }, readonly deadlines: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<string>, readonly latestArguableAt: string | null, readonly latestArguableReason: NoLaterReading | null, readonly startBound: StartBound | null, readonly obligedParty: ObligedParty, readonly standard: Standard, readonly basis: RuleBasis, readonly confidence: Confidence, readonly assumptions: ReadonlyArray<string>, readonly closingProposed: boolean, readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly responsible: { readonly id: string, readonly name: string } | null, readonly explanation: ReadonlyArray<{ readonly ruleCode: string, readonly article: string, readonly text: string }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly kind: MilestoneKind, readonly at: string, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly snoozedUntil: string | null, readonly escalated: boolean, readonly acknowledgedBy: { readonly id: string, readonly name: string } | null }>, readonly filing: { readonly id: string, readonly kind: FilingKind, readonly channel: FilingChannel, readonly hasProof: boolean, readonly withdrawnAt: string | null, readonly filedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly receivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null } | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly sentence: string, readonly causes: ReadonlyArray<DeadlineCause> }> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly code: string, readonly title: string, readonly sentence: string | null, readonly article: string, readonly severity: DefectSeverity | null, readonly confidence: Confidence, readonly verify: boolean, readonly caution: string | null, readonly foundBy: FoundBy, readonly state: FindingState, readonly filingId: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly records: ReadonlyArray<{ readonly kind: FindingRecordKind, readonly id: string, readonly field: string | null, readonly value: string | null }> }>, readonly starts: ReadonlyArray<{ readonly id: string, readonly kind: StartKind, readonly source: ClaimSource, readonly clockSuspect: boolean, readonly supersededBy: string | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly clockSuspect: boolean, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly recordedAt: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly actPlace: string | null, readonly place: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly clockSuspect: boolean, readonly recordedAt: string, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly facts: { readonly language: string | null, readonly copyServed: boolean | null, readonly actAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly startedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly completedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly rightsExplainedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly explanationAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly copyServedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly courtReceivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null } }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly venue: HearingVenue, readonly result: HearingResult, readonly clockSuspect: boolean, readonly judgeName: string | null, readonly defenderPresent: boolean | null, readonly interpreterPresent: boolean | null, readonly personPresent: boolean | null, readonly personHeard: boolean | null, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly penalty: PenaltyKind, readonly additionalPenalties: ReadonlyArray<PenaltyKind>, readonly arrestDays: number | null, readonly fineMci: number | null, readonly article: string | null, readonly part: number | null, readonly byAgency: boolean | null, readonly courtName: string | null, readonly judgeName: string | null, readonly signed: boolean | null, readonly clockSuspect: boolean, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly means: ServiceMeans, readonly servedTo: ServedTo, readonly clockSuspect: boolean, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly filings: ReadonlyArray<{ readonly id: string, readonly kind: FilingKind, readonly channel: FilingChannel, readonly hasProof: boolean, readonly withdrawnAt: string | null, readonly filedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly receivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null }> }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly kind: StepKind, readonly title: string, readonly clockSuspect: boolean, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly kind: AccessRefusalKind, readonly endKind: AccessRefusalEnd | null, readonly running: boolean, readonly minutesWaited: number | null, readonly told: string | null, readonly refusedBy: { readonly badge: string | null, readonly name: string | null, readonly post: string | null } | null, readonly lawyer: { readonly id: string, readonly name: string }, readonly department: { readonly id: string, readonly name: string, readonly shortName: string }, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly endedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly outcome: RightsOutcome, readonly manner: RightsManner | null, readonly isViolation: boolean, readonly alarm: RightsAlarm | null, readonly waitedMinutes: number | null, readonly supersededBy: string | null, readonly recordedAt: string, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }> } | null };

export type CaseWhen = { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null };

export type CaseTimeline = { readonly starts: ReadonlyArray<{ readonly id: string, readonly kind: StartKind, readonly source: ClaimSource, readonly clockSuspect: boolean, readonly supersededBy: string | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly clockSuspect: boolean, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly recordedAt: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly actPlace: string | null, readonly place: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly clockSuspect: boolean, readonly recordedAt: string, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly facts: { readonly language: string | null, readonly copyServed: boolean | null, readonly actAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly startedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly completedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly rightsExplainedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly explanationAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly copyServedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly courtReceivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null } }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly venue: HearingVenue, readonly result: HearingResult, readonly clockSuspect: boolean, readonly judgeName: string | null, readonly defenderPresent: boolean | null, readonly interpreterPresent: boolean | null, readonly personPresent: boolean | null, readonly personHeard: boolean | null, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly penalty: PenaltyKind, readonly additionalPenalties: ReadonlyArray<PenaltyKind>, readonly arrestDays: number | null, readonly fineMci: number | null, readonly article: string | null, readonly part: number | null, readonly byAgency: boolean | null, readonly courtName: string | null, readonly judgeName: string | null, readonly signed: boolean | null, readonly clockSuspect: boolean, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly means: ServiceMeans, readonly servedTo: ServedTo, readonly clockSuspect: boolean, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly filings: ReadonlyArray<{ readonly id: string, readonly kind: FilingKind, readonly channel: FilingChannel, readonly hasProof: boolean, readonly withdrawnAt: string | null, readonly filedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly receivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null }> }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly kind: StepKind, readonly title: string, readonly clockSuspect: boolean, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly kind: AccessRefusalKind, readonly endKind: AccessRefusalEnd | null, readonly running: boolean, readonly minutesWaited: number | null, readonly told: string | null, readonly refusedBy: { readonly badge: string | null, readonly name: string | null, readonly post: string | null } | null, readonly lawyer: { readonly id: string, readonly name: string }, readonly department: { readonly id: string, readonly name: string, readonly shortName: string }, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly endedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly outcome: RightsOutcome, readonly manner: RightsManner | null, readonly isViolation: boolean, readonly alarm: RightsAlarm | null, readonly waitedMinutes: number | null, readonly supersededBy: string | null, readonly recordedAt: string, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }> };

export type CaseFiling = { readonly id: string, readonly kind: FilingKind, readonly channel: FilingChannel, readonly hasProof: boolean, readonly withdrawnAt: string | null, readonly filedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly receivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null };

export type CaseDeadline = { readonly viewerCan: ReadonlyArray<string>, readonly latestArguableAt: string | null, readonly latestArguableReason: NoLaterReading | null, readonly startBound: StartBound | null, readonly obligedParty: ObligedParty, readonly standard: Standard, readonly basis: RuleBasis, readonly confidence: Confidence, readonly assumptions: ReadonlyArray<string>, readonly closingProposed: boolean, readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly responsible: { readonly id: string, readonly name: string } | null, readonly explanation: ReadonlyArray<{ readonly ruleCode: string, readonly article: string, readonly text: string }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly kind: MilestoneKind, readonly at: string, readonly sentAt: string | null, readonly acknowledgedAt: string | null, readonly snoozedUntil: string | null, readonly escalated: boolean, readonly acknowledgedBy: { readonly id: string, readonly name: string } | null }>, readonly filing: { readonly id: string, readonly kind: FilingKind, readonly channel: FilingChannel, readonly hasProof: boolean, readonly withdrawnAt: string | null, readonly filedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly receivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null } | null, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly sentence: string, readonly causes: ReadonlyArray<DeadlineCause> }> };

export type CaseFinding = { readonly id: string, readonly kind: FindingKind, readonly code: string, readonly title: string, readonly sentence: string | null, readonly article: string, readonly severity: DefectSeverity | null, readonly confidence: Confidence, readonly verify: boolean, readonly caution: string | null, readonly foundBy: FoundBy, readonly state: FindingState, readonly filingId: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly records: ReadonlyArray<{ readonly kind: FindingRecordKind, readonly id: string, readonly field: string | null, readonly value: string | null }> };

export type CloseDeadlineVariables = Exact<{
  input: CloseDeadlineInput;
}>;


export type CloseDeadline = { readonly closeDeadline:
    | { readonly deadline: { readonly id: string, readonly state: DeadlineState } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type FileAppealVariables = Exact<{
  input: FileAppealInput;
}>;


export type FileAppeal = { readonly fileAppeal:
    | { readonly findingsNotUsed: ReadonlyArray<string>, readonly filing: { readonly id: string }, readonly openFindings: ReadonlyArray<{ readonly id: string, readonly title: string }> | null }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type WithdrawFilingVariables = Exact<{
  input: WithdrawFilingInput;
}>;


export type WithdrawFiling = { readonly withdrawFiling:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly filing: { readonly id: string } }
   };

export type CaseDefenceVariables = Exact<{
  id: string;
}>;


export type CaseDefence = { readonly detention: { readonly viewerCan: ReadonlyArray<string>, readonly id: string, readonly status: CustodyStatus, readonly roleAtEvent: RoleAtEvent | null, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly role: AssignmentRole, readonly state: AssignmentState, readonly viewerCan: ReadonlyArray<string>, readonly offeredAt: string, readonly conflictOverridden: boolean, readonly lawyer: { readonly id: string, readonly name: string }, readonly steps: ReadonlyArray<{ readonly at: string, readonly state: AssignmentState, readonly reason: string | null }> }>, readonly handOvers: ReadonlyArray<{ readonly id: string, readonly state: HandOverState, readonly from: string, readonly until: string, readonly madeAt: string, readonly leaver: { readonly id: string, readonly name: string }, readonly assignment: { readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } } | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> } } | null };

export type RequestErasureVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestErasure = { readonly requestErasure:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly erasure: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type CaseFilePapersVariables = Exact<{
  id: string;
}>;


export type CaseFilePapers = { readonly detention: { readonly id: string, readonly chargesRead: ReadonlyArray<{ readonly article: string, readonly part: number | null, readonly decides: boolean, readonly isOtherCode: boolean, readonly law: { readonly carriesArrest: boolean | null, readonly maxArrestDays: number | null, readonly verify: boolean } | null }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly actPlace: string | null, readonly actText: string | null, readonly place: string | null, readonly personAddress: string | null, readonly personBirthDate: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly witnesses: string | null, readonly explanationText: string | null, readonly note: string | null, readonly facts: { readonly language: string | null, readonly languageRequested: string | null, readonly languageDetermined: boolean | null, readonly interpreterPresent: boolean | null, readonly rightsExplainedMark: boolean | null, readonly explanationRecorded: boolean | null, readonly copyServed: boolean | null, readonly copyReceiptSigned: boolean | null, readonly copyTranslated: boolean | null, readonly personSigned: boolean | null, readonly refusalNoted: boolean | null, readonly officerSigned: boolean | null, readonly readOffered: boolean | null, readonly remarksMade: boolean | null, readonly remarksAttached: boolean | null, readonly onlyPoliceWitnesses: boolean | null, readonly groundStated: boolean | null, readonly defenderRequested: boolean | null } }>, readonly questions: ReadonlyArray<{ readonly code: string, readonly recordId: string, readonly subject: QuestionSubject, readonly title: string, readonly question: string, readonly why: string, readonly yesMeans: string, readonly noMeans: string, readonly article: string, readonly severity: DefectSeverity, readonly confidence: Confidence, readonly verify: boolean, readonly answer: { readonly id: string, readonly answer: DefectAnswerValue, readonly note: string | null, readonly recordedAt: string } | null }> } | null };

export type UseFindingVariables = Exact<{
  input: UseFindingInput;
}>;


export type UseFinding = { readonly useFinding:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly finding: { readonly id: string, readonly state: FindingState } }
   };

export type ReopenFindingVariables = Exact<{
  input: ReopenFindingInput;
}>;


export type ReopenFinding = { readonly reopenFinding:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly finding: { readonly id: string, readonly state: FindingState } }
    | { readonly code: string, readonly message: string }
   };

export type CaseRightsVariables = Exact<{
  id: string;
}>;


export type CaseRights = { readonly detention: { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly rightsDueNow: ReadonlyArray<{ readonly dueSince: string, readonly isEmphasised: boolean, readonly urgency: number, readonly why: RightsDueReason, readonly kind: { readonly code: string, readonly label: string, readonly question: string } }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly outcome: RightsOutcome, readonly manner: RightsManner | null, readonly isViolation: boolean, readonly alarm: RightsAlarm | null, readonly reasons: ReadonlyArray<string>, readonly waitedMinutes: number | null, readonly note: string | null, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly recordedAt: string, readonly clockSuspect: boolean, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly requestedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly grantedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly thresholdsPassed: ReadonlyArray<{ readonly name: ThresholdName, readonly minutes: number, readonly basis: ThresholdBasis, readonly article: string | null }> }> } | null, readonly rightsCatalogue: ReadonlyArray<{ readonly code: string, readonly label: string, readonly question: string, readonly verify: boolean, readonly norm: { readonly text: string, readonly confidence: Confidence }, readonly standard: { readonly text: string, readonly confidence: Confidence } }> };

export type CaseCheck = { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly outcome: RightsOutcome, readonly manner: RightsManner | null, readonly isViolation: boolean, readonly alarm: RightsAlarm | null, readonly reasons: ReadonlyArray<string>, readonly waitedMinutes: number | null, readonly note: string | null, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly recordedAt: string, readonly clockSuspect: boolean, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly requestedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly grantedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly thresholdsPassed: ReadonlyArray<{ readonly name: ThresholdName, readonly minutes: number, readonly basis: ThresholdBasis, readonly article: string | null }> };

export type Clock = { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string };

export type WorkingDaysVariables = Exact<{
  year: number;
}>;


export type WorkingDays = { readonly holidays: { readonly year: number, readonly confirmedAt: string | null, readonly days: ReadonlyArray<{ readonly date: string, readonly code: string, readonly working: boolean, readonly withdrawn: boolean, readonly confirmed: boolean, readonly setAt: string | null }> } };

export type SaidWhen = { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null };

export type CourtHearing = { readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly protocolId: string | null, readonly venue: HearingVenue, readonly result: HearingResult, readonly judgeName: string | null, readonly note: string | null, readonly personPresent: boolean | null, readonly personHeard: boolean | null, readonly defenderPresent: boolean | null, readonly legalRepresentativePresent: boolean | null, readonly prosecutorNotified: boolean | null, readonly interpreterPresent: boolean | null, readonly clockSuspect: boolean, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } };

export type CourtService = { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly means: ServiceMeans, readonly servedTo: ServedTo, readonly note: string | null, readonly clockSuspect: boolean, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } };

export type CourtRuling = { readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly protocolId: string, readonly hearingId: string | null, readonly penalty: PenaltyKind, readonly additionalPenalties: ReadonlyArray<PenaltyKind>, readonly arrestDays: number | null, readonly fineMci: number | null, readonly article: string | null, readonly part: number | null, readonly signed: boolean | null, readonly byAgency: boolean | null, readonly courtName: string | null, readonly judgeName: string | null, readonly note: string | null, readonly clockSuspect: boolean, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly means: ServiceMeans, readonly servedTo: ServedTo, readonly note: string | null, readonly clockSuspect: boolean, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly filings: ReadonlyArray<{ readonly id: string, readonly kind: FilingKind, readonly withdrawnAt: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string }> };

export type CourtStep = { readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: StepKind, readonly title: string, readonly note: string | null, readonly rulingId: string | null, readonly aboutId: string | null, readonly clockSuspect: boolean, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } };

export type CourtVariables = Exact<{
  id: string;
}>;


export type Court = { readonly detention: { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string | null }, readonly department: { readonly id: string, readonly zone: string } | null, readonly protocols: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly protocolId: string | null, readonly venue: HearingVenue, readonly result: HearingResult, readonly judgeName: string | null, readonly note: string | null, readonly personPresent: boolean | null, readonly personHeard: boolean | null, readonly defenderPresent: boolean | null, readonly legalRepresentativePresent: boolean | null, readonly prosecutorNotified: boolean | null, readonly interpreterPresent: boolean | null, readonly clockSuspect: boolean, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly protocolId: string, readonly hearingId: string | null, readonly penalty: PenaltyKind, readonly additionalPenalties: ReadonlyArray<PenaltyKind>, readonly arrestDays: number | null, readonly fineMci: number | null, readonly article: string | null, readonly part: number | null, readonly signed: boolean | null, readonly byAgency: boolean | null, readonly courtName: string | null, readonly judgeName: string | null, readonly note: string | null, readonly clockSuspect: boolean, readonly court: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly means: ServiceMeans, readonly servedTo: ServedTo, readonly note: string | null, readonly clockSuspect: boolean, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly filings: ReadonlyArray<{ readonly id: string, readonly kind: FilingKind, readonly withdrawnAt: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string }> }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: StepKind, readonly title: string, readonly note: string | null, readonly rulingId: string | null, readonly aboutId: string | null, readonly clockSuspect: boolean, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }> } | null };

export type RecordHearingVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearing = { readonly recordHearing:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'RecordHearingSuccess', readonly hearing: { readonly id: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type RecordRulingVariables = Exact<{
  input: RecordRulingInput;
}>;


export type RecordRuling = { readonly recordRuling:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'RecordRulingSuccess', readonly ruling: { readonly id: string }, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string }> }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type RecordServiceVariables = Exact<{
  input: RecordServiceInput;
}>;


export type RecordService = { readonly recordService:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'RecordServiceSuccess', readonly service: { readonly id: string }, readonly changes: ReadonlyArray<{ readonly sentence: string }> }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type RecordStepVariables = Exact<{
  input: RecordStepInput;
}>;


export type RecordStep = { readonly recordStep:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'RecordStepSuccess', readonly step: { readonly id: string }, readonly changes: ReadonlyArray<{ readonly sentence: string }> }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type CorrectPaperVariables = Exact<{
  input: CorrectRecordInput;
}>;


export type CorrectPaper = { readonly correctRecord:
    | { readonly __typename: 'CorrectRecordSuccess', readonly recordId: string, readonly changes: ReadonlyArray<{ readonly sentence: string }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type ConfirmTimeVariables = Exact<{
  input: ConfirmRecordTimeInput;
}>;


export type ConfirmTime = { readonly confirmRecordTime:
    | { readonly __typename: 'CorrectRecordSuccess', readonly recordId: string, readonly changes: ReadonlyArray<{ readonly sentence: string }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type CaseFactsVariables = Exact<{
  id: string;
}>;


export type CaseFacts = { readonly detention: { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly track: Track, readonly noPackCovers: string | null, readonly chargedArticle: string | null, readonly roleAtEvent: RoleAtEvent | null, readonly familyAnswer: FamilyAnswer, readonly person: { readonly id: string, readonly name: string | null }, readonly department: { readonly id: string, readonly zone: string } | null, readonly arrestBar: { readonly article: string, readonly verify: boolean, readonly pregnant: boolean | null, readonly childUnder14: boolean | null, readonly raisesChildAlone: boolean | null, readonly disabilityGroup: number | null, readonly note: string | null, readonly source: ClaimSource | null, readonly recordedAt: string | null, readonly because: ReadonlyArray<{ readonly field: string, readonly value: string }> } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly state: AssignmentState, readonly viewerCan: ReadonlyArray<string>, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly starts: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: StartKind, readonly source: ClaimSource, readonly clockSuspect: boolean, readonly recordedAt: string, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ClaimKind, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ProtocolKind, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }> }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly title: string, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }> } | null };

export type TimesInDoubt = { readonly claims: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ClaimKind, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly starts: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: StartKind, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ProtocolKind, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null }, readonly services: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly servedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }> }>, readonly steps: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly title: string, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }> };

export type ClassifyDetentionVariables = Exact<{
  input: ClassifyDetentionInput;
}>;


export type ClassifyDetention = { readonly classifyDetention:
    | { readonly __typename: 'ClassifyDetentionSuccess', readonly detention: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type RecordArrestBarVariables = Exact<{
  input: RecordArrestBarInput;
}>;


export type RecordArrestBar = { readonly recordArrestBar:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'RecordArrestBarSuccess', readonly arrestBar: { readonly article: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type SetFamilyAnswerVariables = Exact<{
  input: SetFamilyAnswerInput;
}>;


export type SetFamilyAnswer = { readonly setFamilyAnswer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'SetFamilyAnswerSuccess', readonly detentions: ReadonlyArray<{ readonly id: string, readonly familyAnswer: FamilyAnswer }> }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type CompleteAssignmentVariables = Exact<{
  input: CompleteAssignmentInput;
}>;


export type CompleteAssignment = { readonly completeAssignment:
    | { readonly __typename: 'CompleteAssignmentSuccess', readonly assignment: { readonly id: string, readonly state: AssignmentState } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type DeclareConflictVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflict = { readonly declareConflict:
    | { readonly __typename: 'DeclareConflictSuccess', readonly conflictId: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string, readonly path: string | null }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string, readonly path: string | null }
   };

export type DeskHolidaysVariables = Exact<{
  year: number;
}>;


export type DeskHolidays = { readonly holidays: { readonly year: number, readonly confirmed: boolean, readonly confirmedAt: string | null, readonly source: string | null, readonly missing: ReadonlyArray<string>, readonly unconfirmed: number, readonly recounting: number, readonly confirmedBy: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly date: string, readonly code: string, readonly title: string, readonly working: boolean, readonly countsAsWorking: boolean, readonly confirmed: boolean, readonly confirmedAt: string | null, readonly setAt: string | null, readonly source: string | null, readonly sourceKey: string, readonly swappedWith: string | null, readonly withdrawn: boolean, readonly reason: string | null, readonly confirmedBy: { readonly id: string, readonly name: string } | null, readonly setBy: { readonly id: string, readonly name: string } | null }> } };

export type HolidayTable = { readonly year: number, readonly confirmed: boolean, readonly confirmedAt: string | null, readonly source: string | null, readonly missing: ReadonlyArray<string>, readonly unconfirmed: number, readonly recounting: number, readonly confirmedBy: { readonly id: string, readonly name: string } | null, readonly days: ReadonlyArray<{ readonly date: string, readonly code: string, readonly title: string, readonly working: boolean, readonly countsAsWorking: boolean, readonly confirmed: boolean, readonly confirmedAt: string | null, readonly setAt: string | null, readonly source: string | null, readonly sourceKey: string, readonly swappedWith: string | null, readonly withdrawn: boolean, readonly reason: string | null, readonly confirmedBy: { readonly id: string, readonly name: string } | null, readonly setBy: { readonly id: string, readonly name: string } | null }> };

export type ImportHolidaysVariables = Exact<{
  input: ImportHolidaysInput;
}>;


export type ImportHolidays = { readonly importHolidays:
    | { readonly added: number }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type SetHolidayVariables = Exact<{
  input: SetHolidayInput;
}>;


export type SetHoliday = { readonly setHoliday:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly year: { readonly year: number } }
    | { readonly code: string, readonly message: string }
   };

export type SwapWorkingDayVariables = Exact<{
  input: SwapWorkingDayInput;
}>;


export type SwapWorkingDay = { readonly swapWorkingDay:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly year: { readonly year: number } }
   };

export type WithdrawHolidayVariables = Exact<{
  input: WithdrawHolidayInput;
}>;


export type WithdrawHoliday = { readonly withdrawHoliday:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly year: { readonly year: number } }
   };

export type ConfirmHolidaysVariables = Exact<{
  input: ConfirmHolidaysInput;
}>;


export type ConfirmHolidays = { readonly confirmHolidays:
    | { readonly year: { readonly year: number } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type DeskDepartmentsVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  city?: string | null | undefined;
  verified?: boolean | null | undefined;
  merged?: boolean | null | undefined;
}>;


export type DeskDepartments = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly region: string, readonly city: string | null, readonly type: DepartmentType, readonly address: string | null, readonly phone: string | null, readonly zone: string, readonly confidence: Confidence, readonly verified: boolean, readonly verifiedAt: string | null, readonly verifiedAgainst: string | null, readonly viewerCan: ReadonlyArray<string>, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly merge: { readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } } | null, readonly mergedHere: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type KeptDepartment = { readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly region: string, readonly city: string | null, readonly type: DepartmentType, readonly address: string | null, readonly phone: string | null, readonly zone: string, readonly confidence: Confidence, readonly verified: boolean, readonly verifiedAt: string | null, readonly verifiedAgainst: string | null, readonly viewerCan: ReadonlyArray<string>, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly merge: { readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } } | null, readonly mergedHere: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } }> };

export type StandingMerge = { readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } };

export type VerifyDepartmentVariables = Exact<{
  input: VerifyDepartmentInput;
}>;


export type VerifyDepartment = { readonly verifyDepartment:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly department: { readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly region: string, readonly city: string | null, readonly type: DepartmentType, readonly address: string | null, readonly phone: string | null, readonly zone: string, readonly confidence: Confidence, readonly verified: boolean, readonly verifiedAt: string | null, readonly verifiedAgainst: string | null, readonly viewerCan: ReadonlyArray<string>, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly merge: { readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } } | null, readonly mergedHere: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } }> } }
   };

export type UpdateDepartmentVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartment = { readonly updateDepartment:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly department: { readonly id: string, readonly code: string, readonly version: number, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly region: string, readonly city: string | null, readonly type: DepartmentType, readonly address: string | null, readonly phone: string | null, readonly zone: string, readonly confidence: Confidence, readonly verified: boolean, readonly verifiedAt: string | null, readonly verifiedAgainst: string | null, readonly viewerCan: ReadonlyArray<string>, readonly verifiedBy: { readonly id: string, readonly name: string } | null, readonly merge: { readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } } | null, readonly mergedHere: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly mergedAt: string, readonly mergedBy: { readonly id: string, readonly name: string } | null, readonly from: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<string> }, readonly into: { readonly id: string, readonly name: string } }> } }
   };

export type OtherEntriesVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OtherEntries = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly city: string | null, readonly region: string, readonly verified: boolean, readonly address: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type MergeSidesVariables = Exact<{
  one: string;
  other: string;
}>;


export type MergeSides = { readonly one: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly type: DepartmentType, readonly city: string | null, readonly region: string, readonly zone: string, readonly address: string | null, readonly phone: string | null, readonly verified: boolean, readonly heldCount: number | null, readonly mergedHere: ReadonlyArray<{ readonly id: string }> } | null, readonly other: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly type: DepartmentType, readonly city: string | null, readonly region: string, readonly zone: string, readonly address: string | null, readonly phone: string | null, readonly verified: boolean, readonly heldCount: number | null, readonly mergedHere: ReadonlyArray<{ readonly id: string }> } | null };

export type MergeSide = { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameRu: string, readonly nameKk: string, readonly nameEn: string, readonly type: DepartmentType, readonly city: string | null, readonly region: string, readonly zone: string, readonly address: string | null, readonly phone: string | null, readonly verified: boolean, readonly heldCount: number | null, readonly mergedHere: ReadonlyArray<{ readonly id: string }> };

export type MergeDepartmentsVariables = Exact<{
  input: MergeDepartmentsInput;
}>;


export type MergeDepartments = { readonly mergeDepartments:
    | { readonly code: string, readonly message: string }
    | { readonly merge: { readonly id: string }, readonly department: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type UndoMergeDepartmentsVariables = Exact<{
  input: UndoMergeDepartmentsInput;
}>;


export type UndoMergeDepartments = { readonly undoMergeDepartments:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly from: { readonly id: string }, readonly into: { readonly id: string } }
   };

export type DoorPlacesVariables = Exact<{ [key: string]: never; }>;


export type DoorPlaces = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly city: string | null }> } };

export type DeskDoorsVariables = Exact<{
  after?: string | null | undefined;
  departmentId?: string | null | undefined;
  running?: boolean | null | undefined;
}>;


export type DeskDoors = { readonly accessRefusals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AccessRefusalKind, readonly running: boolean, readonly endKind: AccessRefusalEnd | null, readonly minutesWaited: number | null, readonly clockSuspect: boolean, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly endedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly department: { readonly id: string, readonly shortName: string, readonly zone: string }, readonly lawyer: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClosedDoor = { readonly id: string, readonly kind: AccessRefusalKind, readonly running: boolean, readonly endKind: AccessRefusalEnd | null, readonly minutesWaited: number | null, readonly clockSuspect: boolean, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly endedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly department: { readonly id: string, readonly shortName: string, readonly zone: string }, readonly lawyer: { readonly id: string, readonly name: string } };

export type DoorNowVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DoorNow = { readonly accessRefusals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AccessRefusalKind, readonly running: boolean, readonly endKind: AccessRefusalEnd | null, readonly minutesWaited: number | null, readonly clockSuspect: boolean, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly endedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } | null, readonly department: { readonly id: string, readonly shortName: string, readonly zone: string }, readonly lawyer: { readonly id: string, readonly name: string } }> } };

export type DoorWordsVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DoorWords = { readonly accessRefusals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly told: string | null, readonly extraPapersAsked: boolean, readonly refusedBy: { readonly badge: string | null, readonly post: string | null, readonly name: string | null } | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly kind: AccessRefusalKind, readonly told: string | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly saidBy: { readonly badge: string | null, readonly post: string | null, readonly name: string | null } | null }>, readonly detentions: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } }> }> } };

export type DoorOfficer = { readonly badge: string | null, readonly post: string | null, readonly name: string | null };

export type DoorStaysVariables = Exact<{
  departmentId: string;
  includePast?: boolean | null | undefined;
}>;


export type DoorStays = { readonly presences: ReadonlyArray<{ readonly id: string, readonly since: string, readonly endedAt: string | null, readonly endKind: PresenceEnd | null, readonly clockSuspect: boolean, readonly lawyer: { readonly id: string, readonly name: string } }> };

export type DoorStay = { readonly id: string, readonly since: string, readonly endedAt: string | null, readonly endKind: PresenceEnd | null, readonly clockSuspect: boolean, readonly lawyer: { readonly id: string, readonly name: string } };

export type DeskDuplicatesVariables = Exact<{
  after?: string | null | undefined;
  dismissed?: boolean | null | undefined;
}>;


export type DeskDuplicates = { readonly possibleDuplicates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly foundAt: string, readonly dismissedAt: string | null, readonly reason: string | null, readonly proposalId: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null, readonly advice: { readonly handle: string, readonly likelihood: Likelihood, readonly differs: ReadonlyArray<string>, readonly heldNow: boolean, readonly city: string | null, readonly askCoordinator: boolean, readonly personId: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PairLine = { readonly id: string, readonly foundAt: string, readonly dismissedAt: string | null, readonly reason: string | null, readonly proposalId: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null, readonly advice: { readonly handle: string, readonly likelihood: Likelihood, readonly differs: ReadonlyArray<string>, readonly heldNow: boolean, readonly city: string | null, readonly askCoordinator: boolean, readonly personId: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null } | null };

export type PairPerson = { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null };

export type DeskProposalsVariables = Exact<{
  after?: string | null | undefined;
  answered?: boolean | null | undefined;
}>;


export type DeskProposals = { readonly mergeProposals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly proposedAt: string, readonly answer: MergeProposalAnswer | null, readonly answeredAt: string | null, readonly answerReason: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null, readonly other: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProposalLine = { readonly id: string, readonly reason: string | null, readonly proposedAt: string, readonly answer: MergeProposalAnswer | null, readonly answeredAt: string | null, readonly answerReason: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null, readonly other: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null };

export type MergePairVariables = Exact<{
  input: MergePersonsInput;
}>;


export type MergePair = { readonly mergePersons:
    | { readonly code: string, readonly message: string }
    | { readonly mergeId: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type UndoPairVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoPair = { readonly undoMerge:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly typedWhileMerged: ReadonlyArray<string> }
   };

export type ProposePairVariables = Exact<{
  input: ProposeMergeInput;
}>;


export type ProposePair = { readonly proposeMerge:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly proposalId: string }
    | { readonly code: string, readonly message: string }
   };

export type SetPairAsideVariables = Exact<{
  input: DismissDuplicateInput;
}>;


export type SetPairAside = { readonly dismissDuplicate:
    | { readonly id: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ReopenPairVariables = Exact<{
  input: ReopenDuplicateInput;
}>;


export type ReopenPair = { readonly reopenDuplicate:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly id: string }
    | { readonly code: string, readonly message: string }
   };

export type AnswerProposalVariables = Exact<{
  input: AnswerMergeProposalInput;
}>;


export type AnswerProposal = { readonly answerMergeProposal:
    | { readonly mergeId: string | null }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type DeskErasuresVariables = Exact<{
  after?: string | null | undefined;
  open?: boolean | null | undefined;
}>;


export type DeskErasures = { readonly erasures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ErasureState, readonly reason: ErasureReason, readonly note: string | null, readonly episodes: number, readonly records: number, readonly requestedAt: string, readonly requestedById: string, readonly approvedAt: string | null, readonly dueAt: string | null, readonly endedAt: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ErasureLine = { readonly id: string, readonly state: ErasureState, readonly reason: ErasureReason, readonly note: string | null, readonly episodes: number, readonly records: number, readonly requestedAt: string, readonly requestedById: string, readonly approvedAt: string | null, readonly dueAt: string | null, readonly endedAt: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } | null };

export type ApproveErasureVariables = Exact<{
  input: ApproveErasureInput;
}>;


export type ApproveErasure = { readonly approveErasure:
    | { readonly erasure: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type WithdrawErasureVariables = Exact<{
  input: WithdrawErasureInput;
}>;


export type WithdrawErasure = { readonly withdrawErasure:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly erasure: { readonly id: string } }
   };

export type DeskWatchingVariables = Exact<{ [key: string]: never; }>;


export type DeskWatching = { readonly watchRequests: { readonly count: number, readonly confirmed: number, readonly unmatched: number, readonly unsent: number, readonly botSilentSince: string | null, readonly botFaultCode: string | null }, readonly watchLeads: ReadonlyArray<{ readonly id: string, readonly detentionId: string, readonly foundAt: string, readonly mayBeTold: boolean }> };

export type WatchLeadLine = { readonly id: string, readonly detentionId: string, readonly foundAt: string, readonly mayBeTold: boolean };

export type LeadPeopleVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LeadPeople = { readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: { readonly id: string, readonly shortName: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } }> } };

export type LeadPerson = { readonly id: string, readonly department: { readonly id: string, readonly shortName: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } };

export type DeskCanariesVariables = Exact<{ [key: string]: never; }>;


export type DeskCanaries = { readonly canaries: { readonly standing: number, readonly asked: number, readonly lastAskedAt: string | null } };

export type DeskAddCanaryVariables = Exact<{
  input: AddCanaryInput;
}>;


export type DeskAddCanary = { readonly addCanary:
    | { readonly canaries: { readonly standing: number } }
    | { readonly path: string | null, readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type DeskRetireCanaryVariables = Exact<{
  input: RetireCanaryInput;
}>;


export type DeskRetireCanary = { readonly retireCanary:
    | { readonly path: string | null, readonly code: string, readonly message: string }
    | { readonly path: string | null, readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly canaries: { readonly standing: number } }
    | { readonly code: string, readonly message: string }
   };

export type DeskImportsVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskImports = { readonly imports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ImportState, readonly rowCount: number, readonly startedAt: string, readonly source: { readonly id: string, readonly name: string }, readonly counts: { readonly undecided: number, readonly logged: number, readonly joined: number, readonly failed: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ImportSourcesVariables = Exact<{ [key: string]: never; }>;


export type ImportSources = { readonly importSources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hasMapping: boolean }> };

export type DeskImportVariables = Exact<{
  id: string;
}>;


export type DeskImport = { readonly import: { readonly id: string, readonly state: ImportState, readonly encoding: ListEncoding, readonly delimiter: ListDelimiter, readonly hasHeader: boolean, readonly quoted: boolean, readonly rowCount: number, readonly firstRows: ReadonlyArray<ReadonlyArray<string>>, readonly sameFileAs: string | null, readonly startedAt: string, readonly appliedAt: string | null, readonly finishedAt: string | null, readonly undoneAt: string | null, readonly erasedAt: string | null, readonly source: { readonly id: string, readonly name: string, readonly hasMapping: boolean }, readonly columns: ReadonlyArray<{ readonly index: number, readonly header: string | null, readonly samples: ReadonlyArray<string>, readonly guess: ImportField, readonly field: ImportField | null, readonly speaksOfConsent: boolean }>, readonly places: ReadonlyArray<{ readonly text: string, readonly rows: number, readonly department: { readonly id: string, readonly name: string } | null }>, readonly counts: { readonly rows: number, readonly undecided: number, readonly notCompared: number, readonly fresh: number, readonly probablyKnown: number, readonly sameName: number, readonly twins: number, readonly faulty: number, readonly blocked: number, readonly nobody: number, readonly toLog: number, readonly toJoin: number, readonly toSkip: number, readonly logged: number, readonly joined: number, readonly keptAsText: number, readonly failed: number, readonly takenBack: number, readonly kept: number } } | null };

export type ImportFile = { readonly id: string, readonly state: ImportState, readonly encoding: ListEncoding, readonly delimiter: ListDelimiter, readonly hasHeader: boolean, readonly quoted: boolean, readonly rowCount: number, readonly firstRows: ReadonlyArray<ReadonlyArray<string>>, readonly sameFileAs: string | null, readonly startedAt: string, readonly appliedAt: string | null, readonly finishedAt: string | null, readonly undoneAt: string | null, readonly erasedAt: string | null, readonly source: { readonly id: string, readonly name: string, readonly hasMapping: boolean }, readonly columns: ReadonlyArray<{ readonly index: number, readonly header: string | null, readonly samples: ReadonlyArray<string>, readonly guess: ImportField, readonly field: ImportField | null, readonly speaksOfConsent: boolean }>, readonly places: ReadonlyArray<{ readonly text: string, readonly rows: number, readonly department: { readonly id: string, readonly name: string } | null }>, readonly counts: { readonly rows: number, readonly undecided: number, readonly notCompared: number, readonly fresh: number, readonly probablyKnown: number, readonly sameName: number, readonly twins: number, readonly faulty: number, readonly blocked: number, readonly nobody: number, readonly toLog: number, readonly toJoin: number, readonly toSkip: number, readonly logged: number, readonly joined: number, readonly keptAsText: number, readonly failed: number, readonly takenBack: number, readonly kept: number } };

export type DeskImportRowsVariables = Exact<{
  importId: string;
  kind?: ImportRowKind | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskImportRows = { readonly importRows: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly asText: string | null, readonly fullName: string | null, readonly birthYear: number | null, readonly departmentText: string | null, readonly article: string | null, readonly verdict: RowVerdict | null, readonly twinOf: number | null, readonly blocked: boolean, readonly decision: ImportDecision | null, readonly outcome: ImportOutcome | null, readonly detentionId: string | null, readonly takenBackAt: string | null, readonly department: { readonly id: string, readonly name: string } | null, readonly faults: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly keptBecause: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly knownPerson: { readonly id: string, readonly name: string | null } | null, readonly candidates: ReadonlyArray<{ readonly personId: string, readonly likelihood: string, readonly differs: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string | null, readonly birthYear: number | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ImportLine = { readonly id: string, readonly position: number, readonly asText: string | null, readonly fullName: string | null, readonly birthYear: number | null, readonly departmentText: string | null, readonly article: string | null, readonly verdict: RowVerdict | null, readonly twinOf: number | null, readonly blocked: boolean, readonly decision: ImportDecision | null, readonly outcome: ImportOutcome | null, readonly detentionId: string | null, readonly takenBackAt: string | null, readonly department: { readonly id: string, readonly name: string } | null, readonly faults: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly keptBecause: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly knownPerson: { readonly id: string, readonly name: string | null } | null, readonly candidates: ReadonlyArray<{ readonly personId: string, readonly likelihood: string, readonly differs: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string | null, readonly birthYear: number | null } | null }> };

export type StartImportVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImport = { readonly startImport:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly import: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type MapImportVariables = Exact<{
  input: MapImportInput;
}>;


export type MapImport = { readonly mapImport:
    | { readonly code: string, readonly message: string }
    | { readonly import: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type CompareImportVariables = Exact<{
  input: CompareImportInput;
}>;


export type CompareImport = { readonly compareImport:
    | { readonly complete: boolean, readonly import: { readonly id: string, readonly counts: { readonly notCompared: number } } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type DecideImportRowsVariables = Exact<{
  input: DecideImportRowsInput;
}>;


export type DecideImportRows = { readonly decideImportRows:
    | { readonly import: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ApplyImportVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImport = { readonly applyImport:
    | { readonly import: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type UndoImportVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImport = { readonly undoImport:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly import: { readonly id: string } }
   };

export type DiscardImportVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImport = { readonly discardImport:
    | { readonly import: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type DeskLawVariables = Exact<{ [key: string]: never; }>;


export type DeskLaw = { readonly rulePack: { readonly id: string, readonly version: string, readonly unverifiedFrom: string, readonly rules: ReadonlyArray<{ readonly code: string, readonly title: string, readonly obligedParty: ObligedParty, readonly standard: Standard, readonly basis: RuleBasis, readonly versions: ReadonlyArray<{ readonly amount: number, readonly unit: string, readonly article: string, readonly confidence: Confidence, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly sourceKey: string, readonly verify: boolean, readonly verifiedBy: string | null }> }>, readonly defects: ReadonlyArray<{ readonly code: string, readonly title: string, readonly article: string, readonly confidence: Confidence, readonly verify: boolean, readonly verifiedBy: string | null }> } };

export type DeskPatternsVariables = Exact<{
  after?: string | null | undefined;
  eventId?: string | null | undefined;
  night?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type DeskPatterns = { readonly nightPatterns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NightPatternKind, readonly title: string, readonly article: string, readonly severity: DefectSeverity, readonly confidence: Confidence, readonly verify: boolean, readonly personCount: number, readonly protocolCount: number, readonly protocolIds: ReadonlyArray<string>, readonly otherCount: number, readonly likeness: number | null, readonly sharedNames: number | null, readonly defectCode: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PatternLine = { readonly id: string, readonly kind: NightPatternKind, readonly title: string, readonly article: string, readonly severity: DefectSeverity, readonly confidence: Confidence, readonly verify: boolean, readonly personCount: number, readonly protocolCount: number, readonly protocolIds: ReadonlyArray<string>, readonly otherCount: number, readonly likeness: number | null, readonly sharedNames: number | null, readonly defectCode: string | null };

export type PatternPapersVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PatternPapers = { readonly protocols: ReadonlyArray<{ readonly id: string, readonly kind: ProtocolKind, readonly place: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly actText: string | null, readonly witnesses: string | null, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null }> };

export type PatternPaper = { readonly id: string, readonly kind: ProtocolKind, readonly place: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly actText: string | null, readonly witnesses: string | null, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly detention: { readonly id: string, readonly department: { readonly id: string, readonly shortName: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } } | null };

export type DeskReportsVariables = Exact<{
  after?: string | null | undefined;
  filter?: ReportFilter | null | undefined;
}>;


export type DeskReports = { readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReportLine = { readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> };

export type DeskReportVariables = Exact<{
  id: string;
}>;


export type DeskReport = { readonly report: { readonly channel: ReportChannel, readonly relationship: Relationship, readonly language: string | null, readonly callerContact: string | null, readonly vehiclePlate: string | null, readonly officerBadge: string | null, readonly closeReason: ReportCloseReason | null, readonly erasedAt: string | null, readonly waitsSince: string | null, readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly seenAt: { readonly at: string | null, readonly asWritten: string | null }, readonly recordedBy: { readonly id: string, readonly name: string } | null, readonly tiedTo: { readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> } | null, readonly tied: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: ReportEntryKind, readonly detail: string | null, readonly note: string | null, readonly by: { readonly id: string, readonly name: string } | null }>, readonly promotions: ReadonlyArray<{ readonly id: string, readonly kind: ReportPromotionKind, readonly promotedAt: string, readonly undoneAt: string | null, readonly caseKept: boolean | null, readonly detention: { readonly id: string } | null, readonly person: { readonly id: string, readonly name: string | null } | null }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null } | null };

export type ReportFile = { readonly channel: ReportChannel, readonly relationship: Relationship, readonly language: string | null, readonly callerContact: string | null, readonly vehiclePlate: string | null, readonly officerBadge: string | null, readonly closeReason: ReportCloseReason | null, readonly erasedAt: string | null, readonly waitsSince: string | null, readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly seenAt: { readonly at: string | null, readonly asWritten: string | null }, readonly recordedBy: { readonly id: string, readonly name: string } | null, readonly tiedTo: { readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> } | null, readonly tied: ReadonlyArray<{ readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: ReportEntryKind, readonly detail: string | null, readonly note: string | null, readonly by: { readonly id: string, readonly name: string } | null }>, readonly promotions: ReadonlyArray<{ readonly id: string, readonly kind: ReportPromotionKind, readonly promotedAt: string, readonly undoneAt: string | null, readonly caseKept: boolean | null, readonly detention: { readonly id: string } | null, readonly person: { readonly id: string, readonly name: string | null } | null }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null };

export type DeskReportCandidatesVariables = Exact<{
  reportId: string;
}>;


export type DeskReportCandidates = { readonly reportCandidates: { readonly complete: boolean, readonly people: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string | null }, readonly people: ReadonlyArray<{ readonly handle: string, readonly likelihood: Likelihood, readonly differs: ReadonlyArray<string>, readonly heldNow: boolean, readonly city: string | null, readonly personId: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly birthYear: number | null } | null }>, readonly reports: ReadonlyArray<{ readonly verdict: RowVerdict, readonly report: { readonly id: string, readonly state: ReportState, readonly urgency: ReportUrgency, readonly overdue: boolean, readonly recordedAt: string, readonly account: string | null, readonly place: string | null, readonly peopleCount: number | null, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly birthYear: number | null }>, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly assignedTo: { readonly id: string, readonly name: string } | null, readonly tied: ReadonlyArray<{ readonly id: string }> } }> }> } | null };

export type OpenCasesOfVariables = Exact<{
  personId: string;
}>;


export type OpenCasesOf = { readonly detentions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly loggedAt: string, readonly lastConfirmedAt: string | null, readonly chargedArticle: string | null, readonly department: { readonly id: string, readonly shortName: string } | null, readonly event: { readonly id: string, readonly title: string } | null, readonly lawyer: { readonly id: string, readonly name: string } | null }> } };

export type OpenCase = { readonly id: string, readonly status: CustodyStatus, readonly loggedAt: string, readonly lastConfirmedAt: string | null, readonly chargedArticle: string | null, readonly department: { readonly id: string, readonly shortName: string } | null, readonly event: { readonly id: string, readonly title: string } | null, readonly lawyer: { readonly id: string, readonly name: string } | null };

export type ReportStaffVariables = Exact<{ [key: string]: never; }>;


export type ReportStaff = { readonly staff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly active: boolean, readonly role: StaffRole }> } };

export type ReportsChangedVariables = Exact<{ [key: string]: never; }>;


export type ReportsChanged = { readonly reportsChanged: { readonly reportIds: ReadonlyArray<string> } };

export type RecordReportVariables = Exact<{
  input: RecordReportInput;
}>;


export type RecordReport = { readonly recordReport:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly report: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type TieReportsVariables = Exact<{
  input: TieReportsInput;
}>;


export type TieReports = { readonly tieReports:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly report: { readonly id: string } }
   };

export type UntieReportVariables = Exact<{
  input: UntieReportInput;
}>;


export type UntieReport = { readonly untieReport:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly report: { readonly id: string } }
   };

export type CloseReportVariables = Exact<{
  input: CloseReportInput;
}>;


export type CloseReport = { readonly closeReport:
    | { readonly report: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ReopenReportVariables = Exact<{
  input: ReopenReportInput;
}>;


export type ReopenReport = { readonly reopenReport:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly report: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type AssignReportVariables = Exact<{
  input: AssignReportInput;
}>;


export type AssignReport = { readonly assignReport:
    | { readonly report: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type NoteCallBackVariables = Exact<{
  input: NoteCallBackInput;
}>;


export type NoteCallBack = { readonly noteCallBack:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly report: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type PromoteToDetentionVariables = Exact<{
  input: PromoteReportToDetentionInput;
}>;


export type PromoteToDetention = { readonly promoteReportToDetention:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly promotion: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type PromoteToClaimVariables = Exact<{
  input: PromoteReportToClaimInput;
}>;


export type PromoteToClaim = { readonly promoteReportToClaim:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly promotion: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type PromoteToSightingVariables = Exact<{
  input: PromoteReportToSightingInput;
}>;


export type PromoteToSighting = { readonly promoteReportToSighting:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly promotion: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type UndoPromotionVariables = Exact<{
  input: UndoReportPromotionInput;
}>;


export type UndoPromotion = { readonly undoReportPromotion:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly caseKept: boolean }
   };

export type DeskStaffVariables = Exact<{
  after?: string | null | undefined;
  role?: StaffRole | null | undefined;
}>;


export type DeskStaff = { readonly staff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: StaffRole, readonly languages: ReadonlyArray<string>, readonly active: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type Colleague = { readonly id: string, readonly name: string, readonly role: StaffRole, readonly languages: ReadonlyArray<string>, readonly active: boolean };

export type ColleagueTrailVariables = Exact<{
  id: string;
}>;


export type ColleagueTrail = { readonly auditTrail: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: AuditKind, readonly operation: string, readonly actorId: string | null, readonly actorName: string | null, readonly actorRole: string }> } };

export type ColleagueSessionsVariables = Exact<{
  staffId: string;
}>;


export type ColleagueSessions = { readonly staffSessions: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly current: boolean, readonly device: { readonly system: DeviceSystem, readonly browser: DeviceBrowser } | null }> | null };

export type ColleagueSession = { readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly current: boolean, readonly device: { readonly system: DeviceSystem, readonly browser: DeviceBrowser } | null };

export type EndColleagueSessionVariables = Exact<{
  input: RevokeStaffSessionInput;
}>;


export type EndColleagueSession = { readonly revokeStaffSession:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly sessions: ReadonlyArray<{ readonly id: string }> }
    | { readonly code: string, readonly message: string }
   };

export type AddColleagueVariables = Exact<{
  input: AddStaffInput;
}>;


export type AddColleague = { readonly addStaff:
    | { readonly invitationLink: string | null, readonly staff: { readonly id: string, readonly name: string, readonly role: StaffRole, readonly languages: ReadonlyArray<string>, readonly active: boolean } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type InviteColleagueVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteColleague = { readonly inviteStaff:
    | { readonly code: string, readonly message: string }
    | { readonly invitationLink: string | null }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ReactivateColleagueVariables = Exact<{
  input: ReactivateStaffInput;
}>;


export type ReactivateColleague = { readonly reactivateStaff:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly invitationLink: string | null }
    | { readonly code: string, readonly message: string }
   };

export type DeactivateColleagueVariables = Exact<{
  input: DeactivateStaffInput;
}>;


export type DeactivateColleague = { readonly deactivateStaff:
    | { readonly staff: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type ChangeColleagueRoleVariables = Exact<{
  input: ChangeStaffRoleInput;
}>;


export type ChangeColleagueRole = { readonly changeStaffRole:
    | { readonly staff: { readonly id: string, readonly role: StaffRole } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type EndColleagueSessionsVariables = Exact<{
  input: RevokeSessionsInput;
}>;


export type EndColleagueSessions = { readonly revokeSessions:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly staff: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type DeskFailuresVariables = Exact<{ [key: string]: never; }>;


export type DeskFailures = { readonly deliveryFailures: ReadonlyArray<{ readonly channel: DeliveryChannel, readonly retrying: number, readonly givenUp: number, readonly awaySince: string | null, readonly last: { readonly code: string, readonly at: string } | null, readonly listener: { readonly code: string, readonly at: string } | null }> };

export type WayState = { readonly channel: DeliveryChannel, readonly retrying: number, readonly givenUp: number, readonly awaySince: string | null, readonly last: { readonly code: string, readonly at: string } | null, readonly listener: { readonly code: string, readonly at: string } | null };

export type DeskWebhooksVariables = Exact<{ [key: string]: never; }>;


export type DeskWebhooks = { readonly webhooks: ReadonlyArray<{ readonly id: string, readonly host: string, readonly kinds: ReadonlyArray<NotificationKind>, readonly failuresInRow: number, readonly lastSentAt: string | null, readonly pausedAt: string | null, readonly lastFailure: { readonly code: string, readonly at: string } | null, readonly recent: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind | null, readonly state: DeliveryState, readonly attempts: number, readonly madeAt: string, readonly sentAt: string | null, readonly lastFaultCode: string | null }> }> };

export type KeptWebhook = { readonly id: string, readonly host: string, readonly kinds: ReadonlyArray<NotificationKind>, readonly failuresInRow: number, readonly lastSentAt: string | null, readonly pausedAt: string | null, readonly lastFailure: { readonly code: string, readonly at: string } | null, readonly recent: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind | null, readonly state: DeliveryState, readonly attempts: number, readonly madeAt: string, readonly sentAt: string | null, readonly lastFaultCode: string | null }> };

export type SentToWebhook = { readonly id: string, readonly kind: NotificationKind | null, readonly state: DeliveryState, readonly attempts: number, readonly madeAt: string, readonly sentAt: string | null, readonly lastFaultCode: string | null };

export type AddWebhookVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type AddWebhook = { readonly registerWebhook:
    | { readonly path: string | null, readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly secret: string | null, readonly webhook: { readonly id: string, readonly host: string } }
    | { readonly code: string, readonly message: string }
   };

export type TryWebhookVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TryWebhook = { readonly testWebhook:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly webhook: { readonly id: string } }
   };

export type ResumeWebhookVariables = Exact<{
  input: ResumeWebhookInput;
}>;


export type ResumeWebhook = { readonly resumeWebhook:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly webhook: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type RotateWebhookVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhook = { readonly rotateWebhookSecret:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly secret: string | null, readonly webhook: { readonly id: string } }
    | { readonly code: string, readonly message: string }
   };

export type RemoveWebhookVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhook = { readonly removeWebhook:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly webhookId: string }
    | { readonly code: string, readonly message: string }
   };

export type ExportsVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Exports = { readonly exports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ExportKind, readonly state: ExportState, readonly purpose: string | null, readonly path: string, readonly requestedAt: string, readonly requestedById: string, readonly approvedAt: string | null, readonly approvedById: string | null, readonly expiresAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExportLine = { readonly id: string, readonly kind: ExportKind, readonly state: ExportState, readonly purpose: string | null, readonly path: string, readonly requestedAt: string, readonly requestedById: string, readonly approvedAt: string | null, readonly approvedById: string | null, readonly expiresAt: string };

export type ExportStaffVariables = Exact<{ [key: string]: never; }>;


export type ExportStaff = { readonly staff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type RequestExportVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExport = { readonly requestExport:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly export: { readonly id: string, readonly kind: ExportKind, readonly state: ExportState, readonly purpose: string | null, readonly path: string, readonly requestedAt: string, readonly requestedById: string, readonly approvedAt: string | null, readonly approvedById: string | null, readonly expiresAt: string } }
    | { readonly code: string, readonly message: string }
   };

export type ApproveExportVariables = Exact<{
  input: ApproveExportInput;
}>;


export type ApproveExport = { readonly approveExport:
    | { readonly export: { readonly id: string, readonly state: ExportState } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type FiguresVariables = Exact<{
  input: StatisticsInput;
}>;


export type Figures = { readonly statistics:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly asOf: string, readonly title: string, readonly note: string, readonly unit: StatisticsUnit, readonly rulesVersion: string, readonly suppressedCount: number, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly shortLabel: string }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: string, readonly shortLabel: string }>, readonly cells: ReadonlyArray<ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>>, readonly rowTotals: ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>, readonly total: { readonly value: number | null, readonly suppressed: boolean }, readonly unverified: { readonly cells: ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>, readonly total: { readonly value: number | null, readonly suppressed: boolean } }, readonly codebook: ReadonlyArray<{ readonly dimension: Dimension, readonly key: string, readonly label: string, readonly meaning: string }> }
   };

export type FigureTable = { readonly asOf: string, readonly title: string, readonly note: string, readonly unit: StatisticsUnit, readonly rulesVersion: string, readonly suppressedCount: number, readonly rows: ReadonlyArray<{ readonly key: string, readonly label: string, readonly shortLabel: string }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly label: string, readonly shortLabel: string }>, readonly cells: ReadonlyArray<ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>>, readonly rowTotals: ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>, readonly columnTotals: ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>, readonly total: { readonly value: number | null, readonly suppressed: boolean }, readonly unverified: { readonly cells: ReadonlyArray<{ readonly value: number | null, readonly suppressed: boolean }>, readonly total: { readonly value: number | null, readonly suppressed: boolean } }, readonly codebook: ReadonlyArray<{ readonly dimension: Dimension, readonly key: string, readonly label: string, readonly meaning: string }> };

export type FigureCell = { readonly value: number | null, readonly suppressed: boolean };

export type FigurePlacesVariables = Exact<{ [key: string]: never; }>;


export type FigurePlaces = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly city: string | null }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly startsAt: string, readonly zone: string }> } };

export type CaseFilesVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CaseFiles = { readonly detention: { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly department: { readonly id: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null }, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: AttachmentAbout, readonly aboutId: string, readonly type: AttachmentType, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly caption: string | null, readonly sha256: string | null, readonly takenAt: string | null, readonly addedAt: string, readonly clockSuspect: boolean, readonly originalPath: string, readonly viewPath: string | null, readonly thumbPath: string | null, readonly viewerCan: ReadonlyArray<string>, readonly addedBy: { readonly id: string, readonly name: string } | null, readonly superseded: { readonly at: string, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly attachment: { readonly id: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FileRecordsVariables = Exact<{
  id: string;
}>;


export type FileRecords = { readonly detention: { readonly id: string, readonly protocols: ReadonlyArray<{ readonly id: string, readonly kind: ProtocolKind }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly supersededBy: string | null, readonly kind: { readonly code: string, readonly label: string }, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: AttachmentAbout, readonly aboutId: string, readonly type: AttachmentType, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly caption: string | null, readonly sha256: string | null, readonly takenAt: string | null, readonly addedAt: string, readonly clockSuspect: boolean, readonly originalPath: string, readonly viewPath: string | null, readonly thumbPath: string | null, readonly viewerCan: ReadonlyArray<string>, readonly addedBy: { readonly id: string, readonly name: string } | null, readonly superseded: { readonly at: string, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly attachment: { readonly id: string } | null } | null }> } }> } | null };

export type FilesAboutVariables = Exact<{
  about: AttachmentAbout;
  id: string;
  after?: string | null | undefined;
}>;


export type FilesAbout = { readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: AttachmentAbout, readonly aboutId: string, readonly type: AttachmentType, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly caption: string | null, readonly sha256: string | null, readonly takenAt: string | null, readonly addedAt: string, readonly clockSuspect: boolean, readonly originalPath: string, readonly viewPath: string | null, readonly thumbPath: string | null, readonly viewerCan: ReadonlyArray<string>, readonly addedBy: { readonly id: string, readonly name: string } | null, readonly superseded: { readonly at: string, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly attachment: { readonly id: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FileShown = { readonly id: string, readonly about: AttachmentAbout, readonly aboutId: string, readonly type: AttachmentType, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly caption: string | null, readonly sha256: string | null, readonly takenAt: string | null, readonly addedAt: string, readonly clockSuspect: boolean, readonly originalPath: string, readonly viewPath: string | null, readonly thumbPath: string | null, readonly viewerCan: ReadonlyArray<string>, readonly addedBy: { readonly id: string, readonly name: string } | null, readonly superseded: { readonly at: string, readonly reason: string | null, readonly by: { readonly id: string, readonly name: string } | null, readonly attachment: { readonly id: string } | null } | null };

export type SupersedeFileVariables = Exact<{
  input: SupersedeAttachmentInput;
}>;


export type SupersedeFile = { readonly supersedeAttachment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
    | { readonly __typename: 'SupersedeAttachmentSuccess', readonly attachment: { readonly id: string } }
   };

export type RestoreFileVariables = Exact<{
  input: RestoreAttachmentInput;
}>;


export type RestoreFile = { readonly restoreAttachment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'RestoreAttachmentSuccess', readonly attachment: { readonly id: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type LeavesVariables = Exact<{
  filter: LeaveFilter;
  after?: string | null | undefined;
}>;


export type Leaves = { readonly leaves: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: LeaveState, readonly from: string, readonly until: string, readonly reason: string | null, readonly viewerCan: ReadonlyArray<string>, readonly colleague: { readonly id: string, readonly name: string, readonly role: StaffRole }, readonly handOvers: ReadonlyArray<{ readonly id: string, readonly state: HandOverState, readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly description: string | null } } | null, readonly assignment: { readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LeaveShown = { readonly id: string, readonly state: LeaveState, readonly from: string, readonly until: string, readonly reason: string | null, readonly viewerCan: ReadonlyArray<string>, readonly colleague: { readonly id: string, readonly name: string, readonly role: StaffRole }, readonly handOvers: ReadonlyArray<{ readonly id: string, readonly state: HandOverState, readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly description: string | null } } | null, readonly assignment: { readonly id: string, readonly lawyer: { readonly id: string, readonly name: string } } | null }> };

export type LeaveColleaguesVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LeaveColleagues = { readonly staff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: StaffRole, readonly viewerCan: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanLeaveVariables = Exact<{
  input: PlanLeaveInput;
}>;


export type PlanLeave = { readonly planLeave:
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly leave: { readonly id: string, readonly state: LeaveState, readonly handOvers: ReadonlyArray<{ readonly id: string, readonly state: HandOverState }> } }
    | { readonly code: string, readonly message: string }
   };

export type CancelLeaveVariables = Exact<{
  input: CancelLeaveInput;
}>;


export type CancelLeave = { readonly cancelLeave:
    | { readonly leave: { readonly id: string } }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
    | { readonly code: string, readonly message: string }
   };

export type CaseNotesVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CaseNotes = { readonly detention: { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly department: { readonly id: string, readonly zone: string } | null, readonly person: { readonly id: string, readonly name: string | null }, readonly caseNotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CaseNoteKind, readonly text: string | null, readonly writtenAt: string | null, readonly addedAt: string, readonly clockSuspect: boolean, readonly author: { readonly id: string, readonly name: string } | null, readonly corrects: { readonly id: string, readonly text: string | null } | null, readonly correctedBy: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type NoteShown = { readonly id: string, readonly kind: CaseNoteKind, readonly text: string | null, readonly writtenAt: string | null, readonly addedAt: string, readonly clockSuspect: boolean, readonly author: { readonly id: string, readonly name: string } | null, readonly corrects: { readonly id: string, readonly text: string | null } | null, readonly correctedBy: ReadonlyArray<{ readonly id: string }> };

export type AddNoteVariables = Exact<{
  input: AddCaseNoteInput;
}>;


export type AddNote = { readonly addCaseNote:
    | { readonly __typename: 'AddCaseNoteSuccess', readonly note: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type PersonCaseVariables = Exact<{
  id: string;
}>;


export type PersonCase = { readonly detention: { readonly viewerCan: ReadonlyArray<string>, readonly chargedArticle: string | null, readonly track: Track, readonly noPackCovers: string | null, readonly clockFacts: string | null, readonly familyAnswer: FamilyAnswer, readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string, readonly viewerCan: ReadonlyArray<string> } | null, readonly lawyer: { readonly id: string, readonly name: string } | null, readonly person: { readonly notes: string | null, readonly contact: string | null, readonly seeksAsylum: boolean | null, readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: ClaimKind, readonly source: ClaimSource, readonly verified: boolean, readonly recordedAt: string, readonly supersededBy: string | null, readonly clockSuspect: boolean, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly asWritten: string | null, readonly precision: Precision }, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null }>, readonly starts: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: StartKind, readonly source: ClaimSource, readonly clockSuspect: boolean, readonly recordedAt: string, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } }>, readonly deadlines: ReadonlyArray<{ readonly startBound: StartBound | null, readonly latestArguableAt: string | null, readonly confidence: Confidence, readonly assumptions: ReadonlyArray<string>, readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string, readonly explanation: ReadonlyArray<{ readonly text: string, readonly article: string, readonly arithmetic: { readonly from: string, readonly to: string } | null }> }>, readonly rightsDueNow: ReadonlyArray<{ readonly urgency: number, readonly why: RightsDueReason, readonly dueSince: string, readonly isEmphasised: boolean, readonly kind: { readonly code: string } }>, readonly applicableRights: ReadonlyArray<{ readonly applies: RightsApplies, readonly isEmphasised: boolean, readonly kind: { readonly code: string, readonly label: string, readonly question: string, readonly urgency: number, readonly raisesAlarm: boolean, readonly verify: boolean, readonly norm: { readonly text: string } } }>, readonly rightsChecks: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly outcome: RightsOutcome, readonly manner: RightsManner | null, readonly isViolation: boolean, readonly alarm: RightsAlarm | null, readonly note: string | null, readonly waitedMinutes: number | null, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly recordedAt: string, readonly recordedBy: string | null, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly kind: { readonly code: string } }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly kind: ProtocolKind, readonly recordedAt: string, readonly defects: ReadonlyArray<{ readonly code: string }> }>, readonly hearings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly heldAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly rulings: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly services: ReadonlyArray<{ readonly id: string }>, readonly announcedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly findingCounts: { readonly open: number }, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly running: boolean, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly department: { readonly id: string }, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null } }>, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null } | null };

export type Right = { readonly code: string, readonly label: string, readonly question: string, readonly urgency: number, readonly raisesAlarm: boolean, readonly verify: boolean, readonly norm: { readonly text: string } };

export type Check = { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly outcome: RightsOutcome, readonly manner: RightsManner | null, readonly isViolation: boolean, readonly alarm: RightsAlarm | null, readonly note: string | null, readonly waitedMinutes: number | null, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly recordedAt: string, readonly recordedBy: string | null, readonly at: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly kind: { readonly code: string } };

export type RecordChecksVariables = Exact<{
  input: RecordRightsChecksInput;
}>;


export type RecordChecks = { readonly recordRightsChecks:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'RecordRightsChecksSuccess', readonly checks: ReadonlyArray<{ readonly id: string, readonly isViolation: boolean }>, readonly alarms: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type ClaimStartVariables = Exact<{
  input: ClaimStartInput;
}>;


export type ClaimStart = { readonly claimStart:
    | { readonly __typename: 'ClaimStartSuccess', readonly start: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type RightsCatalogueVariables = Exact<{ [key: string]: never; }>;


export type RightsCatalogue = { readonly rightsCatalogue: ReadonlyArray<{ readonly code: string, readonly label: string, readonly question: string, readonly urgency: number, readonly raisesAlarm: boolean, readonly verify: boolean, readonly norm: { readonly text: string } }> };

export type CorrectCheckVariables = Exact<{
  input: CorrectRecordInput;
}>;


export type CorrectCheck = { readonly correctRecord:
    | { readonly __typename: 'CorrectRecordSuccess', readonly recordId: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type CasePapersVariables = Exact<{
  id: string;
}>;


export type CasePapers = { readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly languages: ReadonlyArray<string>, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null }, readonly department: { readonly id: string, readonly zone: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly supersededBy: string | null, readonly department: { readonly id: string, readonly shortName: string } | null }>, readonly protocols: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly place: string | null, readonly recordedAt: string, readonly drawnAt: { readonly at: string | null, readonly date: string | null }, readonly defects: ReadonlyArray<{ readonly code: string, readonly title: string, readonly article: string, readonly severity: DefectSeverity, readonly caution: string | null, readonly confidence: Confidence, readonly verify: boolean }> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly title: string, readonly sentence: string | null, readonly article: string, readonly severity: DefectSeverity | null, readonly caution: string | null, readonly confidence: Confidence, readonly verify: boolean, readonly records: ReadonlyArray<{ readonly id: string, readonly kind: FindingRecordKind, readonly field: string | null, readonly value: string | null }> }>, readonly findingCounts: { readonly open: number, readonly used: number, readonly dropped: number }, readonly questions: ReadonlyArray<{ readonly code: string, readonly recordId: string, readonly question: string, readonly why: string, readonly yesMeans: string, readonly noMeans: string, readonly article: string, readonly confidence: Confidence, readonly verify: boolean }> } | null };

export type PapersReadVariables = Exact<{
  id: string;
}>;


export type PapersRead = { readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly languages: ReadonlyArray<string>, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null }, readonly department: { readonly id: string, readonly zone: string } | null, readonly protocols: ReadonlyArray<{ readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly place: string | null, readonly actPlace: string | null, readonly actText: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly witnesses: string | null, readonly explanationText: string | null, readonly personAddress: string | null, readonly personBirthDate: string | null, readonly note: string | null, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null }, readonly facts: { readonly absenceNoted: boolean | null, readonly articleStated: boolean | null, readonly copyReceiptSigned: boolean | null, readonly copyServed: boolean | null, readonly copyTranslated: boolean | null, readonly dateStated: boolean | null, readonly defenderRequested: boolean | null, readonly explanationRecorded: boolean | null, readonly explanationRefusalNoted: boolean | null, readonly groundStated: boolean | null, readonly interpreterPresent: boolean | null, readonly interpreterSigned: boolean | null, readonly interpreterWarned: boolean | null, readonly is48HourTrack: boolean | null, readonly language: string | null, readonly languageDetermined: boolean | null, readonly languageRequested: string | null, readonly officerNameStated: boolean | null, readonly officerPostStated: boolean | null, readonly officerSigned: boolean | null, readonly onlyPoliceWitnesses: boolean | null, readonly partStated: boolean | null, readonly personSigned: boolean | null, readonly placeStated: boolean | null, readonly readOffered: boolean | null, readonly refusalNoted: boolean | null, readonly remarksAttached: boolean | null, readonly remarksMade: boolean | null, readonly rightsExplainedMark: boolean | null, readonly transferRightExplained: boolean | null, readonly actAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly completedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly copyServedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly courtReceivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly explanationAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly rightsExplainedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly startedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null } }> } | null };

export type PersonRead = { readonly id: string, readonly name: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly languages: ReadonlyArray<string>, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null };

export type ProtocolRead = { readonly id: string, readonly rootId: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: ProtocolKind, readonly article: string | null, readonly part: number | null, readonly place: string | null, readonly actPlace: string | null, readonly actText: string | null, readonly officerName: string | null, readonly officerPost: string | null, readonly witnesses: string | null, readonly explanationText: string | null, readonly personAddress: string | null, readonly personBirthDate: string | null, readonly note: string | null, readonly drawnAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null }, readonly facts: { readonly absenceNoted: boolean | null, readonly articleStated: boolean | null, readonly copyReceiptSigned: boolean | null, readonly copyServed: boolean | null, readonly copyTranslated: boolean | null, readonly dateStated: boolean | null, readonly defenderRequested: boolean | null, readonly explanationRecorded: boolean | null, readonly explanationRefusalNoted: boolean | null, readonly groundStated: boolean | null, readonly interpreterPresent: boolean | null, readonly interpreterSigned: boolean | null, readonly interpreterWarned: boolean | null, readonly is48HourTrack: boolean | null, readonly language: string | null, readonly languageDetermined: boolean | null, readonly languageRequested: string | null, readonly officerNameStated: boolean | null, readonly officerPostStated: boolean | null, readonly officerSigned: boolean | null, readonly onlyPoliceWitnesses: boolean | null, readonly partStated: boolean | null, readonly personSigned: boolean | null, readonly placeStated: boolean | null, readonly readOffered: boolean | null, readonly refusalNoted: boolean | null, readonly remarksAttached: boolean | null, readonly remarksMade: boolean | null, readonly rightsExplainedMark: boolean | null, readonly transferRightExplained: boolean | null, readonly actAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly completedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly copyServedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly courtReceivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly explanationAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly rightsExplainedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null, readonly startedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } | null } };

export type DefectSeen = { readonly code: string, readonly title: string, readonly article: string, readonly severity: DefectSeverity, readonly caution: string | null, readonly confidence: Confidence, readonly verify: boolean };

export type Asked = { readonly code: string, readonly recordId: string, readonly question: string, readonly why: string, readonly yesMeans: string, readonly noMeans: string, readonly article: string, readonly confidence: Confidence, readonly verify: boolean };

export type RecordProtocolVariables = Exact<{
  input: RecordProtocolInput;
}>;


export type RecordProtocol = { readonly recordProtocol:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'RecordProtocolSuccess', readonly protocol: { readonly id: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type AnswerQuestionVariables = Exact<{
  input: AnswerDefectQuestionInput;
}>;


export type AnswerQuestion = { readonly answerDefectQuestion:
    | { readonly __typename: 'AnswerDefectQuestionSuccess', readonly answer: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type DropFindingVariables = Exact<{
  input: DropFindingInput;
}>;


export type DropFinding = { readonly dropFinding:
    | { readonly __typename: 'DropFindingSuccess', readonly finding: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type StartSaid = { readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly kind: StartKind, readonly source: ClaimSource, readonly clockSuspect: boolean, readonly recordedAt: string, readonly supersededBy: string | null, readonly supersededReason: string | null, readonly saidAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null, readonly local: string | null, readonly zone: string | null } };

export type SignedInVariables = Exact<{ [key: string]: never; }>;


export type SignedIn = { readonly viewer: { readonly id: string, readonly name: string, readonly role: StaffRole, readonly languages: ReadonlyArray<string>, readonly viewerCan: ReadonlyArray<string>, readonly demo: boolean, readonly now: string, readonly lockMinutes: number } };

export type DemoSignInsVariables = Exact<{ [key: string]: never; }>;


export type DemoSignIns = { readonly demoSignIns: ReadonlyArray<{ readonly name: string, readonly role: StaffRole, readonly email: string, readonly password: string }> };

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

export type DeviceTakenBackVariables = Exact<{ [key: string]: never; }>;


export type DeviceTakenBack = { readonly deviceTakenBack: boolean };

export type MachineryNowVariables = Exact<{ [key: string]: never; }>;


export type MachineryNow = { readonly machinery: { readonly state: MachineryState, readonly since: string | null, readonly reason: MachineryReason | null } };

export type PaletteDepartmentsVariables = Exact<{ [key: string]: never; }>;


export type PaletteDepartments = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly verified: boolean }> } };

export type PalettePeopleVariables = Exact<{
  name: string;
}>;


export type PalettePeople = { readonly detentions: { readonly namesComplete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null } }> } };

export type ReadListVariables = Exact<{
  text: string;
}>;


export type ReadList = { readonly parseDetaineeList:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'ParseDetaineeListSuccess', readonly adviceComplete: boolean, readonly rows: ReadonlyArray<{ readonly line: number, readonly asText: string, readonly verdict: RowVerdict, readonly advice: ReadonlyArray<{ readonly handle: string, readonly verdict: RowVerdict, readonly likelihood: Likelihood, readonly because: string, readonly differs: ReadonlyArray<string>, readonly heldNow: boolean, readonly city: string | null, readonly askCoordinator: boolean, readonly personId: string | null, readonly person: { readonly id: string, readonly name: string | null, readonly birthYear: number | null } | null }> }> }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type LogDetaineesVariables = Exact<{
  input: LogDetaineesInput;
}>;


export type LogDetainees = { readonly logDetainees:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'LogDetaineesSuccess', readonly batchId: string, readonly clockSuspect: boolean, readonly rows: ReadonlyArray<{ readonly rowId: string, readonly outcome: RowOutcome, readonly detentionId: string | null }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type HandOverGroundVariables = Exact<{
  filter: OpenDutiesFilter;
}>;


export type HandOverGround = { readonly openDuties: ReadonlyArray<{ readonly detentionId: string, readonly held: boolean, readonly deadlineIds: ReadonlyArray<string>, readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly description: string | null }, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null } | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string }> }> };

export type ColleaguesVariables = Exact<{ [key: string]: never; }>;


export type Colleagues = { readonly lawyers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly languages: ReadonlyArray<string>, readonly openAssignmentCount: number | null, readonly presence: { readonly id: string, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } } | null, readonly runningShifts: ReadonlyArray<{ readonly id: string }> }> }, readonly running: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string, readonly until: string, readonly colleague: { readonly id: string } }> }, readonly planned: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string, readonly until: string, readonly colleague: { readonly id: string } }> } };

export type Away = { readonly id: string, readonly from: string, readonly until: string, readonly colleague: { readonly id: string } };

export type OwnShiftsVariables = Exact<{
  me: string;
}>;


export type OwnShifts = { readonly dutyShifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly city: string | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null }> } };

export type EndShiftVariables = Exact<{
  input: EndShiftInput;
}>;


export type EndShift = { readonly endShift:
    | { readonly __typename: 'EndShiftSuccess', readonly handedOver: number }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type DepartmentPeopleVariables = Exact<{
  id: string;
}>;


export type DepartmentPeople = { readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly zone: string, readonly verified: boolean, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly since: string, readonly lawyer: { readonly id: string, readonly name: string } }> } | null, readonly held: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly released: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }> } };

export type RestOfPeopleVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RestOfPeople = { readonly held: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HeldPerson = { readonly id: string, readonly status: CustodyStatus, readonly releasedAt: string | null, readonly lastConfirmedAt: string | null, readonly placeVerified: boolean, readonly loggedAt: string, readonly roleAtEvent: RoleAtEvent | null, readonly person: { readonly id: string, readonly name: string | null, readonly nameless: boolean, readonly description: string | null, readonly birthYear: number | null, readonly birthDate: string | null, readonly sex: Sex | null, readonly citizenship: Citizenship, readonly disability: boolean | null, readonly languages: ReadonlyArray<string> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null };

export type ClaimCustodyVariables = Exact<{
  input: ClaimCustodyInput;
}>;


export type ClaimCustody = { readonly claimCustody:
    | { readonly __typename: 'ClaimCustodySuccess', readonly claim: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type RefusalsAtVariables = Exact<{
  id: string;
}>;


export type RefusalsAt = { readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string, readonly accessRefusals: ReadonlyArray<{ readonly id: string, readonly viewerCan: ReadonlyArray<string>, readonly attachmentCount: number, readonly kind: AccessRefusalKind, readonly running: boolean, readonly endKind: AccessRefusalEnd | null, readonly minutesWaited: number | null, readonly arrivedAt: { readonly at: string | null, readonly date: string | null, readonly precision: Precision, readonly asWritten: string | null }, readonly endedAt: { readonly at: string | null } | null, readonly lawyer: { readonly id: string }, readonly statements: ReadonlyArray<{ readonly id: string, readonly kind: AccessRefusalKind, readonly told: string | null, readonly saidAt: { readonly at: string | null }, readonly saidBy: { readonly badge: string | null, readonly post: string | null, readonly name: string | null } | null }> }> } | null };

export type ReportRefusalVariables = Exact<{
  input: ReportAccessRefusalInput;
}>;


export type ReportRefusal = { readonly reportAccessRefusal:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReportAccessRefusalSuccess', readonly refusal: { readonly id: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type RecordStatementVariables = Exact<{
  input: RecordRefusalStatementInput;
}>;


export type RecordStatement = { readonly recordRefusalStatement:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'RecordRefusalStatementSuccess', readonly refusal: { readonly id: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type EndRefusalVariables = Exact<{
  input: EndAccessRefusalInput;
}>;


export type EndRefusal = { readonly endAccessRefusal:
    | { readonly __typename: 'EndAccessRefusalSuccess', readonly refusal: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type StationsVariables = Exact<{
  me: string;
}>;


export type Stations = { readonly board: { readonly asOf: string, readonly sweepAlive: boolean, readonly departments: ReadonlyArray<{ readonly heldCount: number, readonly unrepresentedCount: number, readonly openViolationCount: number, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly zone: string, readonly lawyersPresent: ReadonlyArray<{ readonly id: string, readonly since: string, readonly lawyer: { readonly id: string, readonly name: string } }> }, readonly nextClock: { readonly id: string, readonly ruleCode: string, readonly title: string, readonly article: string | null, readonly state: DeadlineState, readonly dueAt: string | null, readonly actBy: string | null, readonly lastDay: string | null, readonly opens: boolean, readonly watched: boolean, readonly isOpen: boolean, readonly isProvisional: boolean, readonly concerns: ReadonlyArray<ClockConcern>, readonly missing: ReadonlyArray<MissingFact>, readonly pausedSince: string | null, readonly voidReason: DeadlineVoidReason | null, readonly zone: string | null, readonly verify: boolean, readonly packVersion: string } | null }>, readonly withoutDepartment: ReadonlyArray<{ readonly id: string }> }, readonly dutyShifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ShiftState, readonly city: string | null, readonly startsAt: string, readonly endsAt: string, readonly startedAt: string | null, readonly department: { readonly id: string, readonly name: string, readonly shortName: string, readonly zone: string } | null }> }, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: AssignmentRole, readonly offeredAt: string, readonly handedOverFrom: string | null, readonly detention: { readonly id: string, readonly person: { readonly id: string, readonly name: string | null, readonly description: string | null }, readonly department: { readonly id: string, readonly name: string, readonly shortName: string } | null } | null }> } };

export type AllDepartmentsVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllDepartments = { readonly departments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly city: string | null, readonly region: string, readonly zone: string, readonly type: DepartmentType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CheckInVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckIn = { readonly checkIn:
    | { readonly __typename: 'CheckInSuccess', readonly presence: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type CheckOutVariables = Exact<{
  input: CheckOutInput;
}>;


export type CheckOut = { readonly checkOut:
    | { readonly __typename: 'CheckOutSuccess', readonly presence: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type StartShiftVariables = Exact<{
  input: StartShiftInput;
}>;


export type StartShift = { readonly startShift:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'StartShiftSuccess', readonly shift: { readonly id: string } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };

export type AnswerOfferVariables = Exact<{
  input: RespondToAssignmentInput;
}>;


export type AnswerOffer = { readonly respondToAssignment:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OverBudget', readonly code: string, readonly message: string }
    | { readonly __typename: 'RespondToAssignmentSuccess', readonly assignment: { readonly id: string, readonly state: AssignmentState } }
    | { readonly __typename: 'StateConflict', readonly code: string, readonly message: string }
   };
