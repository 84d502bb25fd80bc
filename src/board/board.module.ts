import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { ProceedingsModule } from '../proceedings/index.js';
import {
  BoardResolver,
  DepartmentLoadFieldsResolver,
  UnrepresentedPersonFieldsResolver,
} from './board.resolver.js';
import { BoardQuery } from './store/board.query.js';

@Module({
  imports: [CustodyModule, ProceedingsModule],
  providers: [BoardQuery, BoardResolver, DepartmentLoadFieldsResolver, UnrepresentedPersonFieldsResolver],
})
export class BoardModule {}
