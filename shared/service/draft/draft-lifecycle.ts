import type { Duty } from '../../person/duty.ts';
import type { ChangeScope } from './draft.ts';
import type { DraftStatus } from './draft-status.ts';

/** Everything anyone can do to a draft of a service. */
export const draftActionTypes = [
  'save',
  'send',
  'take-back',
  'return',
  'approve',
  'put-online',
  'publish',
  'drop',
] as const;
export type DraftActionType = (typeof draftActionTypes)[number];

export type DraftMove = {
  by: readonly Duty[];
  to: DraftStatus;
  /** Editors write for their own department; whoever wrote in a draft neither reviews nor publishes it. */
  who: 'own-department' | 'no-author';
  /** Only a change of this scope. */
  scope?: ChangeScope;
};

const editing = { by: ['editor'], who: 'own-department' } as const;
const reviewing = { by: ['reviewer'], who: 'no-author' } as const;

/**
 * The way of a procedure to its publication (NĐ 63/2010 Đ13–15: drafted by the department, appraised by the procedure control, signed by
 * the provincial chairman). There is no other copy of these rules.
 */
export const draftLifecycle: Record<DraftStatus, Partial<Record<DraftActionType, DraftMove>>> = {
  draft: {
    save: { ...editing, to: 'draft' },
    send: { ...editing, to: 'in-review' },
    drop: { ...editing, to: 'dropped' },
  },
  'in-review': {
    'take-back': { ...editing, to: 'draft' },
    return: { ...reviewing, to: 'returned' },
    approve: { ...reviewing, to: 'ready-to-sign', scope: 'procedure' },
    'put-online': { ...reviewing, to: 'published', scope: 'online' },
  },
  returned: {
    save: { ...editing, to: 'returned' },
    send: { ...editing, to: 'in-review' },
    drop: { ...editing, to: 'dropped' },
  },
  'ready-to-sign': {
    return: { by: ['reviewer', 'publisher'], who: 'no-author', to: 'returned' },
    publish: { by: ['publisher'], who: 'no-author', to: 'published', scope: 'procedure' },
  },
  published: {},
  dropped: {},
};
