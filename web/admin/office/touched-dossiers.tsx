import { useEffect, useRef, useState } from 'preact/hooks';
import type { TouchedDossier } from '#shared/api/office-views.ts';
import { formatNumber, formatTime } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { calendarWords as words } from '../../words/admin-calendar.ts';
import { useTouched } from './use-touched.ts';
import type { PageOfTouched } from './use-touched.ts';
import type { Units } from './use-units.ts';

/** More rows than this are not drawn: the count tells the rest. */
const mostShown = 100;

const Row = ({ dossier, units }: { dossier: TouchedDossier; units: Units }) => {
  const t = useSay();
  const locale = useLocale();
  const when = ({ at, provisional }: TouchedDossier['before']) =>
    `${formatTime(at, locale)}${provisional ? ` (${t(words.isTentative)})` : ''}`;
  return (
    <tr>
      <th scope="row">{dossier.code}</th>
      <td data-label={t(words.service)}>{t(dossier.serviceName)}</td>
      <td data-label={t(words.unit)}>{units.nameOf(dossier.agencyId)}</td>
      <td data-label={t(words.before)}>{when(dossier.before)}</td>
      <td data-label={t(words.after)}>
        <strong>{when(dossier.after)}</strong>
        <details>
          <summary>
            {t(words.why)}
            <span class="govuk-visually-hidden"> {dossier.code}</span>
          </summary>
          <ul class="govuk-list govuk-list--bullet">
            {dossier.after.reasons.map((reason) => (
              <li key={reason.en}>{t(reason)}</li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
};

const Table = ({ dossiers, units }: { dossiers: readonly TouchedDossier[]; units: Units }) => {
  const t = useSay();
  return (
    <>
      <table class="mc-queue">
        <caption class="govuk-visually-hidden">{t(words.touched)}</caption>
        <thead>
          <tr>
            {[words.code, words.service, words.unit, words.before, words.after].map((name) => (
              <th scope="col" key={name.en}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossiers.slice(0, mostShown).map((dossier) => (
            <Row dossier={dossier} units={units} key={dossier.dossierId} />
          ))}
        </tbody>
      </table>
      {dossiers.length > mostShown && <p class="mc-meta">{t(words.shownOf, { shown: mostShown })}</p>}
    </>
  );
};

type Props = {
  title: Text;
  help: Text;
  units: Units;
  page: PageOfTouched;
  /** Looks by itself: something was changed just now. */
  atOnce: boolean;
  /** Of what is looked at. */
  version: number;
  /** Has them dated anew by that version of the calendar; none where one only looks. */
  order?: (calendar: string, key: string) => Promise<unknown>;
  onOrdered?: () => void;
};

/** Which open dossiers calendar or hours would date otherwise and why; nothing is dated anew until the administrator says so. */
export const TouchedDossiers = ({ title, help, units, page, atOnce, version, order: send, onOrdered }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const { touched, error, isDating, look, follow } = useTouched(page);
  const [refused, setRefused] = useState<unknown>();
  const [ordered, setOrdered] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = useRef(new Map<number, string>());
  useEffect(() => {
    if (atOnce) look();
  }, []);
  const count = touched?.dossiers.length ?? 0;
  const counted = formatNumber(count, locale);
  const order = () => {
    if (!touched || !send) return;
    const key = keys.current.get(version) ?? crypto.randomUUID();
    keys.current.set(version, key);
    setRefused(undefined);
    heading.current?.focus();
    send(touched.calendar, key).then(() => {
      setOrdered(true);
      follow();
      onOrdered?.();
    }, setRefused);
  };
  const said = () => {
    if (!touched) return '';
    if (isDating) return t(words.redating, { count: counted });
    if (!touched.whole) return t(words.looking, { ...touched.units, count: counted });
    if (count > 0) return t(words.touchedCount, { count: counted });
    return t(ordered ? words.redated : words.noneTouched);
  };
  return (
    <section class="mc-office-part" aria-labelledby="touched-dossiers">
      <h2 class="govuk-heading-m" id="touched-dossiers" tabIndex={-1} ref={heading}>
        {t(title)}
      </h2>
      <p class="govuk-body">{t(help)}</p>
      <RefusalBanner error={refused ?? error} onRetry={look} />
      <p class="govuk-body" role="status">
        {said()}
      </p>
      {touched && count > 0 && <Table dossiers={touched.dossiers} units={units} />}
      {send && touched?.whole && count > 0 && !isDating && (
        <>
          <p class="govuk-body">{t(words.redateHelp)}</p>
          <button type="button" class="govuk-button govuk-button--warning" onClick={order}>
            {t(words.redate, { count: counted })}
          </button>
        </>
      )}
      {!touched && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={look}>
          {t(words.look)}
        </button>
      )}
    </section>
  );
};
