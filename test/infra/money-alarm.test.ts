import { expect, it } from 'vitest';
import { at, ofType, synthesised } from './synthesised.ts';

const { portal } = synthesised();
const filters = Object.values(ofType(portal, 'AWS::Logs::MetricFilter'));
const alarms = Object.values(ofType(portal, 'AWS::CloudWatch::Alarm'));

// What the functions write of such a thing: `log({ level: 'error', of: 'money-night', … })`.
it.each([
  ['the night that checks the money, of each unit whose money does not add up', 'money-night', /does not add up/],
  ['a callback that is not taken in', 'callback', /not taken in/],
])('%s raises an alarm of its own', (_, of, what) => {
  expect(filters).toHaveLength(2);
  expect(filters.find((each) => at(each, 'MetricTransformations.0.MetricName') === `${of}-told`)).toMatchObject({
    FilterPattern: `{ ($.level = "error") && ($.of = "${of}") }`,
    MetricTransformations: [{ MetricNamespace: 'MotCua', MetricName: `${of}-told`, MetricValue: '1' }],
  });
  const alarm = alarms.find((each) => at(each, 'MetricName') === `${of}-told`);
  expect(alarm).toMatchObject({ Namespace: 'MotCua', Statistic: 'Sum', Threshold: 0, Period: 300 });
  expect(at(alarm, 'AlarmDescription')).toMatch(what);
  expect(at(alarm, 'AlarmDescription')).toMatch(/Impact: \S.{30,}/);
  expect(at(alarm, 'AlarmActions.0')).toBeDefined();
});
