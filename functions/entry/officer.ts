import { deskRoutes } from '#shared/api/routes-desk.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { actAtDesk } from '../officer/act-at-desk.ts';
import { getDeskDossier } from '../officer/get-desk-dossier.ts';
import { getDeskMe } from '../officer/get-desk-me.ts';
import { linkDeskDocument } from '../officer/link-desk-document.ts';
import { listAccesses } from '../officer/list-accesses.ts';
import { listColleagues } from '../officer/list-colleagues.ts';
import { listDeskDossiers } from '../officer/list-desk-dossiers.ts';
import { requestDeskUpload } from '../officer/request-desk-upload.ts';

/** What staff may call. */
export const handler = entry<'officer'>(openContainer(environment()), deskRoutes, {
  actAtDesk,
  getDeskDossier,
  getDeskMe,
  linkDeskDocument,
  listAccesses,
  listColleagues,
  listDeskDossiers,
  requestDeskUpload,
});
