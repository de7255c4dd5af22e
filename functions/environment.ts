/** What infra must give every function; a missing variable is a compile error there. */
export type Environment = {
  TABLE_NAME: string;
  DOCUMENTS_BUCKET: string;
  /** `https://cognito-idp.<region>.amazonaws.com/<pool>` of applicants. */
  APPLICANT_ISSUER: string;
  APPLICANT_CLIENT_ID: string;
  /** Where people reach the portal, for links in notices and QR codes. */
  PORTAL_URL: string;
};

/** What the functions behind the API get too: CloudFront's header proves that a call came through it. */
export type ApiEnvironment = Environment & { ORIGIN_SECRET: string };

/** What those that sign papers get too: the key in KMS, and the object of the documents bucket with its certificates. */
export type SigningEnvironment = ApiEnvironment & { SIGNING_KEY: string; SIGNING_CERTIFICATES: string };

/** What the one gets too that seals results: the key their QR codes are signed with (ECDSA P-256). */
export type SealingEnvironment = SigningEnvironment & { QR_KEY: string };

/** What `on/table-changed` gets too: where it forwards new events. */
export type ForwardingEnvironment = Environment & {
  NOTICE_QUEUE_URL: string;
  SEARCH_QUEUE_URL: string;
  PUBLISH_QUEUE_URL: string;
  FOLLOW_QUEUE_URL: string;
  RECEIPT_QUEUE_URL: string;
  NATIONAL_QUEUE_URL: string;
};

/** What `on/dossiers-follow` gets too: where what is left to do waits for its next turn. */
export type FollowingEnvironment = Environment & { FOLLOW_QUEUE_URL: string };

/** What those that publish get too: the bucket of the pages. */
export type PublishingEnvironment = Environment & { SITE_BUCKET: string };

/** What `on/notice-due` gets too: the sender of mail, and its own queue, in which what was refused for now waits. */
export type NotifyingEnvironment = Environment & { MAIL_FROM: string; NOTICE_QUEUE_URL: string };

/** What `on/national-sync` gets too: where the National Portal answers, and where secrets of other systems lie. */
export type NationalEnvironment = Environment & { NATIONAL_URL: string; PAYMENT_SECRETS: string };

/** What those get too that take payments or ask about them. */
export type PaymentEnvironment = {
  /** Where the secrets of terminals are kept, such as `mot-cua-demo/payments`; see `gateway/payment-secrets`. */
  PAYMENT_SECRETS: string;
  /** VNPay's page of payments and its API, whole addresses. */
  VNPAY_PAGE_URL: string;
  VNPAY_API_URL: string;
};
