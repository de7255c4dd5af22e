import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Agency } from '#shared/agency/agency.ts';
import type { DefinitionError } from '#shared/service/definition/definition-error.ts';
import type { DraftComment } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import type { Commenting } from '../use-comments.ts';
import type { ByPlace } from './remarks-by-place.ts';
import type { Spot } from './spot.ts';

/** What was deleted last: where it stood, what it was called, how it comes back, under the focus. */
export type Removed = { listPlace: string; at: number; name: string; restore: () => void };

/** What every control of the builder works with. */
export type Editor = {
  root: Spot<Service>;
  /** Read only. */
  closed: boolean;
  errors: ByPlace<DefinitionError>;
  comments: ByPlace<DraftComment>;
  /** Is the entry at a place unfolded? */
  isOpen: (place: string) => boolean;
  /** Unfolds or folds an entry; of those within `alone` only this one stays open. */
  setOpen: (place: string, open: boolean, alone?: string) => void;
  removed: Removed | undefined;
  remove: (removed: Removed | undefined) => void;
  /** Says something to those who do not see the screen. */
  announce: (words: string) => void;
  /** Puts the focus on an element once it is drawn. */
  focusOn: (elementId: string) => void;
  /** Puts the focus where one types at a place. */
  focusAt: (place: string) => void;
  /** Ids that dossiers under way already use, as `publishedIds` names them. */
  published: ReadonlySet<string>;
  agencies: Agency[];
  /** How one comments, where one may. */
  commenting: Commenting | undefined;
};

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The builder one is in. */
export const useEditor = (): Editor => {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor is called outside DefinitionEditor');
  return editor;
};
