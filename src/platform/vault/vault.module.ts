import { Global, Module } from '@nestjs/common';
import { Config } from '../config/index.js';
import { InstallationKeys, loadSecret } from './vault-keys.js';
import { Vault } from './vault.js';

const installationKeys = {
  provide: InstallationKeys,
  useFactory: (config: Config) =>
    new InstallationKeys(loadSecret(config.get('QORGAU_DATA_DIR'), 'installation.key').secret),
  inject: [Config],
};

@Global()
@Module({ providers: [installationKeys, Vault], exports: [InstallationKeys, Vault] })
export class VaultModule {}
