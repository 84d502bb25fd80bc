import { Module } from '@nestjs/common';
import { NameKeys } from './name-keys.js';

@Module({ providers: [NameKeys], exports: [NameKeys] })
export class NamesModule {}
