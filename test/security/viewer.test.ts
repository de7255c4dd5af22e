import { describe, expect, it } from 'vitest';
import { viewerAddress, viewerHash } from '#functions/http/origin.ts';

const hash = (address: string) => viewerHash({ 'x-viewer-address': address }, 'secret');

describe('the viewer a throttle counts', () => {
  it.each([
    // One household, whatever address of its /64 it takes, and however that is written.
    ['2001:db8::1:2:3:4', '2001:db8::ffff:2:3:4'],
    ['2001:db8::1', '2001:db8:0:0:aaaa:bbbb:cccc:dddd'],
    ['2001:db8:1:2::1', '[2001:0db8:0001:0002:9::1]:443'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
  ])('%s and %s are one', (one, other) => {
    expect(hash(one)).toBe(hash(other));
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['203.0.113.7', '203.0.113.8'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.8'],
  ])('%s and %s are two', (one, other) => {
    expect(hash(one)).not.toBe(hash(other));
  });
});

describe('the address a payment provider is told', () => {
  it.each([
    ['203.0.113.7:4711', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8::1', '2001:db8::1'],
    ['2001:db8:1:2:3:4:5:4711', '2001:db8:1:2:3:4:5:4711'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['::1', '::1'],
  ])('of %s is %s', (header, address) => {
    expect(viewerAddress({ 'x-viewer-address': header })).toBe(address);
  });
});
