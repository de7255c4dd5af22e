import { citizenRoutes } from '#shared/api/routes-citizen.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { actOnDossier } from '../citizen/act-on-dossier.ts';
import { bindIdentity } from '../citizen/bind-identity.ts';
import { getDossier } from '../citizen/get-dossier.ts';
import { getMe } from '../citizen/get-me.ts';
import { linkDocument } from '../citizen/link-document.ts';
import { listMyDossiers } from '../citizen/list-my-dossiers.ts';
import { listMyNotices } from '../citizen/list-my-notices.ts';
import { openDossier } from '../citizen/open-dossier.ts';
import { readNotice } from '../citizen/read-notice.ts';
import { removeDocument } from '../citizen/remove-document.ts';
import { requestUpload } from '../citizen/request-upload.ts';
import { saveAnswers } from '../citizen/save-answers.ts';

/** What a signed-in applicant may call. */
export const handler = entry<'citizen'>(openContainer(environment()), citizenRoutes, {
  actOnDossier,
  bindIdentity,
  getDossier,
  getMe,
  linkDocument,
  listMyDossiers,
  listMyNotices,
  openDossier,
  readNotice,
  removeDocument,
  requestUpload,
  saveAnswers,
});
