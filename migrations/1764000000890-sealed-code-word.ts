import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A family's code word is sealed under the person's key. A keyed hash of a single word would be equal for
 * equal words, and could not be compared by a door that never holds the installation's key.
 */
export class SealedCodeWord1764000000890 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table detention drop column code_word_hash, add column sealed_code_word bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table detention drop column sealed_code_word, add column code_word_hash bytea');
  }
}
