import type { DraftView } from '#shared/api/admin-views.ts';
import type { Me } from '../session/staff-gate.tsx';
import { useApp } from '../session/app.tsx';

/** Says something of a place, or that something said is seen to; `key` names one intention to say it. */
export type Commenting = {
  send: (place: string, text: string, key: string) => Promise<void>;
  settle: (commentId: string) => Promise<void>;
};

const mayComment = ({ draft }: DraftView, { duties }: Pick<Me, 'duties'>): boolean =>
  draft.status !== 'published' &&
  draft.status !== 'dropped' &&
  duties.some((duty) => duty === 'editor' || duty === 'reviewer' || duty === 'publisher');

/** How this member of staff comments on the draft; nothing where they may not, or the draft has ended. */
export const useComments = (view: DraftView, me: Me, onChanged: () => void): Commenting | undefined => {
  const { call } = useApp();
  if (!mayComment(view, me)) return undefined;
  const params = { draftId: view.draft.id };
  return {
    send: async (place, text, key) => {
      await call('commentOnDraft', { params, body: { place, text }, key });
      onChanged();
    },
    settle: async (commentId) => {
      await call('commentOnDraft', { params, body: { settle: commentId }, key: `settle-${commentId}` });
      onChanged();
    },
  };
};
