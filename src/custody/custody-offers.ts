import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ViewerCan, WHOEVER_SEES_IT } from '../platform/graphql/index.js';
import { Department } from './types/department.type.js';
import { Detention } from './types/detention.type.js';

/** What leads to another entry is kept there. */
const standsForItself = ({ mergedInto }: Department): boolean => mergedInto === null;

/** What custody lets begin on a case or a department: its verbs ask no more than that one sees it. */
@Injectable()
export class CustodyOffers implements OnModuleInit {
  constructor(private readonly viewerCan: ViewerCan) {}

  onModuleInit(): void {
    this.viewerCan.offer(Detention, {
      'Mutation.claimCustody': WHOEVER_SEES_IT,
      'Mutation.claimStart': WHOEVER_SEES_IT,
      'Mutation.classifyDetention': WHOEVER_SEES_IT,
      'Mutation.setFamilyAnswer': WHOEVER_SEES_IT,
    });
    this.viewerCan.offer(Department, {
      'Mutation.mergeDepartments': standsForItself,
      'Mutation.undoMergeDepartments': (department) => !standsForItself(department),
      'Mutation.updateDepartment': standsForItself,
      'Mutation.verifyDepartment': standsForItself,
    });
  }
}
