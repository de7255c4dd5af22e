import { useRef, useState } from 'preact/hooks';
import type { DossierView } from '#shared/api/views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { asksDelivery, firstDelivery } from '#shared/service/delivery-form.ts';
import type { Service } from '#shared/service/service.ts';
import { isRefused } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { DeliveryFields } from '../kit/delivery-fields.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { KeptNote } from '../kit/kept-note.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useOpener } from '../kit/use-opener.ts';
import { useApp } from '../session/app.tsx';
import { useDelivery } from '../session/use-delivery.ts';
import { myWords as words } from '../words/my.ts';

type Props = { view: DossierView; service: Service; onActed: () => void };

const DeliveryForm = ({ view, service, onActed, onClose }: Props & { onClose: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const { id: dossierId, version, delivery: stands } = view.dossier;
  const start = stands ?? firstDelivery(service, 'online');
  const receiving = useDelivery({ dossierId, service, start, today: localDate(view.at) });
  const [round, setRound] = useState(0);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const keyOf = useKeyOf();
  const problems = (round === 0 ? [] : receiving.found).map(({ path, message }) => ({ path, words: t(message) }));
  const leave = () => {
    receiving.forget();
    onClose();
  };
  const send = async () => {
    setRound((each) => each + 1);
    if (busy.current || receiving.found.length > 0) return;
    busy.current = true;
    setError(undefined);
    try {
      const body = { type: 'choose-delivery' as const, version, delivery: receiving.delivery };
      await call('actOnDossier', { params: { dossierId }, body, key: keyOf(body) });
      leave();
      onActed();
    } catch (failure) {
      setError(failure);
    } finally {
      busy.current = false;
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary problems={problems} round={round} />
      <DeliveryFields
        service={service}
        answers={receiving.typed}
        errors={new Map(problems.map((each) => [each.path, each.words]))}
        onChange={receiving.type}
      />
      <RefusalBanner error={error} onRetry={isRefused(error, 'changed-meanwhile') ? onActed : undefined} />
      <KeptNote isKept={receiving.isKept} restored={receiving.restored} error={error} />
      <div class="mc-buttons">
        <button type="submit" class="govuk-button">
          {t(words.saveDelivery)}
        </button>
        <button type="button" class="mc-plain" onClick={leave}>
          {t(words.keepDelivery)}
        </button>
      </div>
    </form>
  );
};

/** Choosing anew how the result is received, until it is there. */
export const ChangeDelivery = (props: Props) => {
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLDivElement>(isOpen);
  if (!props.view.actions.includes('choose-delivery') || !asksDelivery(props.service)) return null;
  return (
    <div class="mc-no-print" tabIndex={-1} ref={first}>
      {isOpen ? (
        <DeliveryForm {...props} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" class="mc-plain" ref={opener} onClick={() => setOpen(true)}>
          {t(words.changeDelivery)}
        </button>
      )}
    </div>
  );
};
