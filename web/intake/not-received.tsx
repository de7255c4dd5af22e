import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NotReceiving } from '#shared/dossier/not-received.ts';
import { isPhone } from '#shared/person/phone.ts';
import type { Text } from '#shared/words/text.ts';
import { SupplementItems } from '../desk/supplement-items.tsx';
import { Typing } from '../desk/typed-inputs.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { KeptNote } from '../kit/kept-note.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { notReceivedWords as words } from '../words/not-received.ts';
import { useNotReceiving } from './use-not-receiving.ts';
import type { NotReceivedProps } from './use-not-receiving.ts';

type Type = NotReceiving['type'];
const types: readonly Type[] = ['request-supplement', 'decline'];
const saidOf: Record<Type, { button: Text; effect: Text; confirm: Text }> = {
  'request-supplement': { button: words.ask, effect: words.askEffect, confirm: words.confirmAsk },
  decline: { button: words.decline, effect: words.declineEffect, confirm: words.confirmDecline },
};
const buttonOf = (type: Type) => `intake-${type}`;

type FormProps = { type: Type; not: ReturnType<typeof useNotReceiving>; isReached: boolean };

const Form = ({ type, not, isReached }: FormProps) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was open before a reload takes no focus from what is read first.
  useLayoutEffect(() => {
    if (not.isPressed) heading.current?.focus();
  }, [type]);
  const { typed, groups, today, problems, round, error, note, kept, onType } = not;
  const errors = new Map(problems.map(({ path, words: said }) => [path, said]));
  const asked = { type, typed, groups, errors, onType, today, dueDay: today, tooLate: false };
  const { button, effect, confirm } = saidOf[type];
  const cancel = () => {
    not.close();
    document.getElementById(buttonOf(type))?.focus();
  };
  return (
    <form
      method="post"
      noValidate
      class="mc-act-form"
      onSubmit={(event) => {
        event.preventDefault();
        void not.submit(type);
      }}
    >
      <h2 class="govuk-heading-m mc-focusable" tabIndex={-1} ref={heading}>
        {t(button)}
      </h2>
      <p class="govuk-body">{t(effect)}</p>
      <KeptNote isKept={kept.isKept} restored={kept.restored && round === 0} error={error} />
      <ErrorSummary problems={problems} round={round} />
      {!isReached && <p class="mc-why">{t(words.onlyOnPaper)}</p>}
      {type === 'request-supplement' ? (
        <>
          <p class="govuk-body">{t(words.marked)}</p>
          <SupplementItems {...asked} />
          <Typing {...asked} input="message" />
          <Typing {...asked} input="answerBy" />
        </>
      ) : (
        <Typing {...asked} input="reason" />
      )}
      <RefusalBanner error={error} onRetry={() => void not.submit(type)} />
      <p class="govuk-body" role="status">
        {note}
      </p>
      <div class="mc-buttons">
        <button type="submit" class={`govuk-button ${type === 'decline' ? 'govuk-button--warning' : ''}`}>
          {t(confirm)}
        </button>
        <button type="button" class="mc-plain" onClick={cancel}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};

/** What else is done with what was brought: what is missing is asked for, or it is declined, each with its paper (NĐ 61/2018 Đ17.1.a–b). */
export const NotReceived = (props: NotReceivedProps) => {
  const t = useSay();
  const not = useNotReceiving(props);
  const { chosen } = not;
  const { phone, email } = props.using.intake.broughtBy;
  return (
    <>
      <ul class="mc-actions">
        {types.map((type) => (
          <li key={type}>
            <button
              type="button"
              id={buttonOf(type)}
              class="govuk-button govuk-button--secondary"
              aria-expanded={type === chosen}
              onClick={() => not.choose(type)}
            >
              {t(saidOf[type].button)}
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <Form type={chosen} not={not} isReached={email !== undefined || (phone !== undefined && isPhone(phone))} />
      )}
    </>
  );
};
