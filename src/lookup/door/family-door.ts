import { Injectable } from '@nestjs/common';
import { Log } from '../../platform/log/index.js';
import { type ReplyLine } from '../domain/index.js';
import { askedFacts, canonicalQuestion, onTheTimer, type Asker, type Question } from './asked.js';
import { Budgets } from './budgets.js';
import { Disclosures } from './disclosures.js';
import { FamilySnapshot } from './family-snapshot.js';
import { Replies } from './replies.js';

/**
 * The family door. Every question takes the same way: budgets, search, one seal, both texts written; only at the end
 * is one of them chosen. What is not an answer is one and the same reply, a canary's too: nothing
 * untrue is ever said to somebody who happens to look for a namesake.
 */
@Injectable()
export class FamilyDoor {
  constructor(
    private readonly budgets: Budgets,
    private readonly snapshot: FamilySnapshot,
    private readonly disclosures: Disclosures,
    private readonly replies: Replies,
    private readonly log: Log,
  ) {}

  get asOf(): string | null {
    return this.snapshot.asOf;
  }

  /** @returns the lines of the reply. Never throws: a fault here gets the constant reply too. */
  ask(question: Question, asker: Asker): Promise<ReplyLine[]> {
    return onTheTimer(() => this.reply(question, asker));
  }

  private async reply(question: Question, asker: Asker): Promise<ReplyLine[]> {
    const constant = this.replies.constant(asker.language);
    try {
      const asked = askedFacts(question);
      const allowed = await this.budgets.spend({ ...asker, question: canonicalQuestion(asked) });
      const look = this.snapshot.look(asked, allowed);
      const answer = this.replies.answer(look, asker.language);
      if (look.canary) this.alarm(look.canary);
      const mayTell = await this.budgets.mayTell(look.found ? look.tag : asked.words);
      if (!look.found || !mayTell || !this.disclosures.hasRoom) return constant;
      this.disclosures.add(look.facts.personId);
      return answer;
    } catch (error) {
      this.log.error('a question at the family door failed', error);
      return constant;
    }
  }

  /** Also past a budget: whoever asks for nobody is trying names. */
  private alarm(tag: string): void {
    this.disclosures.addCanary(tag);
    this.budgets.alarm();
  }
}
