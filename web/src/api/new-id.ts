import { uuidV7 } from '../../../src/kernel/id.js';
import { deviceNow } from '../time/now.js';

/** @returns an id made on this device, in the order of its clock. */
export const newId = (): string => uuidV7(deviceNow());
