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
