import { capacities } from '#shared/person/capacity.ts';
import { feeHangsOn } from '#shared/service/fee-hangs-on.ts';
import type { FeeFactName } from '#shared/service/fee-hangs-on.ts';
import type { FieldOf } from '#shared/service/field-parts.ts';
import type { Service } from '#shared/service/service.ts';
import { capacityWords } from '#shared/words/definition-values.ts';
import { channelShort } from '#shared/words/service-facts.ts';
import type { Text } from '#shared/words/text.ts';
import type { NamedAgency } from '../api/portal-data.ts';
import { feeAskedWords as words } from '../words/fee-asked.ts';

type Choice = { value: string; label: Text };

const labels: Record<FeeFactName, Text> = {
  cases: words.case,
  channels: words.channel,
  capacities: words.capacity,
  agencyIds: words.agency,
};

const choicesOf = (service: Service, agencies: readonly NamedAgency[]): Record<FeeFactName, Choice[]> => {
  const competent = new Set(service.offerings.map(({ agencyId }) => agencyId));
  return {
    cases: service.cases.map(({ id, name }) => ({ value: id, label: name })),
    channels: service.channels.map(({ channel }) => ({ value: channel, label: channelShort[channel] })),
    capacities: capacities.map((value) => ({ value, label: capacityWords[value] })),
    agencyIds: agencies.filter(({ id }) => competent.has(id)).map(({ id, name }) => ({ value: id, label: name })),
  };
};

/** What is asked beside the form's own questions: only what tells amounts of this fee apart, and where there is something to choose. */
export const factQuestions = (service: Service, agencies: readonly NamedAgency[]): FieldOf<'list'>[] => {
  const choices = choicesOf(service, agencies);
  return feeHangsOn(service)
    .filter((name) => choices[name].length > 1)
    .map((name) => ({ id: name, kind: 'list', label: labels[name], required: true, choices: choices[name] }));
};
