import { paperRoutes } from '#shared/api/routes-papers.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, signingEnvironment } from '../http/environment.ts';
import { printPaper } from '../citizen/print-paper.ts';
import { printReceipt } from '../citizen/print-receipt.ts';
import { openSigning } from '../papers/open-signing.ts';

const signing = openSigning(signingEnvironment());

/** The papers of one's own dossiers, apart so that printing slows nobody. */
export const handler = entry<'citizen-paper'>(openContainer(environment()), paperRoutes, {
  printPaper: printPaper(signing),
  printReceipt: printReceipt(signing),
});
