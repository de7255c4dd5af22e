import { useState } from 'preact/hooks';
import type { Person } from '#shared/person/person.ts';
import type { Violation } from '#shared/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { ProgressList } from '../kit/progress-list.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { applyWords as words } from '../words/apply.ts';
import { CheckStep } from './check-step.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { DocumentsStep } from './documents-step.tsx';
import type { Filing } from './dossier-app.tsx';
import { foundIn } from './found.ts';
import { openItems } from './open-items.ts';
import { OtherAsked } from './other-asked.tsx';
import { SaveMarkLine } from './save-mark.tsx';
import { SectionStep } from './section-step.tsx';
import { stepOfPath, stepsOf } from './steps.ts';
import { useDraft } from './use-draft.ts';
import { useUploads } from './use-uploads.ts';
import { WhoStep } from './who-step.tsx';

type Props = Filing & { me: Person; stepId: string | null; onFiled: () => void };

/** The steps of filing, one at a time; each can be gone to at any time, and only the last asks that all be right. */
export const FilingSteps = ({ view, service, areas, now, me, stepId, onFiled }: Props) => {
  const { session } = useApp();
  const t = useSay();
  const { writing, mark, change, draft, before } = useDraft(view, service, me);
  const uploads = useUploads(view.dossier.id, view.dossier.revision.open ?? 0, view.documents);
  const [tried, setTried] = useState<{ step: string; round: number }>({ step: '', round: 0 });
  const [refused, setRefused] = useState<Violation[]>([]);
  const { id: dossierId, caseId } = view.dossier;

  const open = openItems(view, before, service);
  const steps = stepsOf(service, caseId, writing, open);
  const step = steps.find(({ id }) => id === stepId) ?? steps[0];
  if (!step) return null;
  const at = steps.indexOf(step);
  const found = foundIn({
    service,
    caseId,
    writing,
    documents: uploads.counting,
    areas,
    instant: now(),
  });
  const all = refused.length > 0 ? [...found, ...refused] : found;
  const here = all.filter(({ path }) => stepOfPath(path, steps) === step);
  const shown = tried.step === step.id ? here : refused.filter((each) => here.includes(each));
  const errors = new Map(shown.map(({ path, message }) => [path, t(message)]));
  const hrefOf = (id: string) => `?dossier=${dossierId}&step=${id}`;

  const next = () => {
    setTried({ step: step.id, round: tried.round + 1 });
    if (found.some(({ path }) => stepOfPath(path, steps) === step)) return;
    void draft.flush();
    const following = steps[at + 1];
    if (following) goTo(hrefOf(following.id));
  };
  const edit: typeof change = (part) => {
    setRefused([]);
    change(part);
  };

  const previous = steps[at - 1];
  const common = { view, service, areas, now, writing, errors, open, uploads, before };
  return (
    <div class="mc-app mc-app--steps">
      <ProgressList
        steps={steps.map(({ id, title }, index) => ({
          id,
          title: t(title),
          href: hrefOf(id),
          state:
            index === at
              ? 'current'
              : index < steps.length - 1 && !found.some(({ path }) => stepOfPath(path, steps)?.id === id)
                ? 'done'
                : 'to-do',
        }))}
      />
      <div>
        <SaveMarkLine mark={mark} />
        {mark.state === 'conflict' && (
          <ConflictPanel
            mine={writing}
            theirs={mark.theirs.writing}
            service={service}
            areas={areas}
            onChosen={(chosen) => {
              change(chosen);
              draft.resolve(chosen);
            }}
          />
        )}
        {mark.state === 'unsaved' && !(mark.error instanceof TypeError) && (
          <RefusalBanner error={mark.error} onRetry={() => void draft.flush()} onSignIn={() => void session.signIn()} />
        )}
        <ErrorSummary
          problems={step.kind === 'check' ? [] : shown.map(({ path, message }) => ({ path, words: t(message) }))}
          round={tried.round}
        />
        <Heading text={t(step.title)} caption={t(service.name)} first={stepId === null} />
        {!open.all && <OtherAsked view={view} />}
        {step.kind === 'check' ? (
          <CheckStep
            {...common}
            steps={steps}
            found={all}
            hrefOf={hrefOf}
            draft={draft}
            onRefused={setRefused}
            onFiled={onFiled}
          />
        ) : (
          <form
            method="post"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              next();
            }}
          >
            {step.kind === 'who' && <WhoStep {...common} me={me} onChange={(concerning) => edit({ concerning })} />}
            {step.kind === 'section' && (
              <SectionStep {...common} section={step.section} onChange={(answers) => edit({ answers })} />
            )}
            {step.kind === 'documents' && <DocumentsStep {...common} asked={step.asked} />}
            <div class="mc-buttons">
              <button type="submit" class="govuk-button">
                {t(words.next)}
              </button>
              {previous && (
                <a class="govuk-link" href={hrefOf(previous.id)}>
                  {t(words.back)}
                </a>
              )}
            </div>
          </form>
        )}
      </div>
    </div>
  );
};
