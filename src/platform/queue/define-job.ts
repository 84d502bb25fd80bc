import { z } from 'zod';

type JobShape = Readonly<Record<string, z.ZodUUID | z.ZodArray<z.ZodUUID> | z.ZodEnum>>;

/** What a job is: its payload is ids and enums, because a queue is clear text. */
export interface JobContract<P = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<P>;
  readonly attempts: number;
  readonly backoffMs: number;
  /** runs beside the others: whoever takes it begins it and goes on, so that slow servers outside hold up nothing */
  readonly apart?: boolean;
}

const defined = new Map<string, JobContract>();

/** Declares a job. @throws when two jobs bear one name. */
export function defineJob<S extends JobShape>(job: {
  name: string;
  payload: S;
  attempts: number;
  backoffMs: number;
  apart?: boolean;
}): JobContract<z.infer<z.ZodObject<S>>> {
  if (defined.has(job.name)) throw new Error(`two jobs are called ${job.name}`);
  const contract = { ...job, payload: z.strictObject(job.payload) } as JobContract<z.infer<z.ZodObject<S>>>;
  defined.set(job.name, contract);
  return contract;
}

/** @returns every job declared by the code that was loaded. */
export const definedJobs = (): readonly JobContract[] => [...defined.values()];
