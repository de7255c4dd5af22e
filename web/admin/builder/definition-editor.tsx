import { useEffect, useRef, useState } from 'preact/hooks';
import type { Definition } from '#shared/api/admin-views.ts';
import type { DefinitionError } from '#shared/service/definition/definition-error.ts';
import type { DraftComment } from '#shared/service/draft/draft.ts';
import { useAgencies } from '../use-agencies.ts';
import type { Commenting } from '../use-comments.ts';
import { useQuery } from '../../kit/query.ts';
import { EditorContext } from './editor.tsx';
import type { Editor, Removed } from './editor.tsx';
import { OpenPart } from './open-part.tsx';
import { PartNav } from './part-nav.tsx';
import { isPart, partOf } from './parts.ts';
import type { PartId } from './parts.ts';
import { ProblemList } from './problem-list.tsx';
import { publishedIds } from './published-ids.ts';
import { commentsByPlace, errorsByPlace } from './remarks-by-place.ts';
import { useFocus } from './use-focus.ts';
import { useFolding } from './use-folding.ts';
import { useRoot } from './use-root.ts';

export type DefinitionEditorProps = {
  definition: Definition;
  onChange: (definition: Definition) => void;
  errors: DefinitionError[];
  comments: DraftComment[];
  /** Read only. */
  closed: boolean;
  /** What is published: its ids stay as they are. */
  published: Definition | undefined;
  /** How one comments, where one may. */
  commenting: Commenting | undefined;
};

const countByPart = (errors: DefinitionError[]): Map<PartId, number> => {
  const counts = new Map<PartId, number>();
  for (const { place } of errors) {
    const part = partOf(place);
    if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
};

/**
 * Writes the definition of a service part by part; the part that is open is in the address (`?part=form`), and so may be a place to open. Says every change to
 * `onChange` at once and keeps nothing of the definition itself.
 */
export const DefinitionEditor = (props: DefinitionEditorProps) => {
  const { definition, errors, comments, closed, commenting } = props;
  const query = useQuery();
  const root = useRoot(definition, props.onChange);
  const { reveal, ...folding } = useFolding();
  const { focusOn, focusAt } = useFocus();
  const [removed, setRemoved] = useState<Removed>();
  const [announced, setAnnounced] = useState('');
  const agencies = useAgencies();
  const wanted = query.get('place');
  const asked = query.get('part');
  const part = isPart(asked) ? asked : (partOf(wanted ?? '') ?? 'general');

  const visit = (place: string) => {
    reveal(place);
    focusAt(place);
  };
  useEffect(() => {
    if (wanted) visit(wanted);
  }, [wanted]);
  const before = useRef(part);
  useEffect(() => {
    if (before.current !== part && !wanted) focusOn('builder-part');
    before.current = part;
  }, [part]);

  const editor: Editor = {
    ...{ root, closed, ...folding, removed, remove: setRemoved, focusOn, focusAt, agencies, commenting },
    errors: errorsByPlace(errors),
    comments: commentsByPlace(comments),
    announce: (words) => setAnnounced((before) => (before === words ? `${words}\u00a0` : words)),
    published: publishedIds(props.published),
  };
  return (
    <EditorContext.Provider value={editor}>
      <div class="mc-builder">
        <PartNav now={part} counts={countByPart(errors)} />
        <div class="mc-builder__part">
          <ProblemList errors={errors} onVisit={visit} />
          <OpenPart part={part} key={part} />
        </div>
        <p class="govuk-visually-hidden" role="status">
          {announced}
        </p>
      </div>
    </EditorContext.Provider>
  );
};
