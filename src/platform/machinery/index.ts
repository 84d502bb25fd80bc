export { Heartbeats, type Beat } from './heartbeats.js';
export * from './judge-machinery.js';
export { Machinery } from './machinery.js';
