import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isRefusal, notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Config } from '../../platform/config/index.js';
import { currentOperation, Db, type Operation } from '../../platform/db/index.js';
import { faultOfInput, Mutations, presentRefusal, type RefusalType } from '../../platform/graphql/index.js';
import { Vault, type KeyInHand } from '../../platform/vault/index.js';
import { AttachmentSubjects } from '../attachment-subjects.js';
import { MOST_BYTES } from '../domain/index.js';
import { Attachments } from '../store/attachments.repository.js';
import { AddAttachment, type AddedAttachment } from '../verbs/add-attachment.js';
import { ADD_FIELDS, AddAttachmentInput } from '../verbs/add-attachment.input.js';
import { ReceiveUpload, tooLarge } from './receive-upload.js';
import { type Upload } from './upload.js';
import { UploadForm } from './upload-form.js';

/** Forms read at once by this process. */
const MOST_AT_ONCE = 32;
/** Fields and the borders of parts. */
const FORM_BYTES = 32 * 1024;

/** The hands that adding takes. */
@Injectable()
export class AddingHands {
  constructor(
    readonly subjects: AttachmentSubjects,
    readonly attachments: Attachments,
    readonly vault: Vault,
    readonly receiver: ReceiveUpload,
    readonly verb: AddAttachment,
  ) {}
}

/**
 * One form with one file: its fields are judged before its bytes are read, its bytes are read outside any session, and
 * a short one records what came. Happens once by its client id, as every mutation does.
 */
@Injectable()
export class AddFromForm {
  private readonly budget: RateLimiterMemory;
  private underWay = 0;

  constructor(
    private readonly db: Db,
    private readonly hands: AddingHands,
    private readonly mutations: Mutations,
    config: Config,
  ) {
    this.budget = new RateLimiterMemory({ points: config.get('ATTACHMENTS_PER_HOUR'), duration: 3600 });
  }

  /** @throws UploadCut */
  async add(request: Request): Promise<AddedAttachment | RefusalType> {
    if (this.underWay >= MOST_AT_ONCE) return presentRefusal(refuse('UPLOADS_BUSY', { kind: 'BUDGET' }));
    this.underWay += 1;
    try {
      return await this.read(request);
    } finally {
      this.underWay -= 1;
    }
  }

  private async read(request: Request): Promise<AddedAttachment | RefusalType> {
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES + FORM_BYTES) {
      return presentRefusal(tooLarge());
    }
    const form = await UploadForm.begin(request);
    if (isRefusal(form)) return presentRefusal(form);
    try {
      return await this.fromForm(form);
    } finally {
      form.stop();
    }
  }

  private async fromForm(form: UploadForm): Promise<AddedAttachment | RefusalType> {
    const caller = currentOperation();
    const input = inputOf(form.fields);
    const fault = isRefusal(input) ? input : await faultOfInput(AddAttachmentInput, input);
    if (isRefusal(input) || fault) return presentRefusal(fault!);
    const begun = await this.within(caller, () => this.begin(input));
    if (isRefusal(begun)) return presentRefusal(begun);
    const upload = await this.hands.receiver.receive(form, { ...input, ...begun });
    if (isRefusal(upload)) return presentRefusal(upload);
    return this.record(caller, input, upload);
  }

  /** Before a byte of the file is kept: may they, and whose key seals it? */
  private async begin(input: AddAttachmentInput): Promise<{ key: KeyInHand; isReplay: boolean } | Refusal> {
    const place = await this.hands.subjects.toAddTo(input.about, input.aboutId);
    if (isRefusal(place)) return place;
    if (!(await this.withinBudget())) return refuse('BUDGET_SPENT', { kind: 'BUDGET' });
    const key = await this.hands.vault.handToSeal(place.subjectId);
    if (!key) return notFound('aboutId');
    return { key, isReplay: (await this.hands.attachments.findOne(input.id)) !== null };
  }

  private async record(
    caller: Operation,
    input: AddAttachmentInput,
    upload: Upload,
  ): Promise<AddedAttachment | RefusalType> {
    try {
      return await this.within(caller, () => this.mutations.run(this.hands.verb.of(upload), input));
    } finally {
      await upload.original.close();
    }
  }

  /** A short session of the caller's. */
  private within<T>({ credential, correlationId, language }: Operation, work: () => Promise<T>): Promise<T> {
    return this.db.run({ name: 'addAttachment', credential, correlationId }, () => {
      currentOperation().language = language;
      return work();
    });
  }

  private async withinBudget(): Promise<boolean> {
    return this.budget.consume((await this.db.actor()).id ?? '').then(
      () => true,
      () => false,
    );
  }
}

function inputOf(fields: ReadonlyMap<string, string>): AddAttachmentInput | Refusal {
  const unknown = [...fields.keys()].some((name) => !ADD_FIELDS.includes(name));
  if (unknown) return refuse('FIELD_UNKNOWN');
  // an empty field of a form is one that was left out
  return Object.fromEntries([...fields].filter(([, text]) => text !== '')) as unknown as AddAttachmentInput;
}
