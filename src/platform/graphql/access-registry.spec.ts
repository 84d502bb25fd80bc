import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from './access.js';
import { AccessRegistry } from './access-registry.js';

@Resolver()
class OpenByAccidentResolver {
  @Query(() => String)
  @Access('STAFF')
  closed(): string {
    return 'closed';
  }

  @Query(() => String)
  forgotten(): string {
    return 'forgotten';
  }
}

@Controller()
class ForgottenController {
  @Get('forgotten')
  route(): string {
    return 'forgotten';
  }
}

@Resolver()
class SoundResolver {
  @Query(() => String)
  @Access(['LAWYER'], { opens: 'look at a case' })
  mine(): string {
    return 'mine';
  }
}

@Module({
  imports: [DiscoveryModule],
  providers: [AccessRegistry, OpenByAccidentResolver],
  controllers: [ForgottenController],
})
class OpenModule {}

@Module({ imports: [DiscoveryModule], providers: [AccessRegistry, SoundResolver] })
class SoundModule {}

const start = (module: new () => object) =>
  NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });

describe('access rules at boot', () => {
  it('a handler without one stops the start, route or field', async () => {
    await expect(start(OpenModule)).rejects.toThrow(
      /no @Access on: Query.forgotten, ForgottenController.route/,
    );
  });

  it('a complete set is known by name', async () => {
    const app = await start(SoundModule);
    expect(app.get(AccessRegistry).ruleOf('Query.mine')).toEqual({
      roles: ['LAWYER'],
      opens: 'look at a case',
    });
    await app.close();
  });
});
