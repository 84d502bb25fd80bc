import { Injectable } from '@nestjs/common';
import { isRefusal, Refusal, type When } from '../../kernel/index.js';
import { CustodyStores } from '../../custody/index.js';
import { whenOf, type WhenInput } from '../../platform/graphql/index.js';
import {
  RightsChecks,
  type RightsCheckRow,
  type RightsManner,
  type RightsOutcome,
} from '../../rights/index.js';
import { CaseDesk } from './case-desk.js';
import type { Correction } from './custody-corrector.js';

interface CheckFields {
  readonly outcome?: RightsOutcome | null | undefined;
  readonly manner?: RightsManner | null | undefined;
  readonly at?: WhenInput | null | undefined;
  readonly requestedAt?: WhenInput | null | undefined;
  readonly grantedAt?: WhenInput | null | undefined;
  readonly note?: string | null | undefined;
}

/** Puts a rights check right, through the room it belongs to. */
@Injectable()
export class RightsCorrector {
  constructor(
    private readonly checks: RightsChecks,
    private readonly desk: CaseDesk,
    private readonly custody: CustodyStores,
  ) {}

  find(id: string): Promise<RightsCheckRow | null> {
    return this.checks.find(id);
  }

  /** What is left out stays as it was. @returns the case it belongs to. */
  async correct({ recordId, id, reason }: Correction, fields: CheckFields): Promise<string | Refusal> {
    const zone = await this.zoneOf(recordId);
    const when = (input: WhenInput | null | undefined): When | undefined =>
      input ? whenOf(input, zone) : undefined;
    const row = await this.checks.supersede(
      recordId,
      {
        id,
        outcome: fields.outcome ?? undefined,
        manner: fields.manner ?? undefined,
        at: when(fields.at),
        requestedAt: when(fields.requestedAt),
        grantedAt: when(fields.grantedAt),
        note: fields.note ?? undefined,
      },
      reason,
    );
    return isRefusal(row) ? named(row) : row.detentionId;
  }

  private async zoneOf(recordId: string): Promise<string | undefined> {
    const old = await this.checks.find(recordId);
    const detention = old && (await this.custody.detentions.findOne(old.detentionId));
    return detention ? this.desk.zoneOf(detention, null) : undefined;
  }
}

/** That room calls the old version `id`; here that is the new one's name. */
const named = (refusal: Refusal): Refusal =>
  refusal.details.path === 'id' && refusal.code !== 'ID_TAKEN'
    ? new Refusal(refusal.code, { ...refusal.details, path: 'recordId' })
    : refusal;
