import { Injectable } from '@nestjs/common';
import { RightsLoaders } from '../rights/index.js';

/** A check and what it corrects: a file about any of them is about the check that stands. */
@Injectable()
export class CheckVersions {
  constructor(private readonly rights: RightsLoaders) {}

  /** @returns ids of the check and of every version it corrects, as far as the caller sees them. */
  async of({ id, detentionId }: { readonly id: string; readonly detentionId: string }): Promise<string[]> {
    const checks = await this.rights.ofDetention(detentionId);
    const versions = [id];
    for (const version of versions) {
      versions.push(...checks.filter(({ supersededBy }) => supersededBy === version).map((row) => row.id));
    }
    return versions;
  }
}
