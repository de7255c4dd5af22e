import * as z from 'zod';
import { cloudOnly } from './cloud-only.ts';
import type { Assembly, Stack, TemplateResource } from './read-assembly.ts';
import { inOrder } from './in-order.ts';
import { isKind, kinds, type KindName, type PropertiesOf } from './resource-kinds.ts';
import { resolverOf, type Identity, type Resolver } from './resolve.ts';

/** A resource to be made: what others call it, where the template has it, and what it is. */
export type Planned<Name extends KindName> = {
  readonly id: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
  readonly properties: PropertiesOf<Name>;
};

/** A custom resource of the portal's own: its function is called as CloudFormation would. */
export type CustomResource = {
  readonly id: string;
  readonly type: string;
  readonly stack: string;
  readonly logicalId: string;
  readonly serviceToken: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Ids of what the template wants made before. */
  readonly after: readonly string[];
};

/** Everything the runner has to make, by type. */
export type Plan = {
  readonly all: <Name extends KindName>(type: Name) => readonly Planned<Name>[];
  /** Each behind what it depends on. */
  readonly custom: readonly CustomResource[];
  readonly outputs: Readonly<Record<string, unknown>>;
};

/** Where the template pretends to run; `localise` turns addresses of the cloud into those of this machine. */
export type Surroundings = {
  readonly account: string;
  readonly secretOf: (id: string, key: string) => string;
  readonly localise: (text: string) => string;
};

const isCustom = (type: string): boolean =>
  type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';

const identities = (account: string, resolver: () => Resolver) => {
  const known = new Map<string, Identity>();
  const make = (stack: Stack, logicalId: string, { Type, Properties }: TemplateResource): Identity => {
    const name = `${stack.name}-${logicalId}`;
    if (!isKind(Type)) {
      const service = Type.split('::')[1]?.toLowerCase() ?? 'custom';
      return {
        ref: name,
        attribute: (wanted) =>
          isCustom(Type)
            ? undefined
            : wanted === 'Arn'
              ? `arn:aws:${service}:${stack.region}:${account}:${name}`
              : `${name}-${wanted}`,
      };
    }
    const of = {
      name,
      region: stack.region,
      account,
      text: (property: string) => {
        const value = resolver().value(stack, Properties[property]);
        return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
      },
    };
    return { ref: kinds[Type].ref(of), attribute: (wanted) => kinds[Type].attributes(of)[wanted] };
  };
  return (stack: Stack, logicalId: string): Identity | undefined => {
    const key = `${stack.name}/${logicalId}`;
    const resource = stack.template.Resources[logicalId];
    if (!resource) return undefined;
    const identity = known.get(key) ?? make(stack, logicalId, resource);
    known.set(key, identity);
    return identity;
  };
};

const localised = (value: unknown, localise: (text: string) => string): unknown => {
  if (typeof value === 'string') return localise(value);
  if (Array.isArray(value)) return value.map((part) => localised(part, localise));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, localised(part, localise)]));
};

const pathOf = ({ Metadata }: TemplateResource, id: string): string => {
  const declared = Metadata?.['aws:cdk:path'];
  return typeof declared === 'string' ? declared : id;
};

/** Resolves and checks a whole assembly. Throws one error that names every resource type and property the runner cannot do. */
export const planOf = (assembly: Assembly, { account, secretOf, localise }: Surroundings): Plan => {
  const resolver: Resolver = resolverOf(assembly, {
    account,
    secretOf,
    identityOf: identities(account, () => resolver),
  });
  const of = identities(account, () => resolver);
  const planned = new Map<KindName, unknown[]>();
  const custom: CustomResource[] = [];
  const outputs: Record<string, unknown> = {};
  const problems: string[] = [];

  const plan = (stack: Stack, logicalId: string, resource: TemplateResource): void => {
    const { Type, Properties, Condition } = resource;
    const id = `${stack.name}/${logicalId}`;
    if (Object.hasOwn(cloudOnly, Type) || (Condition !== undefined && !resolver.holds(stack, Condition))) return;
    const resolved = resolver.value(stack, Properties);
    if (!isKind(Type)) {
      if (!isCustom(Type)) {
        problems.push(`${id}: the local runner cannot make ${Type}`);
        return;
      }
      const { ServiceToken, ...properties } = z
        .looseObject({ ServiceToken: z.string() })
        .parse(localised(resolved, localise));
      const after = [resource.DependsOn ?? []].flat().map((name) => `${stack.name}/${name}`);
      custom.push({ id, type: Type, stack: stack.name, logicalId, serviceToken: ServiceToken, properties, after });
      return;
    }
    // Origins are looked up by the name that the cloud gives them.
    const parsed = kinds[Type].properties.safeParse(
      Type === 'AWS::CloudFront::Distribution' ? resolved : localised(resolved, localise),
    );
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push(`${id}: ${Type} ${issue.path.join('.')}: ${issue.message}`);
      return;
    }
    const identity = of(stack, logicalId);
    const list = planned.get(Type) ?? [];
    list.push({
      id,
      ref: identity?.ref ?? logicalId,
      attributes: attributesOf(stack, logicalId, Type),
      path: pathOf(resource, id),
      properties: parsed.data,
    });
    planned.set(Type, list);
  };
  const attributesOf = (stack: Stack, logicalId: string, type: KindName): Readonly<Record<string, string>> =>
    kinds[type].attributes({
      name: `${stack.name}-${logicalId}`,
      region: stack.region,
      account,
      text: (property) => {
        const value = resolver.value(stack, stack.template.Resources[logicalId]?.Properties[property]);
        return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
      },
    });

  for (const stack of assembly.stacks) {
    for (const [logicalId, resource] of Object.entries(stack.template.Resources)) {
      try {
        plan(stack, logicalId, resource);
      } catch (error) {
        problems.push(`${stack.name}/${logicalId}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    for (const [name, { Value }] of Object.entries(stack.template.Outputs)) {
      outputs[`${stack.name}.${name}`] = localised(resolver.value(stack, Value), localise);
    }
  }
  if (problems.length > 0)
    throw new Error(`the template declares what the local runner cannot do:\n  ${problems.join('\n  ')}`);
  return {
    // The list of a type holds only what that type's schema parsed.
    all: <Name extends KindName>(type: Name) => (planned.get(type) ?? []) as readonly Planned<Name>[],
    custom: inOrder(custom),
    outputs,
  };
};
