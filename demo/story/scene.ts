import { STORY_DEPARTMENTS, STORY_EVENT, type StaffKey } from '../cast/index.js';
import { StoryClient, StoryFault } from './client.js';
import { Narrator } from './narrator.js';

/** One row of a list as the story remembers it. */
export interface StoryPerson {
  readonly detentionId: string;
  readonly personId: string;
  readonly fullName: string | null;
}

/** What the chapters hand on to each other. */
export class Scene {
  readonly people = new Map<StaffKey, StoryClient>();
  readonly staffIds = new Map<StaffKey, string>();
  readonly departments = new Map<string, string>();
  readonly narrator = new Narrator();
  eventId = '';
  /** whether an earlier run of the story left people behind */
  isRepeated = false;
  first: StoryPerson[] = [];
  second: StoryPerson[] = [];
  rulingId = '';
  /** when the first list was logged, ISO 8601 */
  loggedAt = '';

  private constructor(readonly url: string) {}

  /** Signs everybody in and finds the departments. */
  static async set(url: string, password: string): Promise<Scene> {
    const scene = new Scene(url);
    const keys: StaffKey[] = ['coordinator', 'lawyer1', 'lawyer2', 'lawyer3', 'operator', 'analyst', 'admin'];
    for (const key of keys) {
      const client = await StoryClient.signIn(url, `${key}@demo.qorgau`, password);
      const { viewer } = await client.ask<{ viewer: { id: string } }>('{ viewer { id } }');
      scene.people.set(key, client);
      scene.staffIds.set(key, viewer.id);
    }
    await scene.findDepartments();
    return scene;
  }

  who(key: StaffKey): StoryClient {
    return this.people.get(key)!;
  }

  staffId(key: StaffKey): string {
    return this.staffIds.get(key)!;
  }

  department(code: string): string {
    const id = this.departments.get(code);
    if (!id) throw new StoryFault(`the installation has no department ${code}`);
    return id;
  }

  /** @returns the domain's now as the server has it, ISO 8601; the narrator's clock follows. */
  async now(): Promise<string> {
    const { board } = await this.who('coordinator').ask<{ board: { asOf: string } }>('{ board { asOf } }');
    this.narrator.at(board.asOf, STORY_EVENT.zone);
    return board.asOf;
  }

  /** @returns a WhenInput so many minutes ago. */
  async ago(minutes: number): Promise<{ at: string; precision: 'MINUTE' }> {
    const now = new Date(await this.now()).getTime();
    return { at: new Date(now - minutes * 60_000).toISOString(), precision: 'MINUTE' };
  }

  private async findDepartments(): Promise<void> {
    const { departments } = await this.who('coordinator').ask<{
      departments: { nodes: { id: string; code: string }[] };
    }>('query($city: String) { departments(city: $city, first: 100) { nodes { id code } } }', {
      city: STORY_EVENT.city,
    });
    for (const { id, code } of departments.nodes) this.departments.set(code, id);
    for (const code of STORY_DEPARTMENTS) this.department(code);
  }
}
