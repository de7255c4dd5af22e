import { registerRoutes } from '#shared/api/routes-registers.ts';
import { deskRoutes } from '#shared/api/routes-desk.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, signingEnvironment } from '../http/environment.ts';
import { printDeskPaper } from '../officer/print-desk-paper.ts';
import { printDeskReceipt } from '../officer/print-desk-receipt.ts';
import { printRegister } from '../officer/print-register.ts';
import { openSigning } from '../papers/open-signing.ts';

const signing = openSigning(signingEnvironment());

/** The papers staff print, apart so that printing slows nobody. */
export const handler = entry<'officer-paper'>(
  openContainer(environment()),
  { ...deskRoutes, ...registerRoutes },
  {
    printDeskPaper: printDeskPaper(signing),
    printDeskReceipt: printDeskReceipt(signing),
    printRegister: printRegister(signing),
  },
);
