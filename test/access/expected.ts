import type { RouteName } from '#shared/api/paths.ts';

/** Who calls: nobody, applicants, the staff of a ward, of another commune, of a department and its centre, and who works on procedures. */
export const roles = [
  'anonymous',
  ...['citizen', 'citizen2', 'business'],
  ...['reception', 'processor', 'leader', 'cashier'],
  ...['reception2', 'processor2', 'leader2', 'cashier2'],
  ...['reception3', 'processor3', 'leader3', 'cashier3'],
  ...['editor', 'reviewer', 'publisher', 'admin'],
] as const;

/**
 * What is asked for: something of `citizen` (`own`; a dossier is handled by the ward of `reception`), something of `citizen` that the
 * department of `processor3` decides and the centre of `reception3` receives, something that is not there, something that cannot be.
 */
export const targets = ['own', 'received', 'unknown', 'malformed'] as const;
export type Target = (typeof targets)[number];

/** Statuses in the order of `roles`, a bar between the groups. */
type Row = Partial<Record<Target, string>>;

const everyone /*     */ = '200 | 200 200 200 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200';
const nobody /*       */ = '404 | 404 404 404 | 404 404 404 404 | 404 404 404 404 | 404 404 404 404 | 404 404 404 404';
const applicants /*   */ = '401 | 200 200 200 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401';
const owner /*        */ = '401 | 200 404 404 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401';
const noApplicant /*  */ = '401 | 404 404 404 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401';
const desks /*        */ = '401 | 401 401 401 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200 | 403 403 403 403';
const ward /*         */ = '401 | 401 401 401 | 200 200 200 200 | 404 404 404 404 | 404 404 404 404 | 403 403 403 403';
const department /*   */ = '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 200 200 200 200 | 403 403 403 403';
const noDesk /*       */ = '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 404 404 404 404 | 403 403 403 403';

const ownersOnly: Row = { own: owner, received: owner, unknown: noApplicant, malformed: noApplicant };
const deskOnly: Row = { own: ward, received: department, unknown: noDesk, malformed: noDesk };

/** Every route, and what each person gets. A route without its row fails, and so does a row that turned out otherwise. */
export const expected: Record<RouteName, Row> = {
  health: { own: everyone },
  openapi: { own: everyone },
  trackDossier: { own: everyone, received: everyone, unknown: nobody, malformed: nobody },
  printBlankForm: { own: everyone, unknown: nobody, malformed: nobody },

  // An ID token that nobody signed: refused, but only to those who may bring one.
  bindIdentity: { own: '401 | 422 422 422 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401' },
  getMe: { own: applicants },
  openDossier: { own: applicants, unknown: noApplicant, malformed: noApplicant },
  getDossier: ownersOnly,
  saveAnswers: { own: owner, unknown: noApplicant, malformed: noApplicant },
  requestUpload: { own: owner, unknown: noApplicant, malformed: noApplicant },
  removeDocument: { own: owner, unknown: noApplicant, malformed: noApplicant },
  linkDocument: ownersOnly,
  actOnDossier: { own: owner, unknown: noApplicant, malformed: noApplicant },
  printPaper: ownersOnly,
  listMyDossiers: { own: applicants },
  listMyNotices: { own: applicants },
  readNotice: { own: owner, unknown: noApplicant, malformed: noApplicant },

  getDeskMe: { own: '401 | 401 401 401 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200' },
  listColleagues: { own: desks },
  listDeskDossiers: { own: desks },
  getDeskDossier: deskOnly,
  // To accept is for reception; the others of the ward see the dossier and may not.
  actAtDesk: {
    own: '401 | 401 401 401 | 200 403 403 403 | 404 404 404 404 | 404 404 404 404 | 403 403 403 403',
    received: '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 200 403 403 403 | 403 403 403 403',
    unknown: noDesk,
    malformed: noDesk,
  },
  requestDeskUpload: {
    own: '401 | 401 401 401 | 403 200 200 403 | 403 404 404 403 | 403 404 404 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 404 404 403 | 403 404 404 403 | 403 404 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 404 404 403 | 403 404 404 403 | 403 404 404 403 | 403 403 403 403',
  },
  linkDeskDocument: deskOnly,
  printDeskPaper: deskOnly,
  listAccesses: {
    own: '401 | 401 401 401 | 403 403 200 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    received: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 200 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
  },
};
