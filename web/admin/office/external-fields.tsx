import { audienceWords, administrativeLevelWords, lifeEventWords } from '#shared/words/service-facts.ts';
import { slugOf } from '#shared/service/import/slug.ts';
import { useSay } from '../../kit/locale.tsx';
import { externalWords as words } from '../../words/admin-external.ts';
import { LineField, PairField, PickField } from './fields.tsx';
import { ChecksField, LinesField } from './several-fields.tsx';
import { otherField } from './typed-external.ts';
import type { TypedExternal } from './typed-external.ts';
import type { Form } from './use-form.ts';
import type { KnownServices } from './use-known-services.ts';

type Props = { form: Form<TypedExternal>; known: KnownServices; isNew?: boolean };

/** What people read of it, and where it leads. */
const Told = ({ form: { typed, change, wrong }, isNew }: Props) => {
  const rename = (name: TypedExternal['name']) => {
    const isProposed = typed.id === '' || typed.id === slugOf(typed.name.vi);
    change({ name, ...(isNew && isProposed && { id: slugOf(name.vi) }) });
  };
  return (
    <>
      <PairField
        path="name"
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        error={wrong('name')}
        onType={rename}
      />
      <PairField
        path="summary"
        label={words.summary}
        hint={words.summaryHint}
        lines={4}
        value={typed.summary}
        error={wrong('summary')}
        onType={(summary) => change({ summary })}
      />
      <LineField
        path="href"
        label={words.href}
        hint={words.hrefHint}
        value={typed.href}
        error={wrong('href')}
        onType={(href) => change({ href })}
      />
      <PairField
        path="provider"
        label={words.provider}
        hint={words.providerHint}
        value={typed.provider}
        error={wrong('provider')}
        onType={(provider) => change({ provider })}
      />
    </>
  );
};

/** The lists it is in. */
const Listed = ({ form: { typed, change, wrong }, known }: Props) => {
  const t = useSay();
  const fields = known.fields.map(({ name }) => ({ value: name.vi, label: t(name) || name.vi }));
  return (
    <>
      <PickField
        path="field"
        label={words.field}
        value={typed.field}
        error={wrong('field')}
        choices={[...fields, { value: otherField, label: t(words.otherField) }]}
        onPick={(field) => change({ field })}
      />
      {typed.field === otherField && (
        <PairField
          path="newField"
          label={words.newField}
          value={typed.newField}
          error={wrong('newField')}
          onType={(newField) => change({ newField })}
        />
      )}
      <ChecksField
        path="lifeEvents"
        label={words.lifeEvents}
        names={lifeEventWords}
        chosen={typed.lifeEvents}
        error={wrong('lifeEvents')}
        onChoose={(lifeEvents) => change({ lifeEvents })}
      />
      <ChecksField
        path="audiences"
        label={words.audiences}
        names={audienceWords}
        chosen={typed.audiences}
        error={wrong('audiences')}
        onChoose={(audiences) => change({ audiences })}
      />
      <PickField
        path="administrativeLevel"
        label={words.level}
        value={typed.administrativeLevel}
        error={wrong('administrativeLevel')}
        choices={Object.entries(administrativeLevelWords).map(([value, name]) => ({ value, label: t(name) }))}
        onPick={(level) => change({ administrativeLevel: level as TypedExternal['administrativeLevel'] })}
      />
      <LinesField
        path="keywords"
        label={words.keywords}
        hint={words.keywordsHint}
        value={typed.keywords}
        error={wrong('keywords')}
        onType={(keywords) => change({ keywords })}
      />
    </>
  );
};

/** The days on which it is shown. */
const Shown = ({ form: { typed, change, wrong }, known }: Props) => (
  <>
    <div class="mc-both">
      <LineField
        path="validFrom"
        label={words.validFrom}
        type="date"
        value={typed.validFrom}
        error={wrong('validFrom')}
        onType={(validFrom) => change({ validFrom })}
      />
      <LineField
        path="validTo"
        label={words.validTo}
        type="date"
        optional
        value={typed.validTo}
        error={wrong('validTo')}
        onType={(validTo) => change({ validTo })}
      />
    </div>
    <PickField
      path="insteadOf"
      label={words.insteadOf}
      hint={words.insteadOfHint}
      optional
      value={typed.insteadOf}
      error={wrong('insteadOf')}
      choices={known.services}
      onPick={(insteadOf) => change({ insteadOf })}
    />
  </>
);

/** All that is known of a service of another system. A new one also has an id, proposed from its name. */
export const ExternalFields = (props: Props) => {
  const { typed, change, wrong } = props.form;
  return (
    <>
      <Told {...props} />
      <Listed {...props} />
      <Shown {...props} />
      <LineField
        path="code"
        label={words.code}
        hint={words.codeHint}
        optional
        width={20}
        value={typed.code}
        error={wrong('code')}
        onType={(code) => change({ code })}
      />
      <LinesField
        path="unverified"
        label={words.unverified}
        hint={words.unverifiedHint}
        value={typed.unverified}
        error={wrong('unverified')}
        onType={(unverified) => change({ unverified })}
      />
      {props.isNew && (
        <LineField
          path="id"
          label={words.id}
          hint={words.idHint}
          value={typed.id}
          error={wrong('id')}
          onType={(id) => change({ id })}
        />
      )}
    </>
  );
};
