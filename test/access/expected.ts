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
const representative /**/ = '401 | 404 404 200 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401';
const noApplicant /*  */ = '401 | 404 404 404 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401 | 401 401 401 401';
const desks /*        */ = '401 | 401 401 401 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200 | 403 403 403 403';
const ward /*         */ = '401 | 401 401 401 | 200 200 200 200 | 404 404 404 404 | 404 404 404 404 | 403 403 403 403';
const department /*   */ = '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 200 200 200 200 | 403 403 403 403';
const receivers /*    */ = '401 | 401 401 401 | 200 403 403 403 | 200 403 403 403 | 200 403 403 403 | 403 403 403 403';
const wardReceives /* */ = '401 | 401 401 401 | 200 403 403 403 | 404 403 403 403 | 404 403 403 403 | 403 403 403 403';
const noReceiver /*   */ = '401 | 401 401 401 | 404 403 403 403 | 404 403 403 403 | 404 403 403 403 | 403 403 403 403';
const noDesk /*       */ = '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 404 404 404 404 | 403 403 403 403';

const inHall /*       */ = '401 | 401 401 401 | 200 200 200 200 | 200 200 200 200 | 200 404 404 200 | 403 403 403 403';
const noOpinion /*    */ = '401 | 401 401 401 | 404 404 404 403 | 404 404 404 403 | 404 404 404 403 | 403 403 403 403';

const keepers /*      */ = '401 | 401 401 401 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403 | 200 200 200 200';
const noKeeper /*     */ = '401 | 401 401 401 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403 | 404 404 404 404';

/** What of those who keep procedures is allowed: statuses of editor, reviewer, publisher, admin. */
const kept = (statuses: string): string => keepers.replace('200 200 200 200', statuses);
const unknownTo = (statuses: string): Row => ({ unknown: kept(statuses), malformed: kept(statuses) });

/** Of a leader and a cashier of the ward, of the other commune, of the department and its centre. */
const cash = (own: string, commune: string, province: string): string =>
  ['401 | 401 401 401', ...[own, commune, province].map((pair) => `403 403 ${pair}`), '403 403 403 403'].join(' | ');
const allCash = cash('200 200', '200 200', '200 200');
const noCash = cash('404 404', '404 404', '404 404');
/** What is the ward's alone, and was done already. */
const doneCash: Row = { own: cash('409 409', '404 404', '404 404'), unknown: noCash, malformed: noCash };
const noCashier = cash('403 404', '403 404', '403 404');
const cashierOnly: Row = { own: cash('403 200', '403 404', '403 404'), unknown: noCashier, malformed: noCashier };
const noLeader = cash('404 403', '404 403', '404 403');

const noLink = everyone.replaceAll('200', '409');
const register = (found: string): string => {
  const unit = `${found} 403 ${found} 403`;
  return `401 | 401 401 401 | ${unit} | ${unit} | ${unit} | 403 403 403 403`;
};
/** Of one's own unit, for who receives and who leads; a year that is none is not found. */
const registers: Row = { own: register('200'), unknown: register('404'), malformed: register('404') };
const leaders = (found: string): string =>
  ['401 | 401 401 401', ...[1, 2, 3].map(() => `403 403 ${found} 403`), '403 403 403 403'].join(' | ');
const ownersOnly: Row = { own: owner, received: owner, unknown: noApplicant, malformed: noApplicant };
const representativesOnly: Row = { own: representative, unknown: noApplicant, malformed: noApplicant };
const intakeOnly: Row = { own: wardReceives, unknown: noReceiver, malformed: noReceiver };
const deskOnly: Row = { own: ward, received: department, unknown: noDesk, malformed: noDesk };

/** Every route, and what each person gets. A route without its row fails, and so does a row that turned out otherwise. */
export const expected: Record<RouteName, Row> = {
  health: { own: everyone },
  openapi: { own: everyone },
  trackDossier: { own: everyone, received: everyone, unknown: nobody, malformed: nobody },
  printBlankForm: { own: everyone, unknown: nobody, malformed: nobody },

  listHalls: { own: everyone },
  getHall: { own: everyone, unknown: nobody, malformed: nobody },
  takeTicket: { own: everyone, unknown: nobody, malformed: nobody },

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
  listMyOrganisations: { own: applicants },
  listGrants: representativesOnly,
  grantRights: representativesOnly,
  revokeGrant: representativesOnly,
  listOrganisationDossiers: representativesOnly,
  // What is no invitation has expired for everybody who may accept one.
  acceptGrant: { own: applicants.replaceAll('200', '409') },
  listOwed: { own: applicants },
  listMyReceipts: { own: applicants },
  printReceipt: { own: noApplicant, received: owner, unknown: noApplicant, malformed: noApplicant },
  // Whoever has the paper may check it; there is none here.
  checkResult: { own: nobody },
  checkReceipt: { received: everyone, unknown: nobody, malformed: nobody },
  beginPayment: { own: owner, unknown: noApplicant, malformed: noApplicant },
  linkPayment: { own: owner, unknown: noApplicant, malformed: noApplicant },
  // Whoever was given the link may pay, signed in or not; what is no link has expired for everyone.
  getPayLink: { own: everyone, unknown: noLink, malformed: noLink },
  payByLink: { own: everyone, unknown: noLink, malformed: noLink },
  followPayment: { own: everyone, unknown: nobody, malformed: nobody },
  // Nobody here is VNPay: answered in its own form, with status 200.
  hearVnpay: { own: everyone },
  getNoticeWishes: { own: applicants },
  saveNoticeWishes: { own: applicants },
  readNotice: { own: owner, unknown: noApplicant, malformed: noApplicant },

  getDeskMe: { own: '401 | 401 401 401 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200 | 200 200 200 200' },
  listColleagues: { own: desks },
  listDeskDossiers: { own: desks },
  searchDossiers: { own: desks },
  // Days the ward's processor is away: their own to say, their leader's and an administrator's.
  setAbsence: {
    own: '401 | 401 401 401 | 403 200 200 403 | 404 404 404 404 | 404 404 404 404 | 403 403 403 200',
    unknown: '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 404 404 404 404 | 403 403 403 404',
    malformed: '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 404 404 404 404 | 403 403 403 404',
  },
  listAskable: { own: '401 | 401 401 401 | 403 200 200 403 | 403 200 200 403 | 403 200 200 403 | 403 403 403 403' },
  listOpinions: { own: '401 | 401 401 401 | 200 200 200 403 | 200 200 200 403 | 200 200 200 403 | 403 403 403 403' },
  // The ward asked the commune for it: there it is read, and nowhere else.
  getOpinion: {
    own: '401 | 401 401 401 | 404 404 404 403 | 200 200 200 403 | 404 404 404 403 | 403 403 403 403',
    unknown: noOpinion,
    malformed: noOpinion,
  },
  // Answered once, it lies there no longer.
  // Those who asked see it and may not answer; of the agency asked one answers, and the leader, who comes after, finds it done.
  actOnOpinion: {
    own: '401 | 401 401 401 | 409 409 409 403 | 403 200 404 403 | 404 404 404 403 | 403 403 403 403',
    unknown: noOpinion,
    malformed: noOpinion,
  },
  getDeskDossier: deskOnly,
  // To accept is for reception; the others of the ward see the dossier and may not.
  actAtDesk: {
    own: '401 | 401 401 401 | 200 403 403 403 | 404 404 404 404 | 404 404 404 404 | 403 403 403 403',
    received: '401 | 401 401 401 | 404 404 404 404 | 404 404 404 404 | 200 403 403 403 | 403 403 403 403',
    unknown: noDesk,
    malformed: noDesk,
  },
  openIntake: { own: receivers, unknown: noReceiver, malformed: noReceiver },
  listIntakes: { own: receivers },
  getIntake: intakeOnly,
  saveIntake: intakeOnly,
  requestIntakeUpload: intakeOnly,
  removeIntakeDocument: intakeOnly,
  linkIntakeDocument: intakeOnly,
  discardIntake: intakeOnly,
  receiveIntake: intakeOnly,
  requestDeskUpload: {
    own: '401 | 401 401 401 | 403 200 200 403 | 404 404 404 403 | 404 404 404 403 | 403 403 403 403',
    unknown: noOpinion,
    malformed: noOpinion,
  },
  linkDeskDocument: deskOnly,
  printDeskPaper: deskOnly,
  printDeskReceipt: { own: noDesk, received: department, unknown: noDesk, malformed: noDesk },
  draftResult: {
    own: '401 | 401 401 401 | 403 200 200 403 | 403 404 404 403 | 403 404 404 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 404 404 403 | 403 404 404 403 | 403 404 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 404 404 403 | 403 404 404 403 | 403 404 404 403 | 403 403 403 403',
  },
  // For registrars alone, none of whom stands here: see test/functions/results.
  stampResult: {
    own: '401 | 401 401 401 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403 | 403 403 403 403',
  },
  signResult: {
    own: '401 | 401 401 401 | 403 403 200 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
  },
  listUnsureNotices: { own: desks.replaceAll('200 200 200 200', '200 403 403 403') },
  // Every message about it arrived: there is nothing to settle.
  settleNotice: {
    own: '401 | 401 401 401 | 404 403 403 403 | 404 403 403 403 | 404 403 403 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 404 403 403 403 | 404 403 403 403 | 404 403 403 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 404 403 403 403 | 404 403 403 403 | 404 403 403 403 | 403 403 403 403',
  },
  listAccesses: {
    own: '401 | 401 401 401 | 403 403 200 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    received: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 200 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
  },
  getRegister: registers,
  closeRegister: { own: leaders('200'), unknown: leaders('404'), malformed: leaders('404') },
  printRegister: registers,
  // A department has no hall of its own: it sits in its centre's.
  getDeskHall: { own: inHall },
  // Whoever may hold a counter there.
  openKiosk: { own: inHall },
  closeKiosks: { own: inHall },
  // Reception of each opened the first counter, and nobody else may be at it.
  actAtCounter: {
    own: '401 | 401 401 401 | 200 409 409 409 | 200 409 409 409 | 200 404 404 409 | 403 403 403 403',
    unknown: noDesk,
    malformed: noDesk,
  },

  getDeskFilters: { own: desks },
  // Whoever asks first keeps theirs; each has their own.
  saveDeskFilters: { own: desks },
  // Each dossier of a selection answers for itself.
  actOnSelection: { own: desks.replaceAll('200 200 200 200', '200 200 200 403') },
  // A colleague’s for their leader and themselves.
  getHeld: {
    own: '401 | 401 401 401 | 403 200 200 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
  },
  handOverHeld: {
    own: '401 | 401 401 401 | 403 403 200 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    unknown: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
    malformed: '401 | 401 401 401 | 403 403 404 403 | 403 403 404 403 | 403 403 404 403 | 403 403 403 403',
  },

  takeAtCounter: cashierOnly,
  getCashDay: { own: allCash, unknown: noCash, malformed: noCash },
  closeDay: { own: cash('403 200', '403 200', '403 200'), unknown: noCashier, malformed: noCashier },
  importStatement: { own: allCash },
  listUnmatched: { own: allCash },
  settleLine: doneCash,
  // It waits for its transfer, so that nothing is in doubt.
  settleAttempt: { own: cash('409 403', '404 403', '404 403'), unknown: noLeader, malformed: noLeader },
  listRefunds: { own: allCash },
  proposeRefund: cashierOnly,
  // Nobody asked for it yet, so that there is nothing to approve.
  actOnRefund: doneCash,
  voidReceipt: doneCash,
  getRemittance: { own: allCash },
  // The sum it names is not what is to be remitted.
  makeRemittance: { own: cash('409 409', '409 409', '409 409') },

  listAdminServices: { own: keepers },
  getAdminService: { own: keepers, unknown: noKeeper, malformed: noKeeper },
  // It is not suspended, so that nobody can take it up again.
  actOnService: { own: kept('403 409 409 409'), ...unknownTo('403 404 404 404') },
  listAgencies: { own: keepers },
  getAgency: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  addAgency: { own: kept('403 403 403 200') },
  changeAgency: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  reorganiseAgencies: { own: kept('403 403 403 200') },
  listNamingServices: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  getProvince: { own: kept('403 403 403 200') },
  changeProvince: { own: kept('403 403 403 200') },
  listExternalServices: { own: keepers },
  getExternalService: { own: keepers, unknown: noKeeper, malformed: noKeeper },
  addExternalService: { own: kept('403 403 200 200') },
  // The version it names never was, so that the one who asks first does not stand in the other's way.
  changeExternalService: { own: kept('403 403 409 409'), ...unknownTo('403 403 404 404') },
  listCollectors: { own: kept('403 403 403 200') },
  getCollector: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  // The version it names never was.
  saveCollector: { own: kept('403 403 403 409'), ...unknownTo('403 403 403 404') },
  getNational: { own: kept('403 403 403 200') },
  // The version it names never was.
  changeNational: { own: kept('403 403 403 409') },
  listNoticeTemplates: { own: kept('403 403 403 200') },
  getNoticeTemplate: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  // The version it names never was.
  saveNoticeTemplate: { own: kept('403 403 403 409'), ...unknownTo('403 403 403 404') },
  listAdminHalls: { own: kept('403 403 403 200') },
  getAdminHall: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  // The version it names never was.
  saveHall: { own: kept('403 403 403 409'), ...unknownTo('403 403 403 404') },
  listStaff: { own: kept('403 403 403 200') },
  addMember: { own: kept('403 403 403 200') },
  getMember: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  changeMember: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  bindSignIn: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  getCalendar: { own: kept('403 403 403 200') },
  changeCalendar: { own: kept('403 403 403 200') },
  listTouchedDossiers: { own: kept('403 403 403 200') },
  // The version it names is of the calendar before the change above.
  redateDossiers: { own: kept('403 403 403 409') },
  listTouchedByHours: { own: kept('403 403 403 200'), ...unknownTo('403 403 403 404') },
  // The version it names never was.
  redateByHours: { own: kept('403 403 403 409'), ...unknownTo('403 403 403 404') },
  getForms: { own: kept('403 403 403 200') },
  // The version it names never was.
  changeForms: { own: kept('403 403 403 409') },
  getRules: { own: keepers },
  openDraft: { own: kept('200 403 403 403') },
  listDrafts: { own: keepers },
  // A draft is its department's and the administrator's until it is sent.
  getDraft: { own: kept('200 404 404 200'), unknown: noKeeper, malformed: noKeeper },
  saveDefinition: { own: kept('200 403 403 403'), ...unknownTo('404 403 403 403') },
  actOnDraft: { own: kept('200 404 404 403'), unknown: noKeeper, malformed: noKeeper },
  commentOnDraft: { own: kept('200 404 404 403'), ...unknownTo('404 404 404 403') },
  readDefinitions: { own: keepers },
  listImports: { own: kept('200 403 403 403') },
  openImport: { own: kept('200 403 403 403') },
  importDrafts: { own: kept('200 403 403 403'), ...unknownTo('404 403 403 403') },
  actOnImport: { own: kept('200 403 403 403'), ...unknownTo('404 403 403 403') },
  listDecisions: { own: kept('403 200 200 200') },
  openDecision: { own: kept('403 403 200 403') },
  getDecision: { own: kept('403 200 200 200'), ...unknownTo('403 404 404 404') },
  saveDecision: { own: kept('403 403 200 403'), ...unknownTo('403 403 404 403') },
  requestDecisionUpload: { own: kept('403 403 200 403'), ...unknownTo('403 403 404 403') },
  linkDecisionDocument: { own: kept('403 200 200 200'), ...unknownTo('403 404 404 404') },
  actOnDecision: { own: kept('403 403 200 403'), ...unknownTo('403 403 404 403') },
};
