import * as z from 'zod';
import { ApplicantAction } from '../dossier/applicant-action.ts';
import { StaffAction } from '../dossier/staff-action.ts';
import { Document } from '../document/document.ts';
import { Dossier, Due, Letter } from '../dossier/dossier.ts';
import { Notice } from '../notice/notice.ts';
import { GrantView, HeldGrant } from '../person/grant.ts';
import { Person } from '../person/person.ts';
import { Decision, DecisionAction, DecisionRow, DecisionView } from '../service/decision/decision.ts';
import { DraftAction } from '../service/draft/draft-action.ts';
import { DraftComment, ServiceDraft } from '../service/draft/draft.ts';
import { Import } from '../admin/import.ts';
import { TextSchema } from '../words/text-schema.ts';
import { AdminServiceRow, AdminServiceView, DraftView } from './admin-views.ts';
import { routes } from './routes.ts';
import type { Route } from './route.ts';
import * as views from './views.ts';

export type Json = Record<string, unknown>;

/** What several routes answer or take, described once under its own name. */
const named: Record<string, z.ZodType> = {
  ApplicantAction,
  StaffAction,
  Acted: views.Acted,
  AdminServiceRow,
  AdminServiceView,
  AnswersView: views.AnswersView,
  Decision,
  DecisionAction,
  DecisionRow,
  DecisionView,
  DraftAction,
  DraftComment,
  DraftView,
  DeskDossierView: views.DeskDossierView,
  Document,
  DossierFacts: views.DossierView.shape.dossier,
  DossierPage: views.DossierPage,
  DossierRow: views.DossierRow,
  DossierStatus: Dossier.shape.status,
  DossierView: views.DossierView,
  Due,
  EventView: views.EventView,
  FeeAssessment: views.FeeAssessment,
  GrantView,
  HeldGrant,
  Import,
  Letter,
  Notice,
  Person,
  ServiceDraft,
  Text: TextSchema,
  UploadTicket: views.UploadTicket,
};

const place = (name: string): string => `#/components/schemas/${name}`;

/** zod hoists the schema of any JSON value, which refers to itself; here it is one word. */
const anyJson: Json = { description: 'Any JSON value: an answer has the shape of its field' };
const hoisted = /#\/components\/schemas\/__shared#\/\$defs\/\w+/g;
const withAnyJson = (made: Record<string, Json>): Record<string, Json> => {
  const { __shared: _, ...schemas } = JSON.parse(
    JSON.stringify(made).replaceAll(hoisted, place('AnyJson')),
  ) as typeof made;
  return schemas;
};

/** Every schema given, by name, with references to the named ones in place of copies. */
const described = (schemas: [string, z.ZodType][], io: 'input' | 'output'): Record<string, Json> => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of schemas) if (!registry.has(schema)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io, uri: place, unrepresentable: 'any' }).schemas;
  return Object.fromEntries(
    Object.entries(withAnyJson(made)).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
};

const table: [string, Route][] = Object.entries(routes);
const bodies = table.flatMap(([, { body }]) => (body ? [body] : []));
const isBody = (schema: z.ZodType): boolean => bodies.includes(schema);
const ofRoutes = (part: 'body' | 'reply'): [string, z.ZodType][] =>
  table.flatMap(([name, route]) => {
    const schema = route[part];
    return schema === undefined || schema === 'pdf' ? [] : [[`${name}.${part}`, schema] as [string, z.ZodType]];
  });

/** The named schemas (replies as answered, actions as sent), and what each route takes and answers, by `route.body`, `route.reply`. */
export const openapiSchemas = (): { components: Record<string, Json>; inline: Record<string, Json> } => {
  const actions = Object.entries(named).filter(([, schema]) => isBody(schema));
  const answers = Object.entries(named).filter(([, schema]) => !isBody(schema));
  const sent = described([...actions, ...ofRoutes('body')], 'input');
  const answered = described([...answers, ...ofRoutes('reply')], 'output');
  const all = { ...sent, ...answered };
  const isNamed = ([name]: [string, Json]): boolean => name in named;
  const inline = Object.fromEntries(Object.entries(all).filter((entry) => !isNamed(entry)));
  const nameOf = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));
  for (const [id, schema] of [...ofRoutes('body'), ...ofRoutes('reply')]) {
    const name = nameOf.get(schema);
    if (name !== undefined) inline[id] = { $ref: place(name) };
    else inline[id] ??= inline[firstOf(schema)] ?? {};
  }
  return { components: { ...Object.fromEntries(Object.entries(all).filter(isNamed)), AnyJson: anyJson }, inline };
};

/** The id under which a schema that several routes share was described first. */
const firstOf = (schema: z.ZodType): string =>
  [...ofRoutes('body'), ...ofRoutes('reply')].find(([, each]) => each === schema)?.[0] ?? '';
