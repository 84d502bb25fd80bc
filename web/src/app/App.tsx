import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../api/query.js';
import { Words } from '../i18n/words.js';
import { NetworkStrip } from '../offline/NetworkStrip.js';
import { VaultGate } from '../offline/VaultGate.js';
import { Said } from '../parts/Said.js';
import { DemoMark } from './DemoMark.js';
import { NewVersion } from './NewVersion.js';
import { Owned } from './Owned.js';
import { Screens } from './Screens.js';

/** The whole app: words, the lock of this device, who is there, then the screens. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Words>
        <NewVersion />
        <VaultGate>
          <Owned>
            <NetworkStrip />
            <DemoMark />
            <Said>
              <Screens />
            </Said>
          </Owned>
        </VaultGate>
      </Words>
    </QueryClientProvider>
  );
}
