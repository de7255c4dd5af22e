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

/** Beside that, the functions behind the API: what CloudFront must say in `x-portal-origin` to be believed. */
export type ApiEnvironment = Environment & { ORIGIN_SECRET: string };

/** Beside that, `on/table-changed`: one queue per effect. */
export type ForwardEnvironment = Environment & { NOTICE_QUEUE_URL: string; SEARCH_QUEUE_URL: string };

/** Beside that, `on/notice-due`: the address mail comes from. */
export type NoticeEnvironment = Environment & { MAIL_FROM: string };
