export * from './add.js';
export * from './common.js';
export * from './device.js';
export * from './entry.js';
export * from './handOver.js';
export * from './protocol.js';
export * from './refusal.js';
export * from './station.js';
