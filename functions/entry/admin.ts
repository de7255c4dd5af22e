import { agencyRoutes } from '#shared/api/routes-agencies.ts';
import { staffRoutes } from '#shared/api/routes-staff.ts';
import { calendarRoutes } from '#shared/api/routes-calendar.ts';
import { adminRoutes } from '#shared/api/routes-admin.ts';
import { templateRoutes } from '#shared/api/routes-templates.ts';
import { nationalRoutes } from '#shared/api/routes-national.ts';
import { formsRoutes } from '#shared/api/routes-forms.ts';
import { hoursRoutes } from '#shared/api/routes-hours.ts';
import { collectorRoutes } from '#shared/api/routes-collectors.ts';
import { adminHallRoutes } from '#shared/api/routes-halls-kept.ts';
import { provinceRoutes } from '#shared/api/routes-province.ts';
import { externalRoutes } from '#shared/api/routes-external.ts';
import { decisionRoutes } from '#shared/api/routes-decisions.ts';
import { importRoutes } from '#shared/api/routes-imports.ts';
import { adminDepsAt } from '../admin-deps.ts';
import { actOnDecision } from '../admin/act-on-decision.ts';
import { actOnDraft } from '../admin/act-on-draft.ts';
import { actOnImport } from '../admin/act-on-import.ts';
import { actOnService } from '../admin/act-on-service.ts';
import { addExternalService } from '../admin/add-external-service.ts';
import { addMember } from '../admin/add-member.ts';
import { bindSignIn } from '../admin/bind-sign-in.ts';
import { changeExternalService } from '../admin/change-external-service.ts';
import { changeMember } from '../admin/change-member.ts';
import { changeCalendar } from '../admin/change-calendar.ts';
import { getCalendar } from '../admin/get-calendar.ts';
import { listTouchedDossiers } from '../admin/list-touched-dossiers.ts';
import { listTouchedByHours } from '../admin/list-touched-by-hours.ts';
import { redateByHours } from '../admin/redate-by-hours.ts';
import { changeForms } from '../admin/change-forms.ts';
import { getForms } from '../admin/get-forms.ts';
import { redateDossiers } from '../admin/redate-dossiers.ts';
import { getCollector } from '../admin/get-collector.ts';
import { listCollectors } from '../admin/list-collectors.ts';
import { getNoticeTemplate } from '../admin/get-notice-template.ts';
import { listNoticeTemplates } from '../admin/list-notice-templates.ts';
import { saveNoticeTemplate } from '../admin/save-notice-template.ts';
import { changeNational } from '../admin/change-national.ts';
import { getNational } from '../admin/get-national.ts';
import { saveCollector } from '../admin/save-collector.ts';
import { getAdminHall } from '../admin/get-admin-hall.ts';
import { listAdminHalls } from '../admin/list-admin-halls.ts';
import { saveHall } from '../admin/save-hall.ts';
import { getExternalService } from '../admin/get-external-service.ts';
import { getMember } from '../admin/get-member.ts';
import { listExternalServices } from '../admin/list-external-services.ts';
import { listStaff } from '../admin/list-staff.ts';
import { addAgency } from '../admin/add-agency.ts';
import { changeAgency } from '../admin/change-agency.ts';
import { commentOnDraft } from '../admin/comment-on-draft.ts';
import { getAgency } from '../admin/get-agency.ts';
import { getAdminService } from '../admin/get-admin-service.ts';
import { getDecision } from '../admin/get-decision.ts';
import { getDraft } from '../admin/get-draft.ts';
import { getRules } from '../admin/get-rules.ts';
import { importDrafts } from '../admin/import-drafts.ts';
import { linkDecisionDocument } from '../admin/link-decision-document.ts';
import { changeProvince } from '../admin/change-province.ts';
import { getProvince } from '../admin/get-province.ts';
import { listAgencies } from '../admin/list-agencies.ts';
import { listAdminServices } from '../admin/list-admin-services.ts';
import { listNamingServices } from '../admin/list-naming-services.ts';
import { reorganiseAgencies } from '../admin/reorganise-agencies.ts';
import { listDecisions } from '../admin/list-decisions.ts';
import { listDrafts } from '../admin/list-drafts.ts';
import { listImports } from '../admin/list-imports.ts';
import { openImport } from '../admin/open-import.ts';
import { readDefinitions } from '../admin/read-definitions.ts';
import { openDecision } from '../admin/open-decision.ts';
import { openDraft } from '../admin/open-draft.ts';
import { requestDecisionUpload } from '../admin/request-decision-upload.ts';
import { saveDecision } from '../admin/save-decision.ts';
import { saveDefinition } from '../admin/save-definition.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment } from '../http/environment.ts';

/** What the keepers of procedures may call. */
export const handler = entry<'admin'>(
  openContainer(environment()),
  {
    ...adminRoutes,
    ...decisionRoutes,
    ...importRoutes,
    ...agencyRoutes,
    ...staffRoutes,
    ...calendarRoutes,
    ...hoursRoutes,
    ...formsRoutes,
    ...provinceRoutes,
    ...externalRoutes,
    ...collectorRoutes,
    ...templateRoutes,
    ...nationalRoutes,
    ...adminHallRoutes,
  },
  {
    listAdminHalls,
    getAdminHall,
    saveHall,
    listAdminServices,
    getAdminService,
    actOnService,
    listAgencies,
    getAgency,
    addAgency,
    changeAgency,
    reorganiseAgencies,
    listNamingServices,
    getProvince,
    changeProvince,
    getCalendar,
    changeCalendar,
    listTouchedDossiers,
    redateDossiers,
    listTouchedByHours,
    redateByHours,
    getForms,
    changeForms,
    listExternalServices,
    getExternalService,
    addExternalService,
    changeExternalService,
    listCollectors,
    getCollector,
    saveCollector,
    listNoticeTemplates,
    getNoticeTemplate,
    saveNoticeTemplate,
    getNational,
    changeNational,
    listStaff,
    addMember,
    getMember,
    changeMember,
    bindSignIn,
    getRules,
    openDraft,
    listDrafts,
    getDraft,
    saveDefinition,
    actOnDraft,
    commentOnDraft,
    readDefinitions,
    listImports,
    openImport,
    importDrafts,
    actOnImport,
    listDecisions,
    openDecision,
    getDecision,
    saveDecision,
    requestDecisionUpload,
    linkDecisionDocument,
    actOnDecision,
  },
  adminDepsAt,
);
