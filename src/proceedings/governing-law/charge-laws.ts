import { Injectable } from '@nestjs/common';
import { localDateOf, toInstant, type LocalDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { CaseEpisodes } from '../clocks/case-episodes.js';
import type { Episode } from '../clocks/episode-reader.js';
import { isStoredWhen } from '../clocks/records-of.js';
import {
  chargeFromText,
  describeGoverning,
  governingLaw,
  KZ_CAO,
  type GoverningLaw,
} from '../domain/index.js';
import { inLanguage } from '../presenters.js';
import { ChargeLaw, ChargeRead, MilderLaw } from './charge-law.type.js';

/** Says by which law a charge is measured. */
@Injectable()
export class ChargeLaws {
  constructor(
    private readonly db: Db,
    private readonly episodes: CaseEpisodes,
  ) {}

  /** @returns null where the paper names no article, or the case is not visible. */
  async of(detentionId: string, article: string | null, part: number | null): Promise<ChargeLaw | null> {
    const episode = article ? await this.episodes.of(detentionId) : null;
    if (!article || !episode) return null;
    return this.present(await this.law(episode, article, part));
  }

  /** @returns every charge in the words told about a detention, with the one that decides. */
  async read(detentionId: string, told: string | null): Promise<ChargeRead[]> {
    const episode = told ? await this.episodes.of(detentionId) : null;
    if (!told || !episode) return [];
    const on = await this.actDay(episode);
    const decisive = chargeFromText(told, on);
    return Promise.all(
      KZ_CAO.readCharges(told, on).map(async ({ charge: { number, part }, isOtherCode }) =>
        Object.assign(new ChargeRead(), {
          article: number,
          part,
          isOtherCode,
          decides: !isOtherCode && decisive?.number === number && decisive.part === part,
          law: isOtherCode ? null : this.present(await this.law(episode, number, part)),
        }),
      ),
    );
  }

  private async law(episode: Episode, number: string, part: number | null): Promise<GoverningLaw> {
    const zone = episode.facts.zone ?? KZ_CAO.defaultZone;
    const ruling = episode.rulings.at(-1);
    const until = localDateOf(ruling ? toInstant(ruling.effectiveAt) : await this.db.now(), zone);
    const isStated = episode.protocols.some((row) => isStoredWhen(row.facts['actAt']));
    return governingLaw(KZ_CAO, { number, part, on: await this.actDay(episode) }, until, isStated);
  }

  /** The day whose law governs: as a protocol states it, else the day custody began. */
  private async actDay({ facts, detentions }: Episode): Promise<LocalDate> {
    const [first] = detentions;
    const began = first?.startedFrom ?? first?.startedUntil;
    const zone = facts.zone ?? KZ_CAO.defaultZone;
    return facts.charge?.on ?? localDateOf(began ? toInstant(began) : await this.db.now(), zone);
  }

  private present(law: GoverningLaw): ChargeLaw {
    return Object.assign(new ChargeLaw(), {
      article: law.charge.number,
      part: law.charge.part,
      governedBy: law.charge.on.toString(),
      carriesArrest: law.carriesArrest,
      maxArrestDays: law.maxArrestDays,
      maxFineMci: law.maxFineMci,
      carriesExpulsion: law.carriesExpulsion,
      milder: law.milder.map((one) =>
        Object.assign(new MilderLaw(), { ...one, effectiveFrom: one.effectiveFrom.toString() }),
      ),
      assumptions: law.assumptions.map((code) => inLanguage(describeGoverning(code))),
      assumptionCodes: [...law.assumptions],
      confidence: law.confidence,
      verify: law.verify,
    });
  }
}
