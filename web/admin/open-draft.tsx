import type { DraftView } from '#shared/api/admin-views.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { DefinitionEditor } from './builder/definition-editor.tsx';
import { CompareTab } from './compare-tab.tsx';
import { DraftActions } from './draft-actions.tsx';
import { DraftHead } from './draft-head.tsx';
import { DraftStrip, tabOf } from './draft-strip.tsx';
import { ExamplesTab } from './examples-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { OpenPlaces } from './open-places.tsx';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { PreviewTab } from './preview-tab.tsx';
import { Said } from './said.tsx';
import type { SaidNow } from './said.tsx';
import { useComments } from './use-comments.ts';
import { useDefinition } from './use-definition.ts';
import { useJudged } from './use-judged.ts';

type Props = { view: DraftView; me: Me; said: SaidNow; onChanged: () => void; onDone: (words: string) => void };

/** One draft, open: what one may do is above, its parts below; what is wrong is judged at every change. */
export const OpenDraft = ({ view, me, said, onChanged, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const query = useQuery();
  const { draft } = view;
  const closed = !view.actions.includes('save') || draft.kind === 'abolished';
  const editing = useDefinition(call, view, me.staffId, closed);
  const { definition, mark } = editing;
  const judged = useJudged(definition);
  const commenting = useComments(view, me, onChanged);
  const tab = tabOf(query, closed && view.published ? 'compare' : 'write');
  const title = t(draft.name) || draft.name.vi || draft.serviceId;
  return (
    <>
      <Heading text={title} first={query.has('tab') || said.words !== ''} />
      <DraftHead view={view} />
      <Said said={said} />
      {mark.state === 'overtaken' && (
        <OvertakenPanel
          draftId={draft.id}
          mine={definition}
          by={mark.by}
          onMine={editing.keepMine}
          onTheirs={editing.takeTheirs}
        />
      )}
      <DraftActions view={view} editing={editing} red={judged.errors.length + judged.red} onDone={onDone} />
      <OpenPlaces places={editing.open} definition={definition} onSeen={closed ? undefined : editing.see} />
      <DraftStrip
        tab={tab}
        counts={{
          write: judged.errors.length,
          examples: judged.red,
          history: view.comments.filter((each) => !each.settledAt).length,
        }}
        mark={closed ? undefined : mark}
        onRetry={() => void editing.flush()}
      />
      {tab === 'write' && (
        <DefinitionEditor
          definition={definition}
          onChange={editing.change}
          errors={judged.errors}
          comments={view.comments}
          closed={closed}
          published={view.published}
          commenting={commenting}
        />
      )}
      {tab === 'preview' && (
        <PreviewTab definition={definition} judged={judged} onChange={closed ? undefined : editing.change} />
      )}
      {tab === 'examples' && (
        <ExamplesTab definition={definition} judged={judged} onChange={closed ? undefined : editing.change} />
      )}
      {tab === 'compare' && <CompareTab view={view} definition={definition} commenting={commenting} />}
      {tab === 'history' && <HistoryTab view={view} definition={definition} commenting={commenting} />}
    </>
  );
};
