import { adminRoutes } from '#shared/api/routes-admin.ts';
import { decisionRoutes } from '#shared/api/routes-decisions.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';
import { getRules } from '../admin/get-rules.ts';
import { notBuilt } from '../admin/not-built.ts';

/** What the keepers of procedures may call. */
export const handler = entry<'admin'>(
  openContainer(environment()),
  { ...adminRoutes, ...decisionRoutes },
  {
    listAdminServices: notBuilt,
    getAdminService: notBuilt,
    actOnService: notBuilt,
    getRules,
    openDraft: notBuilt,
    listDrafts: notBuilt,
    getDraft: notBuilt,
    saveDefinition: notBuilt,
    actOnDraft: notBuilt,
    commentOnDraft: notBuilt,
    listDecisions: notBuilt,
    openDecision: notBuilt,
    getDecision: notBuilt,
    saveDecision: notBuilt,
    requestDecisionUpload: notBuilt,
    linkDecisionDocument: notBuilt,
    actOnDecision: notBuilt,
  },
);
