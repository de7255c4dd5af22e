import { expect, it } from 'vitest';
import { mayTurnOff } from '#shared/notice/channel.ts';
import { noticeKinds } from '#shared/notice/default-template.ts';
import { plans } from '#web/desk/action-inputs.ts';
import { toldOf } from '#web/desk/told-of.ts';

it('names what officers do that applicants are told of, whatever they turned off', () => {
  const told = noticeKinds.filter((action) => action in plans && !mayTurnOff(action));
  expect([...toldOf].sort()).toEqual(told.sort());
});
