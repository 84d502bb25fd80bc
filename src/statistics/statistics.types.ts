import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { DIMENSIONS, type Dimension, type Unit } from './domain/dimension.js';

export const DimensionEnum = Object.fromEntries(DIMENSIONS.map((name) => [name, name])) as Record<
  Dimension,
  Dimension
>;
registerEnumType(DimensionEnum, {
  name: 'Dimension',
  description: 'What cases are counted by. VIOLATION counts violated rights, the others episodes.',
});

const UnitEnum: Record<Unit, Unit> = { EPISODE: 'EPISODE', VIOLATED_RIGHT: 'VIOLATED_RIGHT' };
registerEnumType(UnitEnum, { name: 'StatisticsUnit' });

/** Which cases. Dates are calendar days in `zone`, both inclusive. */
@InputType({ isAbstract: true })
export abstract class ScopeInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'town of the department' })
  city?: string | null;

  @IsOptional()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'first day the custody began on' })
  from?: string | null;

  @IsOptional()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'last day, inclusive' })
  to?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(64)
  @Field(() => String, { nullable: true, description: 'IANA zone of the days; Asia/Almaty by default' })
  zone?: string | null;

  @IsOptional()
  @IsIn(DIMENSIONS)
  @Field(() => DimensionEnum, { nullable: true })
  columns?: Dimension | null;
}

@InputType('StatisticsInput')
export class StatisticsInput extends ScopeInput {
  @IsIn(DIMENSIONS)
  @Field(() => DimensionEnum)
  rows: Dimension;
}

@ObjectType('StatisticsCategory')
export class StatisticsCategory {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: 'for a dense table or a chart: of a department its short name' })
  shortLabel: string;
}

@ObjectType('StatisticsCell')
export class StatisticsCell {
  @Field(() => Int, { nullable: true, description: 'null where it is withheld' })
  value: number | null;

  @Field(() => Boolean, {
    description: 'withheld to protect somebody; whether for its own sake or another’s is never told',
  })
  suppressed: boolean;
}

@ObjectType('StatisticsAside', { description: 'Sightings nobody verified: in no other figure.' })
export class StatisticsAside {
  @Field(() => [StatisticsCell])
  cells: StatisticsCell[];

  @Field(() => StatisticsCell)
  total: StatisticsCell;
}

@ObjectType('CodebookEntry')
export class CodebookEntryType {
  @Field(() => DimensionEnum)
  dimension: Dimension;

  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { description: 'how a case comes to a value of this dimension' })
  meaning: string;
}

@ObjectType('StatisticsTable', { description: 'Counts of which none below 5 people can be worked out.' })
export class StatisticsTable {
  @Field(() => String)
  title: string;

  @Field(() => UnitEnum)
  unit: Unit;

  @Field(() => [StatisticsCategory])
  rows: StatisticsCategory[];

  @Field(() => [StatisticsCategory], { description: 'none where no columns were asked for' })
  columns: StatisticsCategory[];

  @Field(() => [[StatisticsCell]], { description: 'a line a row, a cell a column' })
  cells: StatisticsCell[][];

  @Field(() => [StatisticsCell])
  rowTotals: StatisticsCell[];

  @Field(() => [StatisticsCell])
  columnTotals: StatisticsCell[];

  @Field(() => StatisticsCell)
  total: StatisticsCell;

  @Field(() => StatisticsAside)
  unverified: StatisticsAside;

  @Field(() => Int)
  suppressedCount: number;

  @Field(() => [CodebookEntryType])
  codebook: CodebookEntryType[];

  @Field(() => GraphQLDateTime)
  asOf: Date;

  @Field(() => String, { description: 'version of the rules of counting and suppression' })
  rulesVersion: string;

  @Field(() => String)
  note: string;
}
