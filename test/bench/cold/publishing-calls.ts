import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { serviceVersionsKey } from '#functions/store/keys.ts';
import type { Table } from '#functions/store/table.ts';
import type { FirstCall, OtherCall } from './first-calls.ts';
import type { PublishedFiles } from './published-once.ts';

/** The service that is suspended, which changes its two pages and says that no version is filed. */
const serviceId = 'karaoke';
const changed = [
  `dich-vu/${serviceId}/index.html`,
  `en/services/${serviceId}/index.html`,
  `data/services/${serviceId}/current.json`,
];

const onSite = (command: string, Key: string, more: object = {}): OtherCall => ({
  service: 's3',
  command,
  input: { Bucket: 'site', Key, ...more },
});

/** What functions that publish are asked first: a service is suspended; a night comes in which nothing begins. */
export const publishingCalls = async (
  table: Table,
  site: PublishedFiles,
): Promise<Record<'service-published' | 'every-night', FirstCall>> => {
  const at = new Date(Date.now()).toISOString();
  const suspension = { since: at, reason: { vi: 'Mất kết nối', en: 'Connection lost' } };
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: serviceVersionsKey(serviceId),
      UpdateExpression: 'SET suspension = :suspension',
      ExpressionAttributeValues: { ':suspension': suspension },
    }),
  );
  const act = { subject: 'service', subjectId: serviceId, seq: 1, act: 'suspend', serviceIds: [serviceId], at };
  const get = (key: string) => onSite('GetObject', key);
  const put = (key: string) => onSite('PutObject', key, { Body: site.get(key)?.toString('latin1') ?? '' });
  const before = [
    [get('published/turn.json')],
    [put('published/turn.json')],
    [get('published/site.json.gz')],
    ['data/assets.json', 'published/agencies.json', 'data/current.json'].map(get),
  ];
  const notes = [[put('published/site.json.gz')], [put('published/turn.json')]];
  return {
    'service-published': {
      event: { Records: [{ messageId: '1', body: JSON.stringify(act) }] },
      before,
      after: [changed.map(put), ...notes],
    },
    'every-night': { event: { time: at }, before, after: notes },
  };
};
