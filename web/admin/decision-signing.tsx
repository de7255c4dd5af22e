import { useRef, useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { decisionAlarms } from '#shared/service/decision/decision-alarms.ts';
import type { DecisionAction, DecisionView } from '#shared/service/decision/decision.ts';
import { formatDate } from '#shared/words/format.ts';
import { stateInWords } from '../apply/asked-files.tsx';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { useRules } from './use-rules.ts';
import { useDecisionFile } from './use-decision-file.ts';

type Props = { view: DecisionView; onPut: (view: DecisionView, said: string) => void; reload: () => void };

/** The signed PDF: sent, checked, downloaded. */
const SignedFile = ({ view, reload }: Pick<Props, 'view' | 'reload'>) => {
  const { call } = useApp();
  const t = useSay();
  const file = useDecisionFile(view, reload);
  const { decision, document } = view;
  const problem = file.problem && t(file.problem);
  const download = () =>
    call('linkDecisionDocument', { params: { decisionId: decision.id } }).then(({ url }) => location.assign(url));
  return (
    <div class={problem === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      <p class="govuk-label govuk-label--s">{t(words.document)}</p>
      {problem !== undefined && (
        <p class="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      {document && (
        <p role="status">
          {document.name} <span class="mc-meta">{stateInWords(document, t)}</span>{' '}
          {document.state === 'clean' && (
            <button type="button" class="mc-plain" onClick={() => void download()}>
              {t(words.download)}
            </button>
          )}
        </p>
      )}
      {file.share !== undefined && <p role="status">{t(words.sending, { percent: Math.round(file.share * 100) })}</p>}
      {view.actions.includes('sign') && (
        <div class="mc-pick">
          <label class="govuk-button govuk-button--secondary" for="decision-file">
            {t(words.choosePdf)}
            <input
              type="file"
              id="decision-file"
              accept="application/pdf"
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                if (chosen) void file.send(chosen);
                currentTarget.value = '';
              }}
            />
          </label>
        </div>
      )}
    </div>
  );
};

type Typed = { number: string; signer: string; signedOn: string; effectiveOn: string };
const fields = [
  { name: 'number', label: words.number, help: words.numberHelp, missing: words.numberMissing, type: 'text' },
  { name: 'signer', label: words.signer, help: words.signerHelp, missing: words.signerMissing, type: 'text' },
  { name: 'signedOn', label: words.signedOn, help: undefined, missing: words.dateMissing, type: 'date' },
  {
    name: 'effectiveOn',
    label: words.effectiveOn,
    help: words.effectiveHelp,
    missing: words.dateMissing,
    type: 'date',
  },
] as const;

/** Records what was signed outside: number, signer, dates, PDF. From then on its items take effect by themselves. */
export const DecisionSigning = ({ view, onPut, reload }: Props) => {
  const { call, session } = useApp();
  const t = useSay();
  const locale = useLocale();
  const rules = useRules();
  const { decision, document } = view;
  const [typed, setTyped] = useState<Typed>({
    number: '',
    signer: decision.signer,
    signedOn: localDate(view.at),
    effectiveOn: '',
  });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const intention = useRef({ of: '', key: '' });
  const act = async (body: DecisionAction, said: string) => {
    setError(undefined);
    const of = JSON.stringify(body);
    if (intention.current.of !== of) intention.current = { of, key: crypto.randomUUID() };
    try {
      onPut(
        await call('actOnDecision', { params: { decisionId: decision.id }, body, key: intention.current.key }),
        said,
      );
    } catch (failure) {
      setError(failure);
    }
  };
  const sign = () => {
    setTried(true);
    if (Object.values(typed).some((each) => each.trim() === '') || document?.state !== 'clean') return;
    void act(
      { type: 'sign', version: decision.version, ...typed },
      t(words.recorded, { date: formatDate(typed.effectiveOn, locale) }),
    );
  };
  const found = error instanceof Refusal ? (error.detail.violations ?? []) : [];
  const alarms =
    typed.signedOn !== '' && typed.effectiveOn !== '' && rules !== undefined
      ? decisionAlarms({ ...decision, ...typed }, { calendar: rules.calendar, today: localDate(view.at) })
      : [];
  return (
    <section class="mc-admin-box" aria-labelledby="decision-record">
      <h2 class="govuk-heading-m" id="decision-record">
        {t(words.record)}
      </h2>
      <RefusalBanner error={error} onSignIn={() => void session.signIn()} />
      {found.map(({ path, message }) => (
        <p class="govuk-error-message" key={path + message.vi}>
          {t(message)} ({path})
        </p>
      ))}
      <SignedFile view={view} reload={reload} />
      {view.actions.includes('sign') && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            sign();
          }}
        >
          <p class="govuk-body">{t(words.recordHelp)}</p>
          {tried && document?.state !== 'clean' && <p class="govuk-error-message">{t(words.documentMissing)}</p>}
          {fields.map(({ name, label, help, missing, type }) => {
            const wrong = tried && typed[name].trim() === '' ? t(missing) : undefined;
            const path = `sign.${name}`;
            const hint = help && t(help);
            return (
              <Asked path={path} label={t(label)} hint={hint} error={wrong} key={name}>
                <input
                  class={`govuk-input ${type === 'date' ? 'govuk-input--width-10' : ''}`}
                  id={idOf(path)}
                  type={type}
                  value={typed[name]}
                  aria-describedby={describedBy({ path, hint, error: wrong })}
                  aria-invalid={wrong !== undefined || undefined}
                  onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
                />
              </Asked>
            );
          })}
          {alarms.map((alarm) => (
            <p class="mc-why" key={alarm.alarm}>
              {t(alarm.message)}
            </p>
          ))}
          <div class="govuk-button-group">
            <button type="submit" class="govuk-button">
              {t(words.record)}
            </button>
            <button
              type="button"
              class="mc-plain mc-plain--danger"
              onClick={() => void act({ type: 'drop', version: decision.version }, t(words.dropped))}
            >
              {t(words.drop)}
            </button>
          </div>
        </form>
      )}
    </section>
  );
};
