export { childEnvironment, Config, configSchema, readConfig, type Settings } from './config.js';
export { packageRoot } from './package-root.js';
