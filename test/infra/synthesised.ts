import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { portalApp } from '#infra/portal-app.ts';

const Resources = z.record(
  z.string(),
  z.object({
    Type: z.string(),
    Properties: z.record(z.string(), z.json()).default({}),
    DependsOn: z.array(z.string()).optional(),
    DeletionPolicy: z.string().optional(),
    UpdateReplacePolicy: z.string().optional(),
  }),
);
type Resources = z.infer<typeof Resources>;
const Template = z.object({ Resources });

export type Json = z.infer<ReturnType<typeof z.json>>;
export type Templates = { data: Resources; portal: Resources; edge: Resources; text: string };

/** The templates as they would be deployed, without the functions' code; throws what cdk-nag finds and nobody acknowledged. */
export function synthesised(context: Record<string, string> = {}): Templates {
  const outdir = mkdtempSync(join(tmpdir(), 'portal-'));
  try {
    const { app, data, portal, edge } = portalApp({ outdir, context, code: false, validated: false });
    const assembly = app.synth();
    const resources = (name: string) => Template.parse(assembly.getStackByName(name).template).Resources;
    return {
      data: resources(data.stackName),
      portal: resources(portal.stackName),
      edge: resources(edge.stackName),
      text: JSON.stringify(assembly.stacks.map((stack): unknown => stack.template)),
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The properties of every resource of a type, by logical id. */
export function ofType(resources: Resources, type: string): Record<string, Record<string, Json>> {
  const chosen = Object.entries(resources).filter(([, resource]) => resource.Type === type);
  return Object.fromEntries(chosen.map(([id, { Properties }]) => [id, Properties]));
}

/** What lies at `a.0.b` of a value. */
export function at(value: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return typeof inner === 'object' && inner !== null ? inner[key] : undefined;
  }, value);
}

/** The text that must lie there. */
export const textAt = (value: Json | undefined, path: string): string => z.string().parse(at(value, path));

/** The list that must lie there. */
export const listAt = (value: Json | undefined, path: string): Json[] => z.array(z.json()).parse(at(value, path));
