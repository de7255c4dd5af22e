import { randomBytes } from 'node:crypto';
import { receiptDue } from '#shared/payment/payment.ts';
import { receiptLines } from '#shared/payment/receipt-lines.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Collector } from '#shared/payment/collector.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import type { Service } from '#shared/service/service.ts';
import type { Folder } from '../store/folder.ts';

const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Sixteen random signs: nobody looks a receipt up by guessing. */
const verification = (): string => [...randomBytes(16)].map((byte) => signs[byte % signs.length]).join('');

type For = { folder: Folder; payment: Payment; service: Service; collector: Collector };
type Numbered = { serial: string; year: number; number: number; at: string };

/** The receipt that is to stand for a payment now. */
export const receiptFor = ({ folder: { dossier }, payment, service, collector }: For, numbered: Numbered): Receipt => {
  const { paidBy, paidAt, receipt: before } = payment;
  if (!paidBy) throw new Error('only what was paid has a receipt');
  const code = dossier.code ?? dossier.temporaryCode;
  const sameBook = before?.serial === numbered.serial && before.year === numbered.year;
  return {
    ...numbered,
    verification: verification(),
    collectorId: collector.agencyId,
    collectorName: collector.name,
    collectorTaxCode: collector.taxCode,
    dossierId: dossier.id,
    paymentNo: payment.no,
    ...(code !== undefined && { code }),
    reference: paidBy.reference,
    payerName: dossier.applicantName,
    serviceName: service.name,
    lines: receiptLines(payment),
    dong: receiptDue(payment),
    method: paidBy.way,
    ...(paidAt !== undefined && { paidAt }),
    status: 'standing',
    ...(before && sameBook && { replaces: before.number }),
  };
};
