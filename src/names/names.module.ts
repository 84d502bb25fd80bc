import { Module } from '@nestjs/common';
import { NameKeys } from './name-keys.js';
import { NameMatcher } from './name-matcher.js';

@Module({ providers: [NameKeys, NameMatcher], exports: [NameKeys, NameMatcher] })
export class NamesModule {}
