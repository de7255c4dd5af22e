import type { Answers } from '#shared/service/condition.ts';
import { deliveryForm } from '#shared/service/delivery-form.ts';
import type { Service } from '#shared/service/service.ts';
import { useSay } from './locale.tsx';
import { ShortFields } from './short-fields.tsx';

type Props = {
  service: Pick<Service, 'result'>;
  answers: Answers;
  errors: Map<string, string>;
  onChange: (answers: Answers) => void;
};

/** How the result is to be received: the ways the service offers, and by post where to and to whom. */
export const DeliveryFields = ({ service, answers, errors, onChange }: Props) => {
  const t = useSay();
  return (
    <>
      {deliveryForm(service).sections.map(({ id, title, fields }) => (
        <section key={id}>
          <h2 class="govuk-heading-m">{t(title)}</h2>
          <ShortFields fields={fields} at="delivery" answers={answers} errors={errors} onChange={onChange} />
        </section>
      ))}
    </>
  );
};
