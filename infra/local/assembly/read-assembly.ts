import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      displayName: z.string().optional(),
      properties: z.object({ templateFile: z.string().optional(), file: z.string().optional() }).loose().optional(),
    }),
  ),
});

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  Metadata: z.record(z.string(), z.unknown()).optional(),
});

const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(
      z.string(),
      z.object({
        Value: z.unknown(),
        Export: z.object({ Name: z.unknown() }).optional(),
        Condition: z.string().optional(),
      }),
    )
    .default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() }).loose()).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
});

const AssetManifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string(), packaging: z.enum(['zip', 'file']) }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** One resource as the template has it, nothing resolved. */
export type TemplateResource = z.infer<typeof Resource>;

/** One stack of the app. */
export type Stack = { readonly name: string; readonly region: string; readonly template: z.infer<typeof Template> };

/** What `cdk synth` leaves: stacks in the order written, and where the file behind each asset's object key lies. */
export type Assembly = { readonly stacks: readonly Stack[]; readonly assets: ReadonlyMap<string, string> };

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads a cloud assembly from its folder. A stack without a region is taken to be in `region`. */
export const readAssembly = (folder: string, region: string): Assembly => {
  const { artifacts } = Manifest.parse(json(path.join(folder, 'manifest.json')));
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const [name, { type, environment, properties }] of Object.entries(artifacts)) {
    if (type === 'aws:cloudformation:stack' && properties?.templateFile !== undefined) {
      const declared = environment?.split('/').at(-1) ?? 'unknown-region';
      const template = Template.parse(json(path.join(folder, properties.templateFile)));
      stacks.push({ name, region: declared === 'unknown-region' ? region : declared, template });
    }
    if (type === 'cdk:asset-manifest' && properties?.file !== undefined) {
      for (const { source, destinations } of Object.values(
        AssetManifest.parse(json(path.join(folder, properties.file))).files,
      )) {
        for (const { objectKey } of Object.values(destinations)) assets.set(objectKey, path.join(folder, source.path));
      }
    }
  }
  return { stacks, assets };
};
