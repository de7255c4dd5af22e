import { registerRoutes } from '#shared/api/routes-registers.ts';
import { deskManyRoutes } from '#shared/api/routes-desk-many.ts';
import { filterRoutes } from '#shared/api/routes-filters.ts';
import { intakeRoutes } from '#shared/api/routes-intake.ts';
import { deskRoutes } from '#shared/api/routes-desk.ts';
import { opinionRoutes } from '#shared/api/routes-opinions.ts';
import { deskNoticeRoutes } from '#shared/api/routes-desk-notices.ts';
import { deskHallRoutes } from '#shared/api/routes-hall.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { actAtCounter } from '../officer/act-at-counter.ts';
import { closeKiosks } from '../officer/close-kiosks.ts';
import { openKiosk } from '../officer/open-kiosk.ts';
import { discardIntake } from '../intake/discard-intake.ts';
import { getIntake } from '../intake/get-intake.ts';
import { linkIntakeDocument } from '../intake/link-intake-document.ts';
import { listIntakes } from '../intake/list-intakes.ts';
import { openIntake } from '../intake/open-intake.ts';
import { receiveIntake } from '../intake/receive-intake.ts';
import { removeIntakeDocument } from '../intake/remove-intake-document.ts';
import { requestIntakeUpload } from '../intake/request-intake-upload.ts';
import { saveIntake } from '../intake/save-intake.ts';
import { actAtDesk } from '../officer/act-at-desk.ts';
import { closeRegister } from '../officer/close-register.ts';
import { actOnOpinion } from '../officer/act-on-opinion.ts';
import { getOpinion } from '../officer/get-opinion.ts';
import { listAskable } from '../officer/list-askable.ts';
import { listOpinions } from '../officer/list-opinions.ts';
import { setAbsence } from '../officer/set-absence.ts';
import { officerDepsAt } from '../officer-deps.ts';
import { actOnSelection } from '../officer/act-on-selection.ts';
import { getDeskDossier } from '../officer/get-desk-dossier.ts';
import { getDeskHall } from '../officer/get-desk-hall.ts';
import { getDeskFilters } from '../officer/get-desk-filters.ts';
import { getDeskMe } from '../officer/get-desk-me.ts';
import { getRegister } from '../officer/get-register.ts';
import { getHeld } from '../officer/get-held.ts';
import { handOverHeld } from '../officer/hand-over-held.ts';
import { linkDeskDocument } from '../officer/link-desk-document.ts';
import { listAccesses } from '../officer/list-accesses.ts';
import { listColleagues } from '../officer/list-colleagues.ts';
import { listDeskDossiers } from '../officer/list-desk-dossiers.ts';
import { listUnsureNotices } from '../officer/list-unsure-notices.ts';
import { settleNotice } from '../officer/settle-notice.ts';
import { saveDeskFilters } from '../officer/save-desk-filters.ts';
import { searchDossiers } from '../officer/search-dossiers.ts';
import { requestDeskUpload } from '../officer/request-desk-upload.ts';

/** What staff may call. */
export const handler = entry<'officer'>(
  openContainer(environment()),
  {
    ...deskRoutes,
    ...deskNoticeRoutes,
    ...deskManyRoutes,
    ...deskHallRoutes,
    ...filterRoutes,
    ...intakeRoutes,
    ...registerRoutes,
    ...opinionRoutes,
  },
  {
    actAtCounter,
    actAtDesk,
    actOnOpinion,
    actOnSelection,
    closeKiosks,
    closeRegister,
    getDeskDossier,
    getDeskFilters,
    getDeskHall,
    getDeskMe,
    getHeld,
    discardIntake,
    getIntake,
    getRegister,
    getOpinion,
    handOverHeld,
    linkDeskDocument,
    listAccesses,
    listAskable,
    listColleagues,
    listDeskDossiers,
    linkIntakeDocument,
    listIntakes,
    listOpinions,
    listUnsureNotices,
    openIntake,
    openKiosk,
    receiveIntake,
    removeIntakeDocument,
    requestDeskUpload,
    requestIntakeUpload,
    saveDeskFilters,
    saveIntake,
    searchDossiers,
    setAbsence,
    settleNotice,
  },
  officerDepsAt,
);
