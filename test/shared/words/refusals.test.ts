import { describe, expect, it } from 'vitest';
import { adminRefusals } from '#shared/words/admin-refusals.ts';
import { browserRefusals } from '#shared/words/browser-refusals.ts';
import { dossierRefusals } from '#shared/words/dossier-refusals.ts';
import { grantRefusals } from '#shared/words/grant-refusals.ts';
import { hallRefusals } from '#shared/words/hall-refusals.ts';
import { paymentRefusals } from '#shared/words/payment-refusals.ts';
import { refusalWords } from '#shared/words/refusals.ts';
import { resultRefusals } from '#shared/words/result-refusals.ts';

const tables = {
  adminRefusals,
  browserRefusals,
  dossierRefusals,
  grantRefusals,
  hallRefusals,
  paymentRefusals,
  resultRefusals,
};

describe('what a refusal says', () => {
  it('stands in one table alone, so that none says what another means', () => {
    const codes = Object.values(tables).flatMap((table) => Object.keys(table));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(codes.toSorted()).toEqual(Object.keys(refusalWords).toSorted());
  });
});
