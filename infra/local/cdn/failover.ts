import type { PropertiesOf } from '../assembly/resource-kinds.ts';
import type { Origin } from './origin.ts';

type Config = PropertiesOf<'AWS::CloudFront::Distribution'>['DistributionConfig'];
type Group = Config['OriginGroups']['Items'][number];

/** Asks the first origin of a group, and the second where the first answers with one of the group's status codes. */
export const withFailover = ({ FailoverCriteria, Members }: Group, asking: (id: string) => Origin): Origin => {
  const [first, second] = Members.Items.map(({ OriginId }) => asking(OriginId));
  if (!first || !second) throw new Error('an origin group has two members');
  return async (request) => {
    const reply = await first(request);
    return FailoverCriteria.StatusCodes.Items.includes(reply.status) ? second(request) : reply;
  };
};
