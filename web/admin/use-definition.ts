import { useEffect, useState } from 'preact/hooks';
import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import { sameJson } from '#shared/service/draft/same-json.ts';
import type { Call } from '../api/call.ts';
import { forgetDefinition, keepDefinition, keptDefinition } from './definition-kept.ts';
import type { KeptDefinition } from './definition-kept.ts';
import { definitionWriter } from './definition-writer.ts';
import type { DefinitionWriter, SaveMark } from './definition-writer.ts';

/** What was typed in this tab and not saved; nothing where it was saved after all, and only the answer did not come back to the page. */
const unsaved = ({ draft, definition }: DraftView, staffId: string): KeptDefinition | undefined => {
  const kept = keptDefinition(draft.id, staffId);
  if (kept === undefined || !sameJson(kept.definition, definition)) return kept;
  forgetDefinition(draft.id);
  return undefined;
};

/** The definition being written: what was typed in this tab and not saved goes first; the rest is the writer's. */
export const useDefinition = (call: Call, view: DraftView, staffId: string, closed: boolean) => {
  const { id: draftId, saved, savedAt, open } = view.draft;
  const [restored] = useState(() => (closed ? undefined : unsaved(view, staffId)));
  const [definition, setDefinition] = useState<Definition>(restored?.definition ?? view.definition);
  const [mark, setMark] = useState<SaveMark>({ state: 'unchanged', at: savedAt });
  const [seen, setSeen] = useState<string[]>([]);
  const [writer] = useState<DefinitionWriter>(() =>
    definitionWriter(restored?.saved ?? saved, {
      save: (body) => call('saveDefinition', { params: { draftId }, body }),
      keep: (next, on) => keepDefinition(draftId, { staffId, saved: on, definition: next }),
      forget: () => forgetDefinition(draftId),
      onMark: setMark,
    }),
  );
  useEffect(() => {
    if (closed) return;
    if (restored) writer.write(restored.definition);
    const save = () => void writer.flush();
    addEventListener('online', save);
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('online', save);
      removeEventListener('pagehide', save);
      save();
    };
  }, []);
  return {
    definition,
    mark,
    flush: writer.flush,
    saved: writer.saved,
    change: (next: Definition) => {
      setDefinition(next);
      writer.write(next);
    },
    /** What an import left for a person to see to. */
    open: open.filter((place) => !seen.includes(place)),
    see: (place: string) => {
      setSeen((now) => [...now, place]);
      writer.write(definition, place);
    },
    keepMine: (on: number) => writer.settle(on, true),
    takeTheirs: (theirs: DraftView) => {
      setDefinition(theirs.definition);
      writer.settle(theirs.draft.saved, false);
    },
  };
};
