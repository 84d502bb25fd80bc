import { Module } from '@nestjs/common';
import { NameKeys } from './name-keys.js';
import { NameMatcher } from './name-matcher.js';
import { TombstoneKeys } from './tombstone-keys.js';

@Module({
  providers: [NameKeys, NameMatcher, TombstoneKeys],
  exports: [NameKeys, NameMatcher, TombstoneKeys],
})
export class NamesModule {}
