import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';

/** Was this receipt issued, and does it stand? 'not-found' unless everything on its paper is right. */
export const checkReceipt: UseCase<'checkReceipt'> = async (deps, { body: { serial, number, verification } }) => {
  const receipt = await deps.receipts.checked(verification.trim().toUpperCase());
  if (receipt?.serial !== serial.trim() || receipt.number !== number) throw new Refusal('not-found');
  const { year, collectorName, collectorTaxCode, dong, at, paidAt, replaces, status, void: voided } = receipt;
  return {
    serial: receipt.serial,
    year,
    number,
    collectorName,
    collectorTaxCode,
    dong,
    at,
    status,
    ...(paidAt !== undefined && { paidAt }),
    ...(replaces !== undefined && { replaces }),
    ...(voided && { void: voided }),
  };
};
