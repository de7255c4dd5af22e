import { organisationRoutes } from '#shared/api/routes-organisations.ts';
import { wishRoutes } from '#shared/api/routes-wishes.ts';
import { citizenRoutes } from '#shared/api/routes-citizen.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { acceptGrant } from '../citizen/accept-grant.ts';
import { actOnDossier } from '../citizen/act-on-dossier.ts';
import { bindIdentity } from '../citizen/bind-identity.ts';
import { getDossier } from '../citizen/get-dossier.ts';
import { getMe } from '../citizen/get-me.ts';
import { getNoticeWishes } from '../citizen/get-notice-wishes.ts';
import { saveNoticeWishes } from '../citizen/save-notice-wishes.ts';
import { grantRights } from '../citizen/grant-rights.ts';
import { linkDocument } from '../citizen/link-document.ts';
import { listGrants } from '../citizen/list-grants.ts';
import { listMyDossiers } from '../citizen/list-my-dossiers.ts';
import { listMyNotices } from '../citizen/list-my-notices.ts';
import { listMyOrganisations } from '../citizen/list-my-organisations.ts';
import { listOrganisationDossiers } from '../citizen/list-organisation-dossiers.ts';
import { openDossier } from '../citizen/open-dossier.ts';
import { readNotice } from '../citizen/read-notice.ts';
import { removeDocument } from '../citizen/remove-document.ts';
import { requestUpload } from '../citizen/request-upload.ts';
import { revokeGrant } from '../citizen/revoke-grant.ts';
import { saveAnswers } from '../citizen/save-answers.ts';

/** What a signed-in applicant may call. */
export const handler = entry<'citizen'>(
  openContainer(environment()),
  { ...citizenRoutes, ...wishRoutes, ...organisationRoutes },
  {
    acceptGrant,
    actOnDossier,
    bindIdentity,
    getDossier,
    getMe,
    getNoticeWishes,
    saveNoticeWishes,
    grantRights,
    linkDocument,
    listGrants,
    listMyDossiers,
    listMyNotices,
    listMyOrganisations,
    listOrganisationDossiers,
    openDossier,
    readNotice,
    removeDocument,
    requestUpload,
    revokeGrant,
    saveAnswers,
  },
);
