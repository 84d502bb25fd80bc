import { presentWhen, readWhen } from '../platform/graphql/index.js';
import type { AssemblyEventRow } from './store/assembly-event.entity.js';
import type { CustodyClaimRow, DetentionStartRow } from './store/custody-claim.entity.js';
import type { DepartmentRow } from './store/department.entity.js';
import { nameOf } from './store/departments.repository.js';
import type { DetentionRow } from './store/detention.entity.js';
import type { PersonRow } from './store/person.entity.js';
import { AssemblyEvent } from './types/assembly-event.type.js';
import { Department } from './types/department.type.js';
import { CustodyClaim, Detention, DetentionStart } from './types/detention.type.js';
import { Person } from './types/person.type.js';

/** Allow-lists: what of a row leaves the house. A new column stays inside until it is named here. */
export const presentDepartment = (row: DepartmentRow): Department =>
  Object.assign(new Department(), {
    id: row.id,
    code: row.code,
    name: nameOf(row),
    nameRu: row.nameRu,
    nameKk: row.nameKk,
    nameEn: row.nameEn,
    region: row.region,
    city: row.city,
    type: row.type,
    address: row.address,
    phone: row.phone,
    lat: row.lat,
    lon: row.lon,
    zone: row.zone,
    confidence: row.confidence,
    verified: row.verified,
    verifiedAt: row.verifiedAt,
    verifiedAgainst: row.verifiedAgainst,
    verifiedById: row.verifiedBy,
    mergedInto: row.mergedInto,
    version: row.version,
  });

export const presentEvent = (row: AssemblyEventRow): AssemblyEvent =>
  Object.assign(new AssemblyEvent(), {
    id: row.id,
    title: row.title,
    city: row.city,
    place: row.place,
    form: row.form,
    startsAt: row.startsAt,
    zone: row.zone,
    closedAt: row.closedAt,
  });

export const presentPerson = (row: PersonRow): Person =>
  Object.assign(new Person(), {
    id: row.id,
    nameless: row.nameless,
    birthYear: row.birthYear,
    sex: row.sex,
    citizenship: row.citizenship,
    seeksAsylum: row.seeksAsylum,
    disability: row.disability,
    languages: row.languages,
  });

export const presentDetention = (row: DetentionRow): Detention =>
  Object.assign(new Detention(), {
    id: row.id,
    personId: row.personId,
    eventId: row.eventId,
    departmentId: row.departmentId,
    status: row.status,
    track: row.track,
    roleAtEvent: row.roleAtEvent,
    chargedArticle: row.chargedArticle,
    familyAnswer: row.familyAnswer,
    placeVerified: row.placeVerified,
    lastConfirmedAt: row.lastConfirmedAt,
    releasedAt: row.releasedAt,
    startedFrom: row.startedFrom,
    startedUntil: row.startedUntil,
    loggedAt: row.loggedAt,
  });

export const presentClaim = (row: CustodyClaimRow): CustodyClaim =>
  Object.assign(new CustodyClaim(), {
    id: row.id,
    detentionId: row.detentionId,
    sealedReason: row.sealedReason,
    kind: row.kind,
    departmentId: row.departmentId,
    saidAt: presentWhen(readWhen(row.saidAt)),
    source: row.source,
    verified: row.verified,
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
    supersededBy: row.supersededBy,
  });

export const presentStart = (row: DetentionStartRow): DetentionStart =>
  Object.assign(new DetentionStart(), {
    id: row.id,
    detentionId: row.detentionId,
    sealedReason: row.sealedReason,
    kind: row.kind,
    saidAt: presentWhen(readWhen(row.saidAt)),
    source: row.source,
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
    supersededBy: row.supersededBy,
  });
