import { type RulePack } from '../rule-pack.js';
import { BY_PIKOAP } from './by-pikoap/index.js';
import { GB_EAW } from './gb-eaw/index.js';
import { INT } from './int/index.js';
import { KZ_CAO } from './kz-cao/index.js';
import { RU_KOAP } from './ru-koap/index.js';

export { BY_PIKOAP } from './by-pikoap/index.js';
export { GB_EAW } from './gb-eaw/index.js';
export { INT } from './int/index.js';
export { RU_KOAP } from './ru-koap/index.js';

/** Every pack of the house; those that open no clocks hold the engine to its word. */
export const RULE_PACKS: readonly RulePack[] = [KZ_CAO, RU_KOAP, BY_PIKOAP, GB_EAW, INT];

/** The packs a case runs under: the law of the land, then what stands above it. */
export const RUNNING_PACKS: readonly RulePack[] = [KZ_CAO, INT];
