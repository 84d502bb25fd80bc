import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { type Request } from 'express';
import { type Readable } from 'node:stream';
import { refuse, type Refusal } from '../../kernel/index.js';

/** The connection went away before everything had come: there is nobody to answer. */
export class UploadCut extends Error {
  constructor() {
    super('an upload was cut off');
    this.name = 'UploadCut';
  }
}

const MULTIPART = /^multipart\/form-data\s*;/i;
const LIMITS = {
  fieldNameSize: 40,
  fieldSize: 4_096,
  fields: 12,
  files: 1,
  parts: 13,
  headerPairs: 20,
  headerSize: 4_096,
};

/**
 * One form with its fields first and one file last, read while it comes: the file waits until somebody takes its bytes.
 * Names and types that the parts claim are not looked at.
 */
export class UploadForm {
  readonly fields = new Map<string, string>();
  private readonly parser: BusboyInstance;
  private file: Readable | null = null;
  private fault: Refusal | null = null;
  private isDone = false;
  private wasCut = false;
  private changed: () => void = () => undefined;

  private constructor(private readonly request: Request) {
    const { 'content-type': type = '' } = request.headers;
    this.parser = new Busboy({ headers: { ...request.headers, 'content-type': type }, limits: LIMITS });
    this.listen();
  }

  /** Reads up to where the file begins. @returns MULTIPART_EXPECTED, FORM_BROKEN or FILE_MISSING as Refusals. */
  static async begin(request: Request): Promise<UploadForm | Refusal> {
    if (!MULTIPART.test(request.headers['content-type'] ?? '')) return refuse('MULTIPART_EXPECTED');
    const form = UploadForm.open(request);
    if (!form) return refuse('FORM_BROKEN');
    await form.until(() => form.file !== null);
    if (form.fault) return form.fault;
    return form.file ? form : refuse('FILE_MISSING', { path: 'file' });
  }

  private static open(request: Request): UploadForm | null {
    try {
      return new UploadForm(request);
    } catch {
      return null; // no boundary
    }
  }

  /** The bytes of the file. @throws UploadCut */
  async *bytes(): AsyncGenerator<Buffer> {
    try {
      for await (const part of this.file!) yield part as Buffer;
    } catch (error) {
      if (error instanceof UploadCut) throw error;
      this.fault ??= refuse('FORM_BROKEN');
    }
  }

  /** Reads what comes after the file. @returns what was wrong with the form as a whole. @throws UploadCut */
  async end(): Promise<Refusal | null> {
    await this.until(() => this.isDone);
    return this.fault;
  }

  /** Takes no more of it. */
  stop(): void {
    this.request.unpipe(this.parser);
    this.file?.destroy();
  }

  private listen(): void {
    const { parser, request } = this;
    parser.on('field', (name, value, nameCut, valueCut) => {
      if (this.file || nameCut || valueCut || this.fields.has(name)) this.fail();
      else this.say(() => this.fields.set(name, value));
    });
    parser.on('file', (_name, file) => {
      // whoever reads it hears of it; until somebody does, it must not bring down the process
      file.on('error', () => undefined);
      this.say(() => (this.file = file));
    });
    for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) {
      parser.on(limit, () => this.fail());
    }
    parser.on('finish', () => this.say(() => (this.isDone = true)));
    parser.on('error', () => this.fail());
    request.once('error', () => this.cut());
    request.once('close', () => (request.complete ? undefined : this.cut()));
    // whoever asked who they are took a while: they may have gone meanwhile
    if (request.destroyed && !request.complete) this.cut();
    request.pipe(parser);
  }

  private fail(): void {
    this.say(() => (this.fault ??= refuse('FORM_BROKEN')));
    this.stop();
  }

  private cut(): void {
    this.file?.destroy(new UploadCut());
    this.say(() => (this.wasCut = true));
  }

  private say(change: () => unknown): void {
    change();
    this.changed();
  }

  private async until(met: () => boolean): Promise<void> {
    while (!met() && !this.fault && !this.isDone) {
      if (this.wasCut) throw new UploadCut();
      await new Promise<void>((resolve) => (this.changed = resolve));
    }
  }
}
