import { describe, expect, it } from 'vitest';
import { filterOf, matcherOf } from '#infra/local/events/pattern.ts';

const event = {
  source: 'aws.s3',
  detail: { object: { key: 'quarantine/d/1', size: 120 }, tags: ['a', 'b'], note: null },
};

describe('matching an event', () => {
  it.each<[unknown, boolean]>([
    [{ source: ['aws.s3'] }, true],
    [{ source: ['aws.ec2', 'aws.sqs'] }, false],
    [{ detail: { object: { key: [{ prefix: 'quarantine/' }] } } }, true],
    [{ detail: { object: { key: [{ suffix: '.pdf' }] } } }, false],
    [{ detail: { object: { key: [{ wildcard: 'quarantine/*/1' }] } } }, true],
    [{ detail: { object: { key: [{ 'anything-but': ['x'] }] } } }, true],
    [{ detail: { object: { key: [{ 'anything-but': { prefix: 'quarantine/' } }] } } }, false],
    [{ detail: { object: { size: [{ numeric: ['>', 100, '<=', 120] }] } } }, true],
    [{ detail: { object: { size: [{ numeric: ['>', 120] }] } } }, false],
    [{ detail: { object: { missing: [{ exists: false }] } } }, true],
    [{ detail: { object: { key: [{ exists: false }] } } }, false],
    [{ detail: { tags: ['b'] } }, true],
    [{ detail: { note: [null] } }, true],
    [{ source: [{ 'equals-ignore-case': 'AWS.S3' }] }, true],
    [{ $or: [{ source: ['x'] }, { detail: { object: { size: [120] } } }] }, true],
    [{ source: ['aws.s3'], detail: { object: { size: [1] } } }, false],
  ])('%j: %s', (pattern, expected) => {
    expect(matcherOf(pattern)(event)).toBe(expected);
  });

  it('names an operator it does not know', () => {
    expect(() => matcherOf({ source: [{ cidr: '10.0.0.0/24' }] })).toThrow(
      'the runner does not know cidr in an event pattern',
    );
    expect(() => matcherOf({ source: 'aws.s3' })).toThrow('an event pattern has "aws.s3" where a list belongs');
  });

  it('passes everything where there is no filter, else what one filter wants', () => {
    expect(filterOf()(event)).toBe(true);
    const passes = filterOf([{ Pattern: '{"source":["x"]}' }, { Pattern: '{"detail":{"object":{"size":[120]}}}' }]);
    expect(passes(event)).toBe(true);
    expect(passes({ source: 'y' })).toBe(false);
  });
});
