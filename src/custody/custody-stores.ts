import { Injectable } from '@nestjs/common';
import { Claims } from './store/claims.repository.js';
import { Departments } from './store/departments.repository.js';
import { Detentions } from './store/detentions.repository.js';
import { Merges } from './store/merges.repository.js';
import { Persons } from './store/persons.repository.js';

/** Custody's stores in one hand, for verbs that need several and for the areas that stand on custody. */
@Injectable()
export class CustodyStores {
  constructor(
    readonly claims: Claims,
    readonly departments: Departments,
    readonly detentions: Detentions,
    readonly merges: Merges,
    readonly persons: Persons,
  ) {}
}
