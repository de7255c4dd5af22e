import { errorFacts, log } from '../log.ts';
import { NoCertificates } from '../store/signed-files.ts';
import type { PaperSigning } from './open-signing.ts';

/**
 * A paper as it was signed: when it is first asked for, and those very bytes ever after, also where two ask at once. Where the province
 * brought no certificate yet, it is printed without a signature, which is told in the log and kept nowhere: whoever stands at the counter gets it.
 */
export const signedPaper = async (
  signing: PaperSigning,
  key: string,
  print: () => Promise<Uint8Array>,
  words: { at: string; reason: string; location?: string },
): Promise<Uint8Array> => {
  const kept = await signing.read(key);
  if (kept) return kept;
  const paper = await print();
  try {
    return await signing.keep(key, await signing.sign(paper, words));
  } catch (error) {
    if (!(error instanceof NoCertificates)) throw error;
    log({ level: 'error', of: 'signed-paper', ...errorFacts(error) });
    return paper;
  }
};
