import { adminRoutes } from './routes-admin.ts';
import { calendarRoutes } from './routes-calendar.ts';
import { cashRoutes } from './routes-cash.ts';
import { citizenRoutes } from './routes-citizen.ts';
import { collectorRoutes } from './routes-collectors.ts';
import { agencyRoutes } from './routes-agencies.ts';
import { decisionRoutes } from './routes-decisions.ts';
import { deskRoutes } from './routes-desk.ts';
import { importRoutes } from './routes-imports.ts';
import { externalRoutes } from './routes-external.ts';
import { paperRoutes } from './routes-papers.ts';
import { organisationRoutes } from './routes-organisations.ts';
import { paymentRoutes } from './routes-payments.ts';
import { provinceRoutes } from './routes-province.ts';
import { publicRoutes } from './routes-public.ts';
import { refundRoutes } from './routes-refunds.ts';
import { staffRoutes } from './routes-staff.ts';
import { statementRoutes } from './routes-statements.ts';
import type { Route } from './route.ts';
import type { RouteName } from './paths.ts';

/** The whole API. Infrastructure, handlers, the web client and the OpenAPI file all read this table. */
export const routes = {
  ...publicRoutes,
  ...citizenRoutes,
  ...paperRoutes,
  ...organisationRoutes,
  ...paymentRoutes,
  ...deskRoutes,
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
  ...staffRoutes,
  ...calendarRoutes,
} as const satisfies Record<RouteName, Route>;

export type Routes = typeof routes;
