import { Module } from '@nestjs/common';
import { DemoSignInsResolver } from './demo-sign-ins.resolver.js';

/** What only invented people need. The clock of a demo is mounted by the api. */
@Module({ providers: [DemoSignInsResolver] })
export class DemoModule {}
