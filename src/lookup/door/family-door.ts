import { Injectable } from '@nestjs/common';
import { Log } from '../../platform/log/index.js';
import {
  answerLines,
  constantLines,
  openingsAsked,
  say,
  timeWords,
  type AskedFacts,
  type Language,
} from '../domain/index.js';
import { nameInKeys } from '../name-in-keys.js';
import { Budgets } from './budgets.js';
import { Disclosures } from './disclosures.js';
import { FamilySnapshot } from './family-snapshot.js';
import { WatchKeeper } from './watch-keeper.js';

/** A question as it came in. Nothing of it outlives the call. */
export interface Question {
  readonly fullName: string;
  readonly birthYear?: number | null | undefined;
  /** ISO 8601 */
  readonly birthDate?: string | null | undefined;
  readonly codeWord?: string | null | undefined;
}

/** Where a question came from, and how its answer is wanted. */
export interface Asker {
  readonly address: string | undefined;
  readonly language: Language;
  readonly cost: number;
}

/**
 * The family door. Every question takes the same way: budgets, hashes, look, one seal, both texts written; only
 * at the end is one of them chosen. What is not an answer is one and the same reply.
 */
@Injectable()
export class FamilyDoor {
  private readonly written = new Map<string, { asOf: string; words: string }>();

  constructor(
    private readonly budgets: Budgets,
    private readonly snapshot: FamilySnapshot,
    private readonly disclosures: Disclosures,
    private readonly watches: WatchKeeper,
    private readonly log: Log,
  ) {}

  get asOf(): string | null {
    return this.snapshot.asOf;
  }

  /**
   * @returns the lines of the reply, always the same time after the question: a timer that began before the work
   * lets it go. Never throws: a fault here gets the constant reply too.
   */
  async ask(question: Question, asker: Asker): Promise<string[]> {
    const due = new Promise((resolve) => setTimeout(resolve, REPLY_AFTER_MS));
    const lines = await this.reply(question, asker);
    await due;
    return lines;
  }

  private async reply(question: Question, asker: Asker): Promise<string[]> {
    const constant = constantLines(asker.language);
    try {
      const asked = askedFacts(question);
      const within = await this.budgets.spend({ ...asker, question: canonical(asked) });
      const { found, facts, asOf } = this.snapshot.look(asked);
      const answer = answerLines(facts, asker.language, this.clockWords(asOf, facts.zone, asker.language));
      if (!found || !within || !this.disclosures.hasRoom) return constant;
      this.disclosures.add(facts.personId);
      return answer;
    } catch (error) {
      this.log.error('a question at the family door failed', error);
      return constant;
    }
  }

  /** The same few words for every question between two looks at the database: written once. */
  private clockWords(asOf: string, zone: string, language: Language): string {
    const key = `${zone} ${language}`;
    const known = this.written.get(key);
    if (known?.asOf === asOf) return known.words;
    const words = timeWords(asOf, zone, language);
    this.written.set(key, { asOf, words });
    return words;
  }

  /** Keeps "tell me when you know", sealed. The receipt is the same for everybody, also past a budget. */
  async watch(question: Question & { readonly contact: string }, asker: Asker): Promise<string[]> {
    const spender = { ...asker, question: canonical(askedFacts(question)) };
    if (await this.budgets.spend(spender)) {
      await this.watches.keep(watchFacts(question), asker.language);
    }
    return [say('watchReceived', asker.language)];
  }
}

/** Long enough for all the work there is, too short to be noticed. */
const REPLY_AFTER_MS = 20;
/** Longest texts that are read at all; a name of four parts has about sixty letters. */
const LONGEST_NAME = 200;
const LONGEST_WORD = 100;
const LONGEST_CONTACT = 254;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const askedFacts = ({ fullName, birthYear, birthDate, codeWord }: Question): AskedFacts => ({
  name: nameInKeys(fullName.length <= LONGEST_NAME ? fullName : ''),
  birthYear: birthYear ?? null,
  birthDate: birthDate && ISO_DATE.test(birthDate) ? birthDate : null,
  codeWord: codeWord && codeWord.length <= LONGEST_WORD ? codeWord : null,
});

const canonical = (asked: AskedFacts): string => JSON.stringify(openingsAsked(asked));

const watchFacts = (question: Question & { readonly contact: string }) => ({
  contact: question.contact.slice(0, LONGEST_CONTACT),
  fullName: question.fullName.slice(0, LONGEST_NAME),
  birthYear: question.birthYear ?? null,
  birthDate: question.birthDate ?? null,
  codeWord: question.codeWord?.slice(0, LONGEST_WORD) ?? null,
});
