import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { STAFF } from '../../../demo/cast/index.js';
import { StaffRoleEnum } from '../../identity/index.js';
import { Config } from '../../platform/config/index.js';
import { type StaffRole } from '../../platform/db/index.js';
import { Access } from '../../platform/graphql/index.js';

/** Somebody invented, and how to sign in as them. */
@ObjectType('DemoSignIn')
export class DemoSignIn {
  @Field(() => String)
  name: string;

  @Field(() => StaffRoleEnum)
  role: StaffRole;

  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'the same for all of them' })
  password: string;
}

@Resolver()
export class DemoSignInsResolver {
  constructor(private readonly config: Config) {}

  @Query(() => [DemoSignIn], {
    description:
      'the invented people of a demo, for its sign-in form; empty in an installation with real ones',
  })
  @Access('ANYONE')
  demoSignIns(): DemoSignIn[] {
    if (!this.config.isDemo) return [];
    const password = this.config.get('QORGAU_DEMO_PASSWORD');
    return STAFF.map(({ displayName, role, email }) => ({ name: displayName, role, email, password }));
  }
}
