export { childEnvironment, Config, configSchema, isLoopback, readConfig, type Settings } from './config.js';
export { packageRoot } from './package-root.js';
