import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paymentDiagram } from '#shared/payment/payment-diagram.ts';

describe('drawing the lifecycle of a payment', () => {
  it('is the drawing kept beside the table (`npm run generate` writes it)', () => {
    const file = new URL('../../../shared/payment/payment-lifecycle.mmd', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(paymentDiagram());
  });
});
