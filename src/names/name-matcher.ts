import { Injectable } from '@nestjs/common';
import { LiveNames } from './matching/live-names.js';

/**
 * One LiveNames for the process. Whoever owns the names feeds it: `start(source)` once, with a source that opens all
 * names in sessions of its own; then `put` and `remove` at every change and erasure. Until `builtBy` is set the answers
 * are incomplete and advice must say so.
 */
@Injectable()
export class NameMatcher extends LiveNames {
  constructor() {
    super();
  }
}
