import { z } from 'zod';

/** What an event may carry: ids and enums, nothing a person could be told by. */
type IdOrEnum = z.ZodUUID | z.ZodArray<z.ZodUUID> | z.ZodEnum;
export type EventShape = Readonly<Record<string, IdOrEnum | z.ZodNullable<z.ZodUUID>>>;

export const anId = () => z.uuid();
export const ids = () => z.array(z.uuid());

export interface EventContract<P = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<P>;
}

/** Declares what an area says has happened. @param name past tense: `DetaineesLogged`. */
export const defineEvent = <S extends EventShape>(
  name: string,
  shape: S,
): EventContract<z.infer<z.ZodObject<S>>> => ({
  name,
  payload: z.strictObject(shape),
});
