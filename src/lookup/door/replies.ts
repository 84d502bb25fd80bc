import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { answerLines, constantLines, timeWords, type Language, type ReplyLine } from '../domain/index.js';
import { type Look } from './family-snapshot.js';

/** Puts replies into words. Both texts are written for every question; the door chooses at the end. */
@Injectable()
export class Replies {
  private readonly human: string | null;
  private readonly written = new Map<string, { asOf: string; words: string }>();

  constructor(config: Config) {
    this.human = config.get('FAMILY_HOTLINE') ?? null;
  }

  /** What everybody is told who is not answered. */
  constant(language: Language): ReplyLine[] {
    return constantLines(language, this.human);
  }

  answer({ facts, asOf, isOld }: Look, language: Language): ReplyLine[] {
    const clock = { asOf: this.clockWords(asOf, facts.zone, language), isOld };
    return answerLines(facts, language, clock, this.human);
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
}
