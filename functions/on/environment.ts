import type {
  Environment,
  FollowingEnvironment,
  ForwardingEnvironment,
  NationalEnvironment,
  NotifyingEnvironment,
  PaymentEnvironment,
  PublishingEnvironment,
} from '../environment.ts';

/** The variables infra sets; they were checked when it was compiled. */
export const environment = (): Environment => process.env as Environment;
export const forwardingEnvironment = (): ForwardingEnvironment => process.env as ForwardingEnvironment;
export const followingEnvironment = (): FollowingEnvironment => process.env as FollowingEnvironment;
export const publishingEnvironment = (): PublishingEnvironment => process.env as PublishingEnvironment;
export const notifyingEnvironment = (): NotifyingEnvironment => process.env as NotifyingEnvironment;
export const nationalEnvironment = (): NationalEnvironment => process.env as NationalEnvironment;
export const paymentEnvironment = (): PaymentEnvironment => process.env as PaymentEnvironment;
