import { expect, it } from 'vitest';
import { at, ofType, synthesised } from './synthesised.ts';

it('the night that checks the money raises an alarm of its own for each unit whose money does not add up', () => {
  const { portal } = synthesised();
  const filters = Object.values(ofType(portal, 'AWS::Logs::MetricFilter'));
  expect(filters).toHaveLength(1);
  // What `functions/on/money-night` writes of such a unit: `log({ level: 'error', of: 'money-night', … })`.
  expect(filters[0]).toMatchObject({
    FilterPattern: '{ ($.level = "error") && ($.of = "money-night") }',
    MetricTransformations: [{ MetricNamespace: 'MotCua', MetricName: 'money-night-told', MetricValue: '1' }],
  });
  const alarms = Object.values(ofType(portal, 'AWS::CloudWatch::Alarm'));
  const alarm = alarms.find((each) => at(each, 'MetricName') === 'money-night-told');
  expect(alarm).toMatchObject({ Namespace: 'MotCua', Statistic: 'Sum', Threshold: 0, Period: 300 });
  expect(at(alarm, 'AlarmDescription')).toMatch(/does not add up.*Impact: \S.{30,}/);
  expect(at(alarm, 'AlarmActions.0')).toBeDefined();
});
