import type { Agency } from '#shared/agency/agency.ts';
import { useSay } from '../../kit/locale.tsx';
import { agencyLevelWords } from '#shared/words/agency-levels.ts';
import { officeWords } from '../../words/admin-office.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import { slugOf } from '#shared/service/import/slug.ts';
import { LineField, PairField, PickField } from './fields.tsx';
import { SessionFields } from './session-fields.tsx';
import type { TypedUnit } from './typed-unit.ts';
import type { Units } from './use-units.ts';

type Props = {
  /** Where it stands in its form: `` or `begins.0.`. */
  at: string;
  unit: TypedUnit;
  units: Units;
  wrong: (path: string) => string | undefined;
  onChange: (changes: Partial<TypedUnit>) => void;
};

const Codes = ({ at, unit, wrong, onChange }: Props) => {
  const t = useSay();
  const put = (place: number, changes: Partial<TypedUnit['codes'][number]>) =>
    onChange({ codes: unit.codes.map((code, each) => (each === place ? { ...code, ...changes } : code)) });
  return (
    <fieldset class="govuk-fieldset mc-codes">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t(words.codes)}</legend>
      {unit.codes.map(({ scheme, value, validFrom, validTo }, place) => {
        const path = `${at}codes.${place}`;
        return (
          <div class="mc-code-row" key={place}>
            <LineField
              path={`${path}.value`}
              label={words[scheme]}
              hint={words.codeHint}
              value={value}
              width={20}
              error={wrong(`${path}.value`) ?? (place === 0 ? wrong(`${at}codes`) : undefined)}
              onType={(typed) => put(place, { value: typed.toUpperCase() })}
            />
            <LineField
              path={`${path}.validFrom`}
              label={words.codeFrom}
              type="date"
              value={validFrom}
              error={wrong(`${path}.validFrom`)}
              onType={(typed) => put(place, { validFrom: typed })}
            />
            <LineField
              path={`${path}.validTo`}
              label={words.lastDayOfCode}
              type="date"
              optional
              value={validTo}
              error={wrong(`${path}.validTo`)}
              onType={(typed) => put(place, { validTo: typed })}
            />
          </div>
        );
      })}
      <button
        type="button"
        class="mc-plain"
        onClick={() => onChange({ codes: [...unit.codes, { scheme: 'QD20', value: '', validFrom: '', validTo: '' }] })}
      >
        {t(words.addCode)}
      </button>
    </fieldset>
  );
};

/** A code as a new unit has it: one, from its first day on. */
const FirstCode = ({ at, unit, wrong, onChange }: Props) => (
  <LineField
    path={`${at}codes.0.value`}
    label={words.QD20}
    hint={words.codeHint}
    width={20}
    value={unit.codes[0]?.value ?? ''}
    error={wrong(`${at}codes`)}
    onType={(typed) => onChange({ codes: unit.codes.map((code) => ({ ...code, value: typed.toUpperCase() })) })}
  />
);

/** What is known of a unit. A new one also has an id, proposed from its name. */
export const UnitFields = ({ isNew, ...props }: Props & { isNew: boolean }) => {
  const { at, unit, units, wrong, onChange } = props;
  const t = useSay();
  const choices = units.inForce.map(({ id }) => ({ value: id, label: units.nameOf(id) }));
  const rename = (name: TypedUnit['name']) => {
    const proposed = unit.id === '' || unit.id === slugOf(unit.name.vi);
    onChange({ name, ...(isNew && proposed && { id: slugOf(name.vi) }) });
  };
  return (
    <>
      <PairField path={`${at}name`} label={words.name} value={unit.name} error={wrong(`${at}name`)} onType={rename} />
      <PickField
        path={`${at}level`}
        label={words.level}
        value={unit.level}
        error={wrong(`${at}level`)}
        choices={Object.entries(agencyLevelWords).map(([value, name]) => ({ value, label: t(name) }))}
        onPick={(level) => onChange({ level: level as Agency['level'] | '' })}
      />
      <PickField
        path={`${at}parentId`}
        label={words.parent}
        optional
        value={unit.parentId}
        error={wrong(`${at}parentId`)}
        choices={choices}
        onPick={(parentId) => onChange({ parentId })}
      />
      <PickField
        path={`${at}receivedAt`}
        label={words.receivedAt}
        hint={words.receivedHint}
        optional
        value={unit.receivedAt}
        error={wrong(`${at}receivedAt`)}
        choices={choices}
        onPick={(receivedAt) => onChange({ receivedAt })}
      />
      {isNew ? <FirstCode {...props} /> : <Codes {...props} />}
      {isNew && (
        <LineField
          path={`${at}id`}
          label={words.id}
          hint={words.idHint}
          value={unit.id}
          error={wrong(`${at}id`)}
          onType={(id) => onChange({ id })}
        />
      )}
      <SessionFields at={at} sessions={unit.sessions} wrong={wrong} onChange={(sessions) => onChange({ sessions })} />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{t(words.reach)}</span>
        </summary>
        <div class="govuk-details__text">
          <PairField
            path={`${at}place`}
            label={words.place}
            hint={words.placeHint}
            optional
            value={unit.place}
            error={wrong(`${at}place`)}
            onType={(place) => onChange({ place })}
          />
          <PairField
            path={`${at}address`}
            label={words.address}
            optional
            value={unit.address}
            error={wrong(`${at}address`)}
            onType={(address) => onChange({ address })}
          />
          <LineField
            path={`${at}phone`}
            label={words.phone}
            optional
            width={20}
            value={unit.phone}
            error={wrong(`${at}phone`)}
            onType={(phone) => onChange({ phone })}
          />
        </div>
      </details>
    </>
  );
};

type BasisProps = { value: string; error: string | undefined; optional?: boolean; onType: (value: string) => void };

/** The document by which it is done. */
export const BasisField = (props: BasisProps) => (
  <LineField path="basis" label={officeWords.basis} hint={officeWords.basisHint} {...props} />
);
