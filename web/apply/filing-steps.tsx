import { useEffect, useState } from 'preact/hooks';
import type { Person } from '#shared/person/person.ts';
import type { Violation } from '#shared/errors.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { ProgressList } from '../kit/progress-list.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { usePart } from '../kit/use-part.ts';
import { applyWords as words } from '../words/apply.ts';
import type { Filing, Going } from './dossier-app.tsx';
import { later } from './later.ts';
import { newer } from './newer.ts';
import { openItems } from '#shared/dossier/open-items.ts';
import { SaveMarkLine } from './save-mark.tsx';
import { StepQuestions } from './step-questions.tsx';
import { stepOfPath, stepsOf } from './steps.ts';
import { useDraft } from './use-draft.ts';
import { useUploads } from './use-uploads.ts';

type Props = Filing & Going & { me: Person; onFiled: () => void };

/** The steps of filing, one at a time; each can be gone to at any time, and only the last asks that all be right. */
export const FilingSteps = ({ view, service, now, me, stepId, goingOn, onFiled }: Props) => {
  const t = useSay();
  const { writing, mark, change, draft, before } = useDraft(view, service, me);
  const uploads = useUploads(view.dossier.id, view.dossier.revision.open ?? 0, view.documents);
  const [tried, setTried] = useState<{ step: string; round: number }>({ step: '', round: 0 });
  const [refused, setRefused] = useState<Violation[]>([]);
  const { id: dossierId, caseId } = view.dossier;

  const open = openItems(view, before, service);
  const steps = stepsOf(service, caseId, writing, open);
  const step = steps.find(({ id }) => id === stepId) ?? steps[0];
  const needed = step?.kind !== 'who' || goingOn || mark.state === 'conflict';
  const { value: parts, ...coming } = usePart(later, needed);
  const { newerVersion } = view;
  const { value: told, ...telling } = usePart(newer, newerVersion !== undefined);
  useEffect(() => {
    const begunBefore = (view.answers?.saved ?? 0) > 0;
    if (begunBefore) coming.warm();
  }, []);
  useEffect(() => {
    if (goingOn && parts) next();
  }, [parts]);
  if (!step) return null;
  const at = steps.indexOf(step);
  const judged = { service, caseId, writing, documents: uploads.counting, instant: now() };
  const found = parts?.foundIn({ ...judged, areas: parts.areas }) ?? [];
  const all = refused.length > 0 ? [...found, ...refused] : found;
  const inStep = (id: string) => all.filter(({ path }) => stepOfPath(path, steps)?.id === id);
  const here = inStep(step.id);
  const shown = tried.step === step.id ? here : refused.filter((each) => here.includes(each));
  const errors = new Map(shown.map(({ path, message }) => [path, t(message)]));
  const hrefOf = (id: string) => `?dossier=${dossierId}&step=${id}`;

  const next = () => {
    if (!parts) {
      // In the address, so that it is not forgotten where the page has to be opened anew.
      if (goingOn) coming.retry();
      else goTo(`${hrefOf(step.id)}&going-on`, true);
      return;
    }
    if (goingOn) goTo(hrefOf(step.id), true);
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
  const common = { view, service, now, writing, errors, open, uploads, before };
  return (
    <div class="mc-app mc-app--steps" onFocusIn={coming.warm} onInput={coming.warm}>
      <ProgressList
        steps={steps.map(({ id, title }, index) => ({
          id,
          title: t(title),
          href: hrefOf(id),
          state:
            index === at
              ? 'current'
              : parts && index < steps.length - 1 && !found.some(({ path }) => stepOfPath(path, steps)?.id === id)
                ? 'done'
                : 'to-do',
        }))}
      />
      <div>
        <SaveMarkLine mark={mark} />
        {newerVersion !== undefined && told && (
          <told.NewerVersion {...{ view, service, writing, draft }} version={newerVersion} onTaken={onFiled} />
        )}
        {newerVersion !== undefined && !told && <OnItsWay error={telling.error} onRetry={telling.retry} />}
        {mark.state === 'conflict' && parts && (
          <parts.ConflictPanel
            mine={writing}
            theirs={mark.theirs.writing}
            service={service}
            areas={parts.areas}
            onChosen={(chosen) => {
              change(chosen);
              draft.resolve(chosen);
            }}
          />
        )}
        {mark.state === 'unsaved' && !(mark.error instanceof TypeError) && (
          <RefusalBanner error={mark.error} onRetry={() => void draft.flush()} />
        )}
        <ErrorSummary
          problems={step.kind === 'check' ? [] : shown.map(({ path, message }) => ({ path, words: t(message) }))}
          round={tried.round}
        />
        <Heading text={t(step.title)} caption={t(service.name)} first={stepId === null} />
        {!open.all && parts && <parts.OtherAsked view={view} />}
        {step.kind === 'check' && parts && (
          <parts.CheckStep
            {...common}
            areas={parts.areas}
            steps={steps}
            found={all}
            hrefOf={hrefOf}
            draft={draft}
            onRefused={setRefused}
            onFiled={onFiled}
          />
        )}
        {step.kind !== 'check' && (step.kind === 'who' || parts) && (
          <form
            method="post"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              next();
            }}
          >
            <StepQuestions {...common} me={me} step={step} parts={parts} onEdit={edit} />
            {goingOn && <OnItsWay error={coming.error} onRetry={coming.retry} />}
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
        {needed && !goingOn && !parts && <OnItsWay error={coming.error} onRetry={coming.retry} />}
      </div>
    </div>
  );
};
