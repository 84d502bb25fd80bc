import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { isZone, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { presentEvent } from '../presenters.js';
import { AssemblyEvents } from '../store/assembly-events.repository.js';
import { AssemblyEvent } from '../types/assembly-event.type.js';

@InputType('OpenEventInput')
export class OpenEventInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @Length(1, 200)
  @Field(() => String)
  title: string;

  @Length(1, 100)
  @Field(() => String)
  city: string;

  @Length(1, 300)
  @Field(() => String)
  place: string;

  @Field(() => GraphQLDateTime)
  startsAt: Date;

  @IsOptional()
  @Length(1, 100)
  @Field(() => String, { nullable: true, description: 'rally, march, picket, …' })
  form?: string | null;

  @IsOptional()
  @Field(() => String, { nullable: true, description: 'IANA zone; Asia/Almaty by default' })
  zone?: string | null;
}

@ObjectType('OpenEventSuccess')
export class OpenEventSuccess {
  @Field(() => AssemblyEvent)
  event: AssemblyEvent;
}

export const OpenEventResult = resultUnion('OpenEventResult', OpenEventSuccess);

/** Opens an assembly event; a coordinator does, often before it begins. */
@Injectable()
export class OpenEvent implements Verb<OpenEventInput, { eventId: string }, OpenEventSuccess> {
  readonly operation = 'openEvent';
  readonly input = OpenEventInput;

  constructor(
    private readonly db: Db,
    private readonly events: AssemblyEvents,
  ) {}

  async handle(input: OpenEventInput): Promise<{ eventId: string } | Refusal> {
    const zone = input.zone ?? 'Asia/Almaty';
    if (!isZone(zone)) return refuse('ZONE_UNKNOWN', { path: 'zone' });
    const { clientId: id, title, city, place, startsAt, form = null } = input;
    const openedBy = (await this.db.actor()).id;
    await this.events.add({
      id,
      title,
      city,
      place,
      startsAt,
      form,
      zone,
      openedBy,
      openedAt: toDate(await this.db.now()),
    });
    return { eventId: id };
  }

  async present({ eventId }: { eventId: string }): Promise<OpenEventSuccess> {
    return { event: presentEvent((await this.events.findOne(eventId))!) };
  }
}
