import { useState } from 'preact/hooks';
import type { DraftView } from '#shared/api/admin-views.ts';
import { draftActionWords } from '../words/admin.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { draftWords as words } from '../words/admin-draft.ts';
import { DefinitionEditor } from './builder/definition-editor.tsx';
import { CompareTab } from './compare-tab.tsx';
import { DraftActions } from './draft-actions.tsx';
import { DraftHead } from './draft-head.tsx';
import { ExamplesTab } from './examples-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { PreviewTab } from './preview-tab.tsx';
import { useDefinition } from './use-definition.ts';
import { useJudged } from './use-judged.ts';

const tabs = ['write', 'preview', 'examples', 'compare', 'history'] as const;
type Tab = (typeof tabs)[number];

const TabNav = ({ draftId, tab, counts }: { draftId: string; tab: Tab; counts: Partial<Record<Tab, number>> }) => {
  const t = useSay();
  return (
    <nav class="mc-tabs" aria-label={t(words.tabs)}>
      {tabs.map((each) => (
        <a href={`?draft=${draftId}&tab=${each}`} aria-current={each === tab ? 'page' : undefined} key={each}>
          {t(words[each])}
          {(counts[each] ?? 0) > 0 && <span class="mc-count mc-count--pressing"> {counts[each]}</span>}
        </a>
      ))}
    </nav>
  );
};

type Props = { view: DraftView; me: Me; onChanged: () => void };

/** One draft, open: what one may do is above, its parts below; what is wrong is judged at every change. */
export const OpenDraft = ({ view, me, onChanged }: Props) => {
  const { call, session } = useApp();
  const t = useSay();
  const query = useQuery();
  const [said, setSaid] = useState('');
  const { draft } = view;
  const closed = !view.actions.includes('save');
  const editing = useDefinition(call, view, me.staffId, closed);
  const judged = useJudged(editing.definition);
  const asked = query.get('tab');
  const tab = tabs.find((each) => each === asked) ?? (closed && view.published ? 'compare' : 'write');
  const title = t(draft.name) || draft.name.vi || draft.serviceId;
  return (
    <>
      <Heading text={title} first={asked !== null} />
      <DraftHead view={view} state={editing.state} savedAt={editing.savedAt} closed={closed} />
      <RefusalBanner
        error={editing.error}
        onRetry={() => void editing.flush()}
        onSignIn={() => void session.signIn()}
      />
      {editing.overtaken && (
        <OvertakenPanel draftId={draft.id} mine={editing.definition} by={editing.overtaken} onSettle={editing.settle} />
      )}
      {said !== '' && (
        <p class="mc-said" role="status">
          {said}
        </p>
      )}
      <DraftActions
        view={view}
        saved={editing.saved}
        flush={editing.flush}
        red={judged.errors.length + judged.red}
        onDone={(type) => {
          setSaid(t(draftActionWords[type].done));
          onChanged();
        }}
      />
      <TabNav
        draftId={draft.id}
        tab={tab}
        counts={{
          write: judged.errors.length,
          examples: judged.red,
          history: view.comments.filter((each) => !each.settledAt).length,
        }}
      />
      {tab === 'write' && (
        <DefinitionEditor
          definition={editing.definition}
          onChange={editing.change}
          errors={judged.errors}
          comments={view.comments}
          closed={closed}
        />
      )}
      {tab === 'preview' && (
        <PreviewTab
          definition={editing.definition}
          errors={judged.errors}
          draftId={draft.id}
          onChange={closed ? undefined : editing.change}
        />
      )}
      {tab === 'examples' && (
        <ExamplesTab definition={editing.definition} judged={judged} onChange={editing.change} closed={closed} />
      )}
      {tab === 'compare' && <CompareTab view={view} definition={editing.definition} onChanged={onChanged} />}
      {tab === 'history' && <HistoryTab view={view} onChanged={onChanged} />}
    </>
  );
};
