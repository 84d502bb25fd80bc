import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../../platform/db/index.js';
import { EpisodeReader, type Episode } from './episode-reader.js';

/**
 * Episodes for everybody who shows them: one reading for all that one operation asks for. What recomputes after a
 * write reads for itself.
 */
@Injectable()
export class CaseEpisodes {
  constructor(private readonly reader: EpisodeReader) {}

  /** @param id of the episode, or of one joined to it. @returns null where it is out of sight. */
  of(id: string): Promise<Episode | null> {
    const { memo } = currentOperation();
    const known = memo.get(CaseEpisodes) as DataLoader<string, Episode | null> | undefined;
    const loader = known ?? new DataLoader<string, Episode | null>((ids) => this.read(ids));
    if (!known) memo.set(CaseEpisodes, loader);
    return loader.load(id);
  }

  /** @returns each once. */
  async ofAll(ids: readonly string[]): Promise<readonly Episode[]> {
    const found = await Promise.all(ids.map((id) => this.of(id)));
    return [...new Set(found.filter((episode) => episode !== null))];
  }

  /** For a mutation that shows the case before and after it wrote about it. */
  forget(): void {
    currentOperation().memo.delete(CaseEpisodes);
  }

  private async read(ids: readonly string[]): Promise<(Episode | null)[]> {
    const episodes = await this.reader.read(ids);
    return ids.map((id) => episodes.find(({ memberIds }) => memberIds.includes(id)) ?? null);
  }
}
