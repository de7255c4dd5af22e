import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import type { Plan } from './assembly/plan.ts';
import type { PropertiesOf } from './assembly/resource-kinds.ts';

/** A table as it was made, and what its stream shows. */
export type MadeTable = { readonly name: string; readonly streamArn: string; readonly view: string | undefined };

type TableProperties = Pick<
  PropertiesOf<'AWS::DynamoDB::Table'>,
  'AttributeDefinitions' | 'KeySchema' | 'GlobalSecondaryIndexes' | 'StreamSpecification' | 'TimeToLiveSpecification'
>;

const shapeOf = (table: Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes'>): string =>
  JSON.stringify([
    (table.KeySchema ?? []).map(({ AttributeName, KeyType }) => [AttributeName, KeyType]),
    (table.GlobalSecondaryIndexes ?? [])
      .map(({ IndexName, KeySchema }) => [IndexName, (KeySchema ?? []).map(({ AttributeName }) => AttributeName)])
      .sort(),
  ]);

const described = async (client: DynamoDBClient, name: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const make = async (client: DynamoDBClient, name: string, properties: TableProperties): Promise<void> => {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, StreamSpecification, TimeToLiveSpecification } =
    properties;
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, Projection }) => ({
    IndexName,
    KeySchema: keys,
    Projection: {
      ProjectionType: Projection.ProjectionType,
      ...(Projection.NonKeyAttributes && { NonKeyAttributes: Projection.NonKeyAttributes }),
    },
  }));
  const existing = await described(client, name);
  if (existing) {
    if (shapeOf(existing) === shapeOf({ KeySchema, GlobalSecondaryIndexes: indexes })) return;
    throw new Error(`the data hold table ${name} with other keys or indexes: begin anew with --fresh`);
  }
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions,
      KeySchema,
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
      ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
    }),
  );
  if (TimeToLiveSpecification) {
    await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
  }
};

/** Creates the tables that do not exist yet. Throws if one exists with another shape. */
export const makeTables = async (plan: Plan, endpoint: string): Promise<readonly MadeTable[]> => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const made: MadeTable[] = [];
  for (const table of [...plan.all('AWS::DynamoDB::Table'), ...plan.all('AWS::DynamoDB::GlobalTable')]) {
    await make(client, table.ref, table.properties);
    made.push({
      name: table.ref,
      streamArn: table.attributes.StreamArn ?? '',
      view: table.properties.StreamSpecification?.StreamViewType,
    });
  }
  client.destroy();
  return made;
};
