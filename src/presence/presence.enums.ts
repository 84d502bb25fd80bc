import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/index.js';

export const ACCESS_REFUSAL_KINDS = [
  'FORTRESS',
  'NO_LAWYER_NEEDED',
  'WAIT',
  'PAPERS_ASKED',
  'OTHER',
] as const;
export type AccessRefusalKind = (typeof ACCESS_REFUSAL_KINDS)[number];
export type AccessRefusalEnd = 'ADMITTED' | 'LEFT';
export type PresenceEnd = 'LEFT' | 'WENT_ELSEWHERE' | 'RAN_OUT';

export const AccessRefusalKindEnum = enumOf(ACCESS_REFUSAL_KINDS);
export const AccessRefusalEndEnum = enumOf(['ADMITTED', 'LEFT'] as const);
export const PresenceEndEnum = enumOf(['LEFT', 'WENT_ELSEWHERE', 'RAN_OUT'] as const);

registerEnumType(AccessRefusalKindEnum, {
  name: 'AccessRefusalKind',
  description:
    'How a lawyer was kept out. FORTRESS: the building is closed to everybody, by an announced alarm plan.',
});
registerEnumType(AccessRefusalEndEnum, { name: 'AccessRefusalEnd' });
registerEnumType(PresenceEndEnum, {
  name: 'PresenceEnd',
  description:
    'WENT_ELSEWHERE: a later check-in at another door ended it. RAN_OUT: nobody ended it, so it ended by itself.',
});
