import type { Assembly, Stack } from './read-assembly.ts';

/** What an expression may ask of the resource it names. */
export type Identity = {
  readonly ref: string;
  readonly attribute: (name: string) => string | undefined;
};

/** Where the template pretends to run, and who answers for its resources and secrets. */
export type World = {
  readonly account: string;
  readonly identityOf: (stack: Stack, logicalId: string) => Identity | undefined;
  /** The value behind a dynamic reference to Secrets Manager (`id`, optional JSON key). */
  readonly secretOf: (id: string, key: string) => string;
};

/** Evaluates a template's expressions. */
export type Resolver = {
  readonly value: (stack: Stack, expression: unknown) => unknown;
  readonly holds: (stack: Stack, condition: string) => boolean;
};

const secretReference = /\{\{resolve:secretsmanager:(.+?):SecretString:([^:}]*)(?::[^}]*)?\}\}/g;
const nothing = Symbol('AWS::NoValue');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown, name: string): unknown[] => {
  if (!Array.isArray(value)) throw new Error(`${name} needs a list`);
  return value;
};

const textOf = (value: unknown, name: string): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${name} needs text and has ${JSON.stringify(value)}`);
};

/** A resolver over all stacks of an assembly: exports of one are imports of another. Throws on an expression it does not know. */
export const resolverOf = ({ stacks }: Pick<Assembly, 'stacks'>, world: World): Resolver => {
  const pseudo = (stack: Stack): Readonly<Record<string, unknown>> => ({
    'AWS::AccountId': world.account,
    'AWS::Region': stack.region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${world.account}:stack/${stack.name}/local`,
    'AWS::NotificationARNs': [],
    'AWS::NoValue': nothing,
  });

  const identity = (stack: Stack, logicalId: string): Identity => {
    const found = world.identityOf(stack, logicalId);
    if (!found) throw new Error(`${stack.name} has no resource ${logicalId}`);
    return found;
  };
  const ref = (stack: Stack, name: string): unknown => {
    const known = pseudo(stack);
    if (name in known) return known[name];
    const parameter = stack.template.Parameters[name];
    return parameter ? parameter.Default : identity(stack, name).ref;
  };
  const attribute = (stack: Stack, logicalId: string, name: string): string => {
    const value = identity(stack, logicalId).attribute(name);
    if (value !== undefined) return value;
    const type = stack.template.Resources[logicalId]?.Type ?? '?';
    throw new Error(`${stack.name}/${logicalId}: ${type} has no attribute ${name} here`);
  };
  const sub = (stack: Stack, argument: unknown): string => {
    const [text, own] = Array.isArray(argument) ? (argument as unknown[]) : [argument, {}];
    const words = isRecord(own) ? own : {};
    return textOf(text, 'Fn::Sub').replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in words) return textOf(value(stack, words[name]), 'Fn::Sub');
      const dot = name.indexOf('.');
      if (name.startsWith('AWS::') || dot < 0) return textOf(ref(stack, name), 'Fn::Sub');
      return attribute(stack, name.slice(0, dot), name.slice(dot + 1));
    });
  };
  const exported = (name: unknown): unknown => {
    for (const stack of stacks) {
      for (const output of Object.values(stack.template.Outputs)) {
        if (output.Export && value(stack, output.Export.Name) === name) return value(stack, output.Value);
      }
    }
    throw new Error(`no stack exports ${String(name)}`);
  };

  const functions: Readonly<Record<string, (stack: Stack, argument: unknown) => unknown>> = {
    Ref: (stack, name) => ref(stack, textOf(name, 'Ref')),
    'Fn::GetAtt': (stack, argument) => {
      const [id, ...names] = typeof argument === 'string' ? argument.split('.') : listOf(argument, 'Fn::GetAtt');
      return attribute(
        stack,
        textOf(id, 'Fn::GetAtt'),
        names.map((name) => textOf(value(stack, name), 'Fn::GetAtt')).join('.'),
      );
    },
    'Fn::Join': (stack, argument) => {
      const [separator, parts] = listOf(argument, 'Fn::Join');
      return listOf(value(stack, parts), 'Fn::Join')
        .map((part) => textOf(part, 'Fn::Join'))
        .join(textOf(separator, 'Fn::Join'));
    },
    'Fn::Sub': sub,
    'Fn::Select': (stack, argument) => {
      const [index, list] = listOf(argument, 'Fn::Select');
      const chosen = listOf(value(stack, list), 'Fn::Select')[Number(value(stack, index))];
      if (chosen === undefined) throw new Error('Fn::Select reaches past the end of its list');
      return chosen;
    },
    'Fn::Split': (stack, argument) => {
      const [separator, text] = listOf(argument, 'Fn::Split');
      return textOf(value(stack, text), 'Fn::Split').split(textOf(separator, 'Fn::Split'));
    },
    'Fn::ImportValue': (stack, name) => exported(value(stack, name)),
    'Fn::GetStackOutput': (stack, argument) => {
      const wanted = isRecord(argument) ? argument : {};
      const other = stacks.find(({ name }) => name === value(stack, wanted.StackName));
      const output = other?.template.Outputs[textOf(wanted.OutputName, 'Fn::GetStackOutput')];
      if (!other || !output) throw new Error(`no stack output ${JSON.stringify(argument)}`);
      return value(other, output.Value);
    },
    'Fn::FindInMap': (stack, argument) => {
      const [map, first, second] = listOf(value(stack, argument), 'Fn::FindInMap').map((key) =>
        textOf(key, 'Fn::FindInMap'),
      );
      const found = stack.template.Mappings[map ?? '']?.[first ?? '']?.[second ?? ''];
      if (found === undefined) throw new Error(`Fn::FindInMap finds nothing at ${map}.${first}.${second}`);
      return found;
    },
    'Fn::If': (stack, argument) => {
      const [condition, yes, no] = listOf(argument, 'Fn::If');
      return value(stack, holds(stack, textOf(condition, 'Fn::If')) ? yes : no);
    },
    'Fn::Equals': (stack, argument) => {
      const [one, other] = listOf(argument, 'Fn::Equals');
      return JSON.stringify(value(stack, one)) === JSON.stringify(value(stack, other));
    },
    'Fn::And': (stack, argument) => listOf(argument, 'Fn::And').every((part) => value(stack, part) === true),
    'Fn::Or': (stack, argument) => listOf(argument, 'Fn::Or').some((part) => value(stack, part) === true),
    'Fn::Not': (stack, argument) => value(stack, listOf(argument, 'Fn::Not')[0]) !== true,
    'Fn::Base64': (stack, argument) => Buffer.from(textOf(value(stack, argument), 'Fn::Base64')).toString('base64'),
    'Fn::GetAZs': (stack) => ['a', 'b', 'c'].map((zone) => `${stack.region}${zone}`),
  };

  const value = (stack: Stack, expression: unknown): unknown => {
    if (typeof expression === 'string') {
      return expression.replaceAll(secretReference, (_, id: string, key: string) => world.secretOf(id, key));
    }
    if (Array.isArray(expression)) {
      return expression.map((part) => value(stack, part)).filter((part) => part !== nothing);
    }
    if (!isRecord(expression)) return expression;
    const [[name, argument] = ['', undefined], ...others] = Object.entries(expression);
    if (others.length === 0) {
      if (name === 'Condition' && typeof argument === 'string' && argument in stack.template.Conditions) {
        return holds(stack, argument);
      }
      const known = functions[name];
      if (known) {
        const result = known(stack, argument);
        return typeof result === 'string' ? value(stack, result) : result;
      }
      if (name.startsWith('Fn::')) throw new Error(`the runner does not know ${name}`);
    }
    return Object.fromEntries(
      Object.entries(expression)
        .map(([key, part]) => [key, value(stack, part)] as const)
        .filter(([, part]) => part !== nothing),
    );
  };
  const holds = (stack: Stack, condition: string): boolean => {
    if (!(condition in stack.template.Conditions)) throw new Error(`${stack.name} has no condition ${condition}`);
    return value(stack, stack.template.Conditions[condition]) === true;
  };
  return { value, holds };
};
