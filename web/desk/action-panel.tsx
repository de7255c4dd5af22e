import { useLayoutEffect, useRef } from 'preact/hooks';
import { refusalFor } from '#shared/dossier/may-act.ts';
import type { RefusalCode } from '#shared/errors.ts';
import { refusalWords } from '#shared/words/refusals.ts';
import { isRefused } from '../api/call.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { KeptNote } from '../kit/kept-note.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import { deskActionWords } from '../words/desk-actions.ts';
import type { StaffActionType } from '../words/desk-actions.ts';
import { ActionInputs } from './action-form.tsx';
import { plans } from './action-inputs.ts';
import { Meanwhile } from './meanwhile.tsx';
import { isTakenInAtCounter, SupplementHere } from './supplement-here.tsx';
import { toldOf } from './told-of.ts';
import { suggestedAction } from './suggested-action.ts';
import { useActing } from './use-acting.ts';
import type { Acting } from './use-acting.ts';

const isStaffAction = (action: string): action is StaffActionType => action in plans;
const buttonOf = (type: StaffActionType) => `desk-act-${type}`;
const heavy: readonly StaffActionType[] = ['decline', 'refuse', 'stop'];

type FormProps = {
  type: StaffActionType;
  opened: Acting['opened'];
  acting: ReturnType<typeof useActing>;
  /** Why the action is no longer possible, if it is not. */
  gone: RefusalCode | undefined;
};

/** What the chosen action does and asks. Its heading takes the focus when it opens; Escape goes back to its button and keeps what was typed. */
const ActionForm = ({ type, opened, acting, gone }: FormProps) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [type]);
  const { problems, round, sending, error, since } = acting;
  const overtaken = since !== undefined && since < opened.view.dossier.version;
  const toField = problems.length > 0 && isRefused(error, 'invalid');
  const toItsButton = () => document.getElementById(buttonOf(type))?.focus();
  const closeOn = ({ key, isComposing }: KeyboardEvent) => {
    // An input method's own Escape ends the syllable being written.
    if (key !== 'Escape' || isComposing) return;
    acting.close();
    toItsButton();
  };
  const cancel = () => {
    acting.leave(type);
    toItsButton();
  };
  return (
    <form
      method="post"
      noValidate
      class="mc-act-form"
      onKeyDown={closeOn}
      onSubmit={(event) => {
        event.preventDefault();
        if (gone === undefined) void acting.send(type);
      }}
    >
      <h3 class="govuk-heading-s mc-focusable" tabIndex={-1} ref={heading}>
        {t(deskActionWords[type].button)}
      </h3>
      <p class="govuk-body">{t(deskActionWords[type].effect)}</p>
      {opened.view.onlyOnPaper && toldOf.includes(type) && <p class="mc-why">{t(words.onlyOnPaper)}</p>}
      <KeptNote isKept restored={acting.restored} error={error} />
      <ErrorSummary problems={problems} round={round} />
      {gone && (
        <p class="mc-why" role="alert">
          <strong>{t(words.goneTitle)}.</strong> {t(refusalWords[gone].title)}. {t(words.goneHelp)}
        </p>
      )}
      <ActionInputs
        type={type}
        opened={opened}
        errors={new Map(problems.map((each) => [each.path, each.words]))}
        typed={acting.typed}
        groups={acting.groups}
        results={acting.results}
        dueDay={acting.dueDay}
        today={acting.today}
        tooLate={acting.tooLate}
        onType={acting.onType}
      />
      {!overtaken && !toField && <RefusalBanner error={error} />}
      <div class="mc-buttons">
        <button
          type="submit"
          class={`govuk-button ${heavy.includes(type) ? 'govuk-button--warning' : ''}`}
          aria-disabled={sending || gone !== undefined}
        >
          {t(sending ? words.sending : words.confirm)}
        </button>
        <button type="button" class="mc-plain" onClick={cancel}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};

/** What this officer may do now, exactly as the lifecycle allows. What was typed stays when a colleague was faster. */
export const ActionPanel = (props: Acting) => {
  const t = useSay();
  const acting = useActing(props);
  const { view } = props.opened;
  const { chosen, since } = acting;
  // What is written at a counter is received, asked for more or declined there, with what was typed.
  const actions = view.dossier.status === 'draft' ? [] : view.actions.filter(isStaffAction);
  const gone = chosen && refusalFor(view.dossier, chosen, { kind: 'staff', ...props.me });
  const first = chosen ?? suggestedAction(view, props.me.staffId);
  return (
    <section aria-labelledby="desk-actions" class="mc-card mc-act">
      <h2 class="govuk-heading-m" id="desk-actions">
        {t(words.actions)}
      </h2>
      {since !== undefined && since < view.dossier.version && <Meanwhile view={view} since={since} />}
      <SupplementHere view={view} me={props.me} />
      {actions.length === 0 && !isTakenInAtCounter(view) && <p class="govuk-body">{t(words.noActions)}</p>}
      <ul class="mc-actions">
        {actions.map((type) => (
          <li key={type}>
            <button
              type="button"
              id={buttonOf(type)}
              class={type === first ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
              aria-expanded={type === chosen}
              onClick={() => acting.choose(type)}
            >
              {t(deskActionWords[type].button)}
            </button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && <ActionForm type={chosen} opened={props.opened} acting={acting} gone={gone} />}
    </section>
  );
};
