import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { CaseEpisodes } from './clocks/case-episodes.js';
import { RecordsReader } from './clocks/records-reader.js';
import { recordsText } from './domain/index.js';
import { ProceedingsLoaders } from './loaders.js';

const loader = loadersOf('clockFacts');

/** What the clocks of a case are counted from, for a device that counts them without a network. */
@Injectable()
export class ClockFacts {
  constructor(
    private readonly episodes: CaseEpisodes,
    private readonly loaders: ProceedingsLoaders,
    private readonly records: RecordsReader,
  ) {}

  /** @returns the records as text; null where the case is out of sight. */
  of(detentionId: string): Promise<string | null> {
    return loader('records', (ids) => this.read(ids)).load(detentionId);
  }

  private async read(detentionIds: readonly string[]): Promise<(string | null)[]> {
    const episodes = await this.episodes.ofAll(detentionIds);
    const files = await Promise.all(episodes.map(({ headId }) => this.loaders.file(headId)));
    const records = await this.records.read(
      episodes,
      files.flatMap(({ deadlines }) => deadlines),
    );
    return detentionIds.map((id) => {
      const episode = episodes.find(({ memberIds }) => memberIds.includes(id));
      const own = episode && records.get(episode.headId);
      return own ? recordsText(own) : null;
    });
  }
}
