export { childEnvironment, Config, configSchema, readConfig, type Settings } from './config.js';
