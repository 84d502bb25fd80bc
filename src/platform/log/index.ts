import { pino, type Logger } from 'pino';

/** What a log line may carry: ids, codes, counts. Anything else does not fit the type, so no name gets in by habit. */
export interface LogFields {
  readonly correlationId?: string;
  readonly operation?: string;
  readonly code?: string;
  readonly job?: string;
  readonly event?: string;
  readonly count?: number;
  readonly ms?: number;
  readonly port?: number;
  readonly status?: number;
  readonly process?: string;
}

/** The program's own log: JSON lines, allow-listed fields. */
export class Log {
  private constructor(private readonly pino: Logger) {}

  static at(level: string): Log {
    return new Log(pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }));
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(fields, message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.pino.warn(fields, message);
  }

  /**
   * A fault. Of the error only its class, stable code and stack frames are kept: messages of drivers and
   * parsers quote the data they choked on.
   */
  error(message: string, error: unknown, fields: LogFields = {}): void {
    this.pino.error({ ...fields, ...describeFault(error) }, message);
  }
}

function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  return { fault: error.name, faultCode: code, table, constraint, frames };
}
