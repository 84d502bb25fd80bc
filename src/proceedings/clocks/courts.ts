import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../../custody/index.js';
import type { RulingRow } from '../store/ruling.entity.js';

/** Where an appeal is due: a term uses the zone of the court that must receive it. */
@Injectable()
export class Courts {
  constructor(private readonly loaders: CustodyLoaders) {}

  /** @returns IANA zones by ruling id, where the court is known. */
  async zones(rulings: readonly RulingRow[]): Promise<ReadonlyMap<string, string>> {
    const found = await Promise.all(
      rulings.map(
        async ({ id, courtId }) => [id, courtId && (await this.loaders.department(courtId))] as const,
      ),
    );
    return new Map(found.flatMap(([id, court]) => (court ? [[id, court.zone] as const] : [])));
  }
}
