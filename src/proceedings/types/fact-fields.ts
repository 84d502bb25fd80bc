import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';

/** A mark on a paper: seen, seen not to be there (false), or not known (null). */
const Mark =
  (description?: string): PropertyDecorator =>
  (target, key) => {
    IsOptional()(target, key);
    IsBoolean()(target, key);
    Field(() => Boolean, { nullable: true, ...(description ? { description } : {}) })(target, key);
  };

/** Words on a paper: they may name somebody, so they are sealed. */
const Text =
  (most: number, description?: string): PropertyDecorator =>
  (target, key) => {
    IsOptional()(target, key);
    MaxLength(most)(target, key);
    Field(() => String, { nullable: true, ...(description ? { description } : {}) })(target, key);
  };

const Tag =
  (description: string): PropertyDecorator =>
  (target, key) => {
    IsOptional()(target, key);
    Length(2, 35)(target, key);
    Field(() => String, { nullable: true, description })(target, key);
  };

const Id = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  IsUUID()(target, key);
  Field(() => ID, { nullable: true })(target, key);
};

export { Id, Mark, Tag, Text };

/** What is seen on a protocol. CAO arts 788, 803. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class ProtocolMarks {
  @Mark()
  dateStated?: boolean | null;

  @Mark()
  placeStated?: boolean | null;

  @Mark()
  officerPostStated?: boolean | null;

  @Mark()
  officerNameStated?: boolean | null;

  @Mark()
  articleStated?: boolean | null;

  @Mark()
  partStated?: boolean | null;

  @Tag('of the paper (IETF tag)')
  language?: string | null;

  @Tag('the language of proceedings the person asked for')
  languageRequested?: string | null;

  @Mark()
  languageDetermined?: boolean | null;

  @Mark()
  rightsExplainedMark?: boolean | null;

  @Mark()
  explanationRecorded?: boolean | null;

  @Mark()
  explanationRefusalNoted?: boolean | null;

  @Mark()
  officerSigned?: boolean | null;

  @Mark()
  personSigned?: boolean | null;

  @Mark()
  refusalNoted?: boolean | null;

  @Mark()
  absenceNoted?: boolean | null;

  @Mark()
  readOffered?: boolean | null;

  @Mark()
  remarksMade?: boolean | null;

  @Mark()
  remarksAttached?: boolean | null;

  @Mark()
  copyServed?: boolean | null;

  @Mark()
  copyTranslated?: boolean | null;

  @Mark()
  interpreterPresent?: boolean | null;

  @Mark()
  interpreterSigned?: boolean | null;

  @Mark()
  interpreterWarned?: boolean | null;

  @Mark()
  transferRightExplained?: boolean | null;

  @Mark()
  defenderRequested?: boolean | null;

  @Mark('signed for having received the copy')
  copyReceiptSigned?: boolean | null;

  @Mark('all witnesses named are police officers')
  onlyPoliceWitnesses?: boolean | null;

  @Mark('DETENTION: a ground is stated')
  groundStated?: boolean | null;

  @Mark('DETENTION: guarded object, migration, border or customs regime (CAO art. 789(2))')
  is48HourTrack?: boolean | null;
}

/** Words on a protocol, sealed. */
@InputType({ isAbstract: true })
export abstract class ProtocolWordsInput extends ProtocolMarks {
  @Text(300)
  place?: string | null;

  @Text(200)
  officerPost?: string | null;

  @Text(200)
  officerName?: string | null;

  @Text(300)
  actPlace?: string | null;

  @Text(8000, 'what the paper says was done')
  actText?: string | null;

  @Text(8000)
  explanationText?: string | null;

  @Text(2000, 'one a line, or parted by commas; compared across the night by keyed hashes')
  witnesses?: string | null;

  @Text(300, 'where the person lives, as the paper says')
  personAddress?: string | null;

  @Text(40, 'as the paper says')
  personBirthDate?: string | null;

  @Text(8000, 'of whoever recorded it')
  note?: string | null;
}

/** What those present report of a hearing. CAO arts 744-749, 759. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class HearingMarks {
  @Mark()
  personPresent?: boolean | null;

  @Mark()
  personHeard?: boolean | null;

  @Mark()
  defenderPresent?: boolean | null;

  @Mark()
  legalRepresentativePresent?: boolean | null;

  @Mark()
  prosecutorNotified?: boolean | null;

  @Mark()
  interpreterPresent?: boolean | null;
}
