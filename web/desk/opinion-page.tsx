import { useRef, useState } from 'preact/hooks';
import type { OpinionFolder } from '#shared/api/opinion-views.ts';
import type { Service } from '#shared/service/service.ts';
import { formatDate } from '#shared/words/format.ts';
import { loadAreas, loadService } from '../api/portal-data.ts';
import type { Areas } from '../kit/areas.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { talkWords as words } from '../words/desk-talk.ts';
import { kitWords } from '../words/kit.ts';
import { Files } from './files.tsx';
import { OpinionAnswer } from './opinion-answer.tsx';
import { OpinionAnswers } from './opinion-answers.tsx';

type Opened = { view: OpinionFolder; service: Service; areas: Areas };

const Page = ({ opened, onChanged }: { opened: Opened; onChanged: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { view } = opened;
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const { dossierId, no } = view;
  const params = { dossierId, no: String(no) };
  const again = () => {
    setError(undefined);
    onChanged();
  };
  const finish = () => {
    setDone(true);
    requestAnimationFrame(() => said.current?.focus());
  };
  const open = ({ id }: { id: string }) =>
    void call('linkDeskDocument', { params: { dossierId, documentId: id } }).then(
      ({ url }) => location.assign(url),
      setError,
    );
  return (
    <>
      <Heading text={t(view.serviceName)} caption={view.code} />
      <div role="status" tabIndex={-1} ref={said} class={done ? 'mc-said' : ''}>
        {done && t(words.sent)}
      </div>
      <dl class="mc-desk-facts">
        <div>
          <dt>{t(words.askedBy)}</dt>
          <dd>{t(view.askingAgencyName)}</dd>
        </div>
        <div>
          <dt>{t(words.askedOf)}</dt>
          <dd>
            {t(view.agencyName)}{' '}
            {view.isLead && <strong class="govuk-tag govuk-tag--blue">{t(words.opinionLead)}</strong>}
          </dd>
        </div>
        <div>
          <dt>{t(words.due)}</dt>
          <dd>
            {formatDate(view.answerBy, locale)}{' '}
            {view.at > view.dueAt && <strong class="govuk-tag govuk-tag--red">{t(words.late)}</strong>}
          </dd>
        </div>
      </dl>
      <h2 class="govuk-heading-m">{t(words.opinionContent)}</h2>
      <p class="govuk-body mc-quote">{view.content}</p>
      <RefusalBanner error={error} onRetry={again} />
      {!done && (
        <>
          <h2 class="govuk-heading-m">{t(words.sharedFiles)}</h2>
          {view.documents.length === 0 && <p class="govuk-body">{t(words.noFiles)}</p>}
          {view.documents.length > 0 && <Files documents={view.documents} onOpen={open} />}
          <OpinionAnswers {...opened} />
          {view.answer && (
            <>
              <h2 class="govuk-heading-m">{t(words.yourAnswer)}</h2>
              <p class="govuk-body mc-quote">{view.answer.text}</p>
            </>
          )}
          {view.may === undefined && <p class="govuk-inset-text">{t(words.onlyReads)}</p>}
          {view.may === 'answer-opinion' && <OpinionAnswer view={view} onDone={finish} />}
          {view.may === 'pass-opinion' && (
            <button
              type="button"
              class="govuk-button"
              onClick={() =>
                void call('actOnOpinion', {
                  params,
                  body: { type: 'pass-opinion' },
                  key: `${dossierId}-${no}-${view.stage}`,
                }).then(finish, setError)
              }
            >
              {t(view.stage === 'to-return' ? words.passBack : words.passOn)}
            </button>
          )}
        </>
      )}
    </>
  );
};

/** One opinion one's agency is asked for: what is asked, what may be opened for it, and the answer. */
export const OpinionPage = ({ dossierId, no }: { dossierId: string; no: string }) => {
  const { call } = useApp();
  const t = useSay();
  const loaded = useLoaded<Opened>(async () => {
    const [view, areas] = await Promise.all([call('getOpinion', { params: { dossierId, no } }), loadAreas()]);
    return { view, service: await loadService(view.serviceId, view.serviceVersion), areas };
  }, `${dossierId}-${no}`);
  return (
    <>
      <a class="govuk-back-link" href="?with=opinions">
        {t(words.queue)}
      </a>
      {loaded.value ? (
        <Page opened={loaded.value} onChanged={loaded.reload} />
      ) : (
        <>
          <Heading text={t(words.queue)} />
          <p role="status">{loaded.error === undefined && t(kitWords.loading)}</p>
        </>
      )}
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
    </>
  );
};
