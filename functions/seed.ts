import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Agency } from '#shared/agency/agency.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import { Hall } from '#shared/hall/hall.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { Collector } from '#shared/payment/collector.ts';
import { StaffMember } from '#shared/person/person.ts';
import { ExternalService } from '#shared/service/external-service.ts';
import { Service } from '#shared/service/service.ts';
import { Areas } from './areas.ts';

/** What a fresh portal starts from: the files of infra/seed put together into one JSON object. */
export const Seed = lazily(() =>
  z.object({
    services: z.array(Service),
    externalServices: z.array(ExternalService),
    agencies: z.array(Agency),
    collectors: z.array(Collector).default([]),
    halls: z.array(Hall).default([]),
    areas: Areas,
    calendar: Calendar,
    policy: Policy,
    staff: z.array(StaffMember),
  }),
);
export type Seed = z.infer<typeof Seed>;
