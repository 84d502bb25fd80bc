import { Module } from '@nestjs/common';
import { AuditSealer } from './audit-sealer.js';
import { AuditResolver } from './audit.resolver.js';
import { Trails } from './store/trail.repository.js';

@Module({ providers: [AuditResolver, AuditSealer, Trails] })
export class AuditModule {}
