import { adminRoutes } from './routes-admin.ts';
import { calendarRoutes } from './routes-calendar.ts';
import { formsRoutes } from './routes-forms.ts';
import { hoursRoutes } from './routes-hours.ts';
import { cashRoutes } from './routes-cash.ts';
import { citizenRoutes } from './routes-citizen.ts';
import { collectorRoutes } from './routes-collectors.ts';
import { agencyRoutes } from './routes-agencies.ts';
import { decisionRoutes } from './routes-decisions.ts';
import { deskRoutes } from './routes-desk.ts';
import { opinionRoutes } from './routes-opinions.ts';
import { deskNoticeRoutes } from './routes-desk-notices.ts';
import { deskManyRoutes } from './routes-desk-many.ts';
import { deskHallRoutes, publicHallRoutes } from './routes-hall.ts';
import { adminHallRoutes } from './routes-halls-kept.ts';
import { filterRoutes } from './routes-filters.ts';
import { intakeRoutes } from './routes-intake.ts';
import { importRoutes } from './routes-imports.ts';
import { externalRoutes } from './routes-external.ts';
import { paperRoutes } from './routes-papers.ts';
import { nationalRoutes } from './routes-national.ts';
import { organisationRoutes } from './routes-organisations.ts';
import { paymentRoutes } from './routes-payments.ts';
import { provinceRoutes } from './routes-province.ts';
import { publicRoutes } from './routes-public.ts';
import { resultRoutes } from './routes-results.ts';
import { refundRoutes } from './routes-refunds.ts';
import { registerRoutes } from './routes-registers.ts';
import { staffRoutes } from './routes-staff.ts';
import { templateRoutes } from './routes-templates.ts';
import { wishRoutes } from './routes-wishes.ts';
import { statementRoutes } from './routes-statements.ts';
import type { Route } from './route.ts';
import type { RouteName } from './paths.ts';

/** The whole API. Infrastructure, handlers, the web client and the OpenAPI file all read this table. */
export const routes = {
  ...publicRoutes,
  ...publicHallRoutes,
  ...citizenRoutes,
  ...wishRoutes,
  ...paperRoutes,
  ...organisationRoutes,
  ...paymentRoutes,
  ...deskRoutes,
  ...registerRoutes,
  ...opinionRoutes,
  ...resultRoutes,
  ...deskNoticeRoutes,
  ...deskManyRoutes,
  ...deskHallRoutes,
  ...filterRoutes,
  ...intakeRoutes,
  ...cashRoutes,
  ...statementRoutes,
  ...refundRoutes,
  ...adminRoutes,
  ...decisionRoutes,
  ...importRoutes,
  ...agencyRoutes,
  ...provinceRoutes,
  ...externalRoutes,
  ...collectorRoutes,
  ...templateRoutes,
  ...nationalRoutes,
  ...adminHallRoutes,
  ...staffRoutes,
  ...calendarRoutes,
  ...hoursRoutes,
  ...formsRoutes,
} as const satisfies Record<RouteName, Route>;

export type Routes = typeof routes;
