import { Refused } from '../../api/act.js';
import { NetworkFault } from '../../api/faults.js';
import { currentLanguage } from '../../i18n/words.js';

/**
 * Sends a list's file as it is, in whatever encoding. The same bytes under the same id again are the same file.
 * @throws Refused with what to do about it, or NetworkFault.
 */
export async function uploadList(id: string, file: Blob): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/imports/files/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': currentLanguage() },
      body: file,
      credentials: 'same-origin',
    });
  } catch {
    throw new NetworkFault();
  }
  if (response.ok) return;
  const answer = (await response.json().catch(() => null)) as { code?: string; message?: string } | null;
  if (!answer?.code || !answer.message) throw new NetworkFault();
  throw new Refused(answer.code, answer.message);
}
