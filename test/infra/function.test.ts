import { describe, expect, it } from 'vitest';
import { deployedFiles as filesOf } from '#web/pages/app-files.ts';
import { at, listAt, ofType, synthesised, textAt } from './synthesised.ts';
import type { Json } from './synthesised.ts';

const { data, portal } = synthesised();
const named = [
  'public',
  'citizen',
  'officer',
  'admin',
  'public-paper',
  'citizen-paper',
  'officer-paper',
  'signer',
  'pay',
  'callback',
  'seed',
].concat(
  'table-changed',
  'notice-due',
  'search-due',
  'document-uploaded',
  'document-checked',
  'every-hour',
  'receipts-due',
  'national-sync',
  'every-minute',
  'every-morning',
  'dossiers-follow',
  'service-published',
  'every-night',
  'site-deployed',
);
const all = ofType(portal, 'AWS::Lambda::Function');
const nameOf = (properties: Json) => at(properties, 'Description');
const ours = Object.entries(all).filter(([, properties]) => named.some((name) => name === nameOf(properties)));
const alarms = Object.values(ofType(portal, 'AWS::CloudWatch::Alarm'));

function statementsOf(name: string): Json[] {
  const role = textAt(ours.find(([, properties]) => nameOf(properties) === name)?.[1], 'Role.Fn::GetAtt.0');
  const policies = Object.values(ofType(portal, 'AWS::IAM::Policy')).filter((policy) =>
    listAt(policy, 'Roles').some((holder) => at(holder, 'Ref') === role),
  );
  return policies.flatMap((policy) => listAt(policy, 'PolicyDocument.Statement'));
}

/** What one of our functions may do: `action on resource`, the resource by what can be read of it. */
function rightsOf(name: string): string[] {
  return statementsOf(name).flatMap((statement) => {
    const resource = at(statement, 'Resource') ?? { not: at(statement, 'NotResource') ?? null };
    const actions = [at(statement, 'Action') ?? []].flat();
    return actions.map((action) => `${textAt({ action }, 'action')} on ${JSON.stringify(resource)}`);
  });
}
const actionsOf = (name: string, service: string) =>
  rightsOf(name)
    .map((right) => right.split(' on ')[0]!)
    .filter((action) => action.startsWith(`${service}:`));

describe('every function', () => {
  it('is there once', () => {
    expect(ours.map(([, properties]) => nameOf(properties)).sort()).toEqual([...named].sort());
  });

  it('runs on Node 24 on ARM within the API’s 30 seconds, if it answers the API', () => {
    for (const [, properties] of ours) {
      expect([properties.Runtime, properties.Architectures]).toEqual(['nodejs24.x', ['arm64']]);
      if (at(properties, 'Environment.Variables.ORIGIN_SECRET')) expect(properties.Timeout).toBeLessThan(30);
    }
  });

  it('has an alarm that says what a person notices', () => {
    for (const [id] of ours) {
      const alarm = alarms.find((each) => each.MetricName === 'Errors' && at(each, 'Dimensions.0.Value.Ref') === id);
      expect(alarm?.AlarmDescription).toMatch(/ fails\. Impact: \S.{30,}/);
      expect(alarm?.AlarmActions).toHaveLength(1);
    }
  });

  it('writes to a log of its own, kept for 24 months', () => {
    const logs = ofType(portal, 'AWS::Logs::LogGroup');
    const kept = ours.map(([, properties]) => textAt(properties, 'LoggingConfig.LogGroup.Ref'));
    expect(new Set(kept).size).toBe(named.length);
    expect(kept.every((log) => logs[log]?.RetentionInDays === 731)).toBe(true);
  });

  it('may do what is listed and nothing with a star in it', () => {
    const starred = named.flatMap((name) => rightsOf(name)).filter((right) => right.split(' on ')[0]!.includes('*'));
    expect(starred).toEqual([]);
  });

  it('reaches no resource by a bare star but the list of streams', () => {
    const bare = named.flatMap((name) => rightsOf(name)).filter((right) => right.endsWith(' on "*"'));
    expect(bare).toEqual(['dynamodb:ListStreams on "*"']);
  });

  it('never scans the table', () => {
    expect(
      named.flatMap((name) => actionsOf(name, 'dynamodb')).filter((action) => /Scan|Partiql/i.test(action)),
    ).toEqual([]);
  });
});

describe('least privilege', () => {
  it('lets the public function read, give numbers in a hall, and count its callers', () => {
    expect(actionsOf('public', 'dynamodb')).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:Query',
    ]);
    expect(actionsOf('public', 's3')).toEqual([]);
  });

  it('lets applicants query their own index and staff theirs', () => {
    const indexes = (name: string) =>
      rightsOf(name)
        .join()
        .match(/index\/\w+/g);
    expect(indexes('citizen')).toEqual(['index/byOwner']);
    expect(indexes('officer')).toEqual(['index/byQueue', 'index/byHolder']);
  });

  it('opens to people only what was checked, and takes uploads only into quarantine', () => {
    for (const name of ['citizen', 'officer']) {
      const onFiles = rightsOf(name)
        .filter((right) => right.startsWith('s3:'))
        .map((right) => `${right.split(' ')[0]} ${/\/(quarantine|documents)\/\*/.exec(right)?.[1]}`);
      const usual = ['s3:PutObject quarantine', 's3:GetObject documents', 's3:GetObjectVersion documents'];
      expect(onFiles).toEqual(name === 'citizen' ? [...usual, 's3:PutObject documents'] : usual);
    }
  });

  it('lets nothing into what people may open but the three that settle an upload, what a leader signs, and copies of what lies there', () => {
    const filing = named.flatMap((name) =>
      statementsOf(name)
        .filter((statement) => [at(statement, 'Action')].flat().includes('s3:PutObject'))
        .filter((statement) => JSON.stringify(at(statement, 'Resource')).includes('/documents/*'))
        .map((statement) => [name, Object.keys(at(statement, 'Condition') ?? {})]),
    );
    expect(filing).toEqual([
      ['citizen', ['StringLike']],
      ['signer', []],
      ['document-uploaded', []],
      ['document-checked', []],
      ['every-hour', []],
      ['dossiers-follow', ['StringLike']],
    ]);
    for (const name of ['citizen', 'dossiers-follow']) {
      const copying = statementsOf(name).find((statement) => at(statement, 'Condition') !== undefined);
      const from = JSON.stringify(at(copying, 'Condition.StringLike'));
      expect(from).toMatch(/^\{"s3:x-amz-copy-source":.*"\/documents\/\*"\]+\}/);
    }
  });

  it('lets printing change no dossier and open no file but the papers it signed', () => {
    expect(actionsOf('citizen-paper', 'dynamodb')).not.toContain('dynamodb:PutItem');
    expect(actionsOf('citizen-paper', 'dynamodb')).not.toContain('dynamodb:DeleteItem');
    expect(actionsOf('public-paper', 's3')).toEqual([]);
    for (const name of ['citizen-paper', 'officer-paper']) {
      const onFiles = rightsOf(name).filter((right) => right.startsWith('s3:'));
      expect(onFiles.map((right) => [right.split(' ')[0], /"(\/[^"]+)"\]/.exec(right)?.[1]])).toEqual([
        ['s3:ListBucket', undefined],
        ['s3:GetObject', '/signing/certificates.pem'],
        ['s3:GetObject', '/documents/receipts/*'],
        ['s3:PutObject', '/documents/receipts/*'],
        ['s3:GetObject', '/documents/papers/*'],
        ['s3:PutObject', '/documents/papers/*'],
      ]);
    }
  });

  it('lets only what prints for people sign, with the key of the papers and no other', () => {
    const [signs] = Object.entries(ofType(data, 'AWS::KMS::Key')).filter(([, key]) => key.KeyUsage === 'SIGN_VERIFY');
    const signers = named.filter((name) => actionsOf(name, 'kms').includes('kms:Sign'));
    expect(signers).toEqual(['citizen-paper', 'officer-paper', 'signer']);
    for (const name of signers) {
      const on = rightsOf(name).filter((right) => right.startsWith('kms:') && right.includes(signs![0]));
      expect(on.map((right) => right.split(' ')[0])).toEqual(['kms:Sign']);
    }
    const told = ours.filter(([, properties]) => at(properties, 'Environment.Variables.SIGNING_KEY') !== undefined);
    expect(told.map(([, properties]) => nameOf(properties))).toEqual(signers);
  });

  it('lets only the one that tells people send', () => {
    const senders = named.filter((name) => actionsOf(name, 'ses').length + actionsOf(name, 'sns').length > 0);
    expect(senders).toEqual(['notice-due']);
  });
});

describe('publishing', () => {
  const deployedFiles = [
    ...filesOf({ styles: {}, scripts: {} }).map(({ path }) => path),
    ...['assets/search.js', 'config.json', 'data/areas.json'],
  ];
  const publishers = ['service-published', 'every-night', 'site-deployed'];
  const keysOf = (name: string, action: string) =>
    rightsOf(name)
      .filter((right) => right.startsWith(`s3:${action} on `))
      .flatMap((right) => [...right.matchAll(/"\/([^"]+)"\]/g)].map(([, key]) => key));

  it('reads the table and changes nothing of it, and opens no document', () => {
    for (const name of publishers) {
      expect(actionsOf(name, 'dynamodb')).toEqual(['dynamodb:BatchGetItem', 'dynamodb:Query']);
      expect(rightsOf(name).filter((right) => /(quarantine|documents)\/\*/.test(right))).toEqual([]);
    }
  });

  it('is all that writes pages, and writes no script and nothing that pages load them by', () => {
    const writers = named.filter((name) => keysOf(name, 'PutObject').some((key) => key === 'index.html'));
    expect(writers).toEqual(publishers);
    for (const name of publishers) {
      const written = keysOf(name, 'PutObject');
      expect(written).toHaveLength(46);
      for (const own of deployedFiles)
        expect(
          written.filter((key) => own.startsWith(key!.replace('*', ''))),
          own,
        ).toEqual([]);
      expect(keysOf(name, 'DeleteObject')).toEqual(['data/catalogue/*']);
    }
  });

  it('has its turn: two at most at once, of which one waits', () => {
    const id = ours.find(([, properties]) => nameOf(properties) === 'service-published')?.[0];
    const mapping = Object.values(ofType(portal, 'AWS::Lambda::EventSourceMapping')).find(
      (each) => at(each, 'FunctionName.Ref') === id,
    );
    expect(at(mapping, 'ScalingConfig.MaximumConcurrency')).toBe(2);
  });

  it('happens at midnight in Vietnam by itself', () => {
    const schedules = Object.values(ofType(portal, 'AWS::Events::Rule')).map((rule) => rule.ScheduleExpression);
    expect(schedules).toContain('cron(0 17 * * ? *)');
  });

  it('comes last in a deployment: after scripts, pages of applications and the seed', () => {
    const resources = Object.entries(portal);
    const [, published] = resources.find(([, { Type }]) => Type === 'Custom::PublishedPages')!;
    const after = published.DependsOn ?? [];
    const types = resources.filter(([id]) => after.includes(id)).map(([, { Type }]) => Type);
    expect(types).toEqual(expect.arrayContaining(['Custom::CDKBucketDeployment', 'Custom::Seed']));
  });
});

describe('what follows from an event', () => {
  const mappings = Object.values(ofType(portal, 'AWS::Lambda::EventSourceMapping'));

  it('starts from new events of the table only, and sets aside what fails', () => {
    const [stream] = mappings.filter((mapping) => mapping.StartingPosition !== undefined);
    expect(JSON.parse(textAt(stream, 'FilterCriteria.Filters.0.Pattern'))).toEqual({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { type: { S: ['event', 'admin-event', 'resend'] } } },
    });
    expect(stream).toMatchObject({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 10 });
    expect(at(stream, 'DestinationConfig.OnFailure.Destination')).toBeDefined();
  });

  it('is reported item by item', () => {
    expect(mappings).toHaveLength(7);
    for (const { FunctionResponseTypes } of mappings)
      expect(FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('is set aside as well where a function was reached and failed', () => {
    const configs = Object.values(ofType(portal, 'AWS::Lambda::EventInvokeConfig'));
    const waking = Object.values(ofType(portal, 'AWS::Events::Rule')).flatMap((rule) => listAt(rule, 'Targets'));
    const functionOf = (target: Json) => textAt(target, 'Arn.Fn::GetAtt.0');
    const deadOf = (target: Json) => textAt(target, 'DeadLetterConfig.Arn.Fn::GetAtt.0');
    expect(waking).toHaveLength(9);
    expect(
      configs.map((config) => [
        textAt(config, 'FunctionName.Ref'),
        textAt(config, 'DestinationConfig.OnFailure.Destination.Fn::GetAtt.0'),
      ]),
    ).toEqual(expect.arrayContaining(waking.map((target) => [functionOf(target), deadOf(target)])));
    expect(configs).toHaveLength(waking.length);
  });

  it('waits in a dead-letter queue with an alarm when it cannot be done', () => {
    const queues = ofType(portal, 'AWS::SQS::Queue');
    const dead = Object.keys(queues).filter((id) => id.includes('dead'));
    expect(dead).toHaveLength(16);
    for (const id of dead) {
      const alarm = alarms.find((each) => at(each, 'Dimensions.0.Value.Fn::GetAtt.0') === id);
      expect(alarm?.AlarmDescription).toContain('Impact: ');
    }
  });
});
