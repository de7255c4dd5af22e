import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { DocumentsBucket } from './documents-bucket.ts';
import { LogBucket } from './log-bucket.ts';
import { SiteBucket } from './site-bucket.ts';
import { UserPools } from './user-pools.ts';
import { tableShape } from './table-shape.ts';
import type { Settings } from './settings.ts';

/** All that outlives a deployment: dossiers, documents, accounts, the key they are encrypted with and the key papers are signed with. Deleting the stack deletes none of it. */
export class DataStack extends Stack {
  readonly key: Key;
  /** What papers are signed with: its private half never leaves KMS. A CA certifies it, so it is never made anew. */
  readonly signingKey: Key;
  /** What QR codes of results are signed with. Rotated by another key: the public halves of those before stay published. */
  readonly qrKey: Key;
  readonly table: Table;
  readonly documents: DocumentsBucket;
  readonly site: SiteBucket;
  readonly pools: UserPools;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings }) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = new Key(this, 'Key', {
      description: 'What citizens entrust to the portal: dossiers and documents',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.signingKey = new Key(this, 'SigningKey', {
      description: 'Signs receipts and other papers of the portal (PAdES)',
      alias: `${id}-signing`,
      keySpec: KeySpec.RSA_2048,
      keyUsage: KeyUsage.SIGN_VERIFY,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.qrKey = new Key(this, 'QrKey', {
      description: 'Signs what the QR codes of results say (ECDSA)',
      alias: `${id}-qr`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = tableOf(this, this.key);
    const logs = new LogBucket(this, 'Logs');
    this.documents = new DocumentsBucket(this, 'Documents', {
      key: this.key,
      logs,
      // A signed policy and not the origin is what lets a file in; before the portal has a name, any page may carry one.
      origins: [props.settings.portalHost === undefined ? '*' : `https://${props.settings.portalHost}`],
    });
    this.site = new SiteBucket(this, 'Site', { logs, reader: new ServicePrincipal('cloudfront.amazonaws.com') });
    this.pools = new UserPools(this, 'SignIn', props.settings);
  }
}

/** The one table, as `table-shape` says. */
function tableOf(scope: Construct, key: Key): Table {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  const table = new Table(scope, 'Table', {
    partitionKey: text(tableShape.partitionKey),
    sortKey: text(tableShape.sortKey),
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: tableShape.expires,
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const index of tableShape.indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      projectionType: ProjectionType.ALL,
    });
  }
  return table;
}
