import type { ApiEnvironment, PaymentEnvironment, SealingEnvironment, SigningEnvironment } from '../environment.ts';

/** The variables infra sets; they were checked when it was compiled. */
export const environment = (): ApiEnvironment => process.env as ApiEnvironment;
export const paymentEnvironment = (): PaymentEnvironment => process.env as PaymentEnvironment;
export const signingEnvironment = (): SigningEnvironment => process.env as SigningEnvironment;
export const sealingEnvironment = (): SealingEnvironment => process.env as SealingEnvironment;
