import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { CourseReader } from './clocks/course-reader.js';
import { EpisodeReader } from './clocks/episode-reader.js';
import { courseText } from './domain/index.js';
import { Deadlines } from './store/deadlines.repository.js';

const loader = loadersOf('clockFacts');

/** What the clocks of a case are counted from, for a device that counts them without a network. */
@Injectable()
export class ClockFacts {
  constructor(
    private readonly episodes: EpisodeReader,
    private readonly courses: CourseReader,
    private readonly deadlines: Deadlines,
  ) {}

  /** @returns the course as text; null where the case is out of sight. */
  of(detentionId: string): Promise<string | null> {
    return loader('course', (ids) => this.read(ids)).load(detentionId);
  }

  private async read(detentionIds: readonly string[]): Promise<(string | null)[]> {
    const episodes = await this.episodes.read(detentionIds);
    const rows = await this.deadlines.ofDetentions(episodes.flatMap(({ memberIds }) => memberIds));
    const courses = await this.courses.read(episodes, rows);
    return detentionIds.map((id) => {
      const episode = episodes.find(({ memberIds }) => memberIds.includes(id));
      const course = episode && courses.get(episode.headId);
      return course ? courseText(course) : null;
    });
  }
}
