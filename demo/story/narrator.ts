import { StoryFault } from './client.js';

/** Tells the story on standard output with the domain's time, and counts what came out as expected. */
export class Narrator {
  private clock = '';
  expectations = 0;

  /** @param now the domain's now, ISO 8601. */
  at(now: string, zone: string): void {
    this.clock = new Date(now).toLocaleTimeString('ru-KZ', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
    });
  }

  chapter(title: string): void {
    process.stdout.write(`\n${title}\n`);
  }

  say(line: string): void {
    process.stdout.write(`  ${this.clock}  ${line}\n`);
  }

  /** @throws StoryFault when the world is not as the story says. */
  expect(what: string, holds: boolean, found?: unknown): void {
    this.expectations += 1;
    if (!holds) {
      throw new StoryFault(
        `expected: ${what}${found === undefined ? '' : `; found: ${JSON.stringify(found)}`}`,
      );
    }
    this.say(`✓ ${what}`);
  }
}
