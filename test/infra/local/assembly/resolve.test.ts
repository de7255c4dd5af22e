import { describe, expect, it } from 'vitest';
import { resolverOf } from '#infra/local/assembly/resolve.ts';
import type { Stack } from '#infra/local/assembly/read-assembly.ts';

const template = { Resources: {}, Outputs: {}, Parameters: {}, Conditions: {}, Mappings: {} };
const data: Stack = {
  name: 'data',
  region: 'ap-southeast-1',
  template: { ...template, Outputs: { Out: { Value: { Ref: 'Table' }, Export: { Name: 'data:Table' } } } },
};
const portal: Stack = {
  name: 'portal',
  region: 'ap-southeast-1',
  template: {
    ...template,
    Parameters: { Stage: { Default: 'demo' } },
    Conditions: { Live: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] }, NotLive: { 'Fn::Not': [{ Condition: 'Live' }] } },
    Mappings: { Sizes: { demo: { small: 1 } } },
  },
};
const resolver = resolverOf(
  { stacks: [data, portal] },
  {
    account: '000000000000',
    secretOf: (id, key) => `secret(${id},${key})`,
    identityOf: (stack, id) =>
      id === 'Table' || id === 'Secret'
        ? { ref: `${stack.name}-${id}`, attribute: (name) => (name === 'Arn' ? `arn:${id}` : undefined) }
        : undefined,
  },
);
const value = (expression: unknown) => resolver.value(portal, expression);

describe('resolving a template', () => {
  it.each<[unknown, unknown]>([
    [{ Ref: 'Table' }, 'portal-Table'],
    [{ Ref: 'AWS::Region' }, 'ap-southeast-1'],
    [{ Ref: 'Stage' }, 'demo'],
    [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:Table'],
    [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3']] }, 'arn:aws:s3'],
    [{ 'Fn::Sub': 'x-${AWS::AccountId}-${Table.Arn}-${!kept}' }, 'x-000000000000-arn:Table-${kept}'],
    [{ 'Fn::Sub': ['${a}/${Table}', { a: { Ref: 'Stage' } }] }, 'demo/portal-Table'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': ['://', 'https://host'] }] }, 'host'],
    [{ 'Fn::ImportValue': 'data:Table' }, 'data-Table'],
    [{ 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'small'] }, 1],
    [{ 'Fn::If': ['Live', 'yes', 'no'] }, 'no'],
    [{ 'Fn::If': ['NotLive', 'yes', 'no'] }, 'yes'],
    [
      { a: 1, b: { Ref: 'AWS::NoValue' }, c: [{ Ref: 'AWS::NoValue' }, 2] },
      { a: 1, c: [2] },
    ],
    [
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:::}}']] },
      'secret(portal-Secret,)',
    ],
  ])('%j is %j', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it.each([
    [{ 'Fn::Cidr': [] }, 'the runner does not know Fn::Cidr'],
    [{ Ref: 'Nobody' }, 'portal has no resource Nobody'],
    [{ 'Fn::ImportValue': 'nothing' }, 'no stack exports nothing'],
    [{ 'Fn::GetAtt': ['Table', 'Colour'] }, 'portal/Table: ? has no attribute Colour here'],
  ])('%j stops with a name', (expression, message) => {
    expect(() => value(expression)).toThrow(message);
  });
});
