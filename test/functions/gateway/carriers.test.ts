import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SendEmailCommand, SESv2Client, SESv2ServiceException } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, it } from 'vitest';
import { mailSender } from '#functions/gateway/mail.ts';
import { onceOnly } from '#functions/gateway/send-outcome.ts';
import { smsSender } from '#functions/gateway/sms.ts';

const mail = { to: 'hoa@example.vn', subject: 'Thông báo', text: 'Nội dung' };

const ses = (name: string, httpStatusCode: number) =>
  new SESv2ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });

describe('what a carrier’s answer means', () => {
  it.each([
    ['TooManyRequestsException', 429, { is: 'failed', reason: 'throttled' }],
    ['SendingPausedException', 400, { is: 'failed', reason: 'not-set-up' }],
    ['MessageRejected', 400, { is: 'failed', reason: 'rejected' }],
    ['BadRequestException', 400, { is: 'failed', reason: 'invalid-address' }],
    ['InternalServiceError', 500, { is: 'unknown', reason: 'carrier-broke' }],
    ['ServiceUnavailable', 503, { is: 'unknown', reason: 'carrier-broke' }],
  ])('%s of SES', async (name, status, outcome) => {
    const client = mockClient(SESv2Client);
    client.on(SendEmailCommand).rejects(ses(name, status));
    expect(await mailSender('mot-cua@example.vn', new SESv2Client({ region: 'local' }))(mail)).toEqual(outcome);
    expect(client.calls()).toHaveLength(1);
    client.restore();
  });

  it.each([
    ['InvalidParameterException', 400, { is: 'failed', reason: 'invalid-address' }],
    ['ThrottledException', 429, { is: 'failed', reason: 'throttled' }],
    ['InternalErrorException', 500, { is: 'unknown', reason: 'carrier-broke' }],
  ])('%s of SNS', async (name, status, outcome) => {
    const client = mockClient(SNSClient);
    client
      .on(PublishCommand)
      .rejects(new SNSServiceException({ name, $fault: 'client', $metadata: { httpStatusCode: status } }));
    const send = smsSender(new SNSClient({ region: 'local' }));
    expect(await send({ to: '0912345601', text: 'Nội dung' })).toEqual(outcome);
    expect(client.commandCalls(PublishCommand)[0]?.args[0].input.PhoneNumber).toBe('+84912345601');
    client.restore();
  });
});

/** A client as it is deployed, of a carrier at this port. */
const clientAt = (port: number) =>
  new SESv2Client({
    ...onceOnly,
    ...{ region: 'local', endpoint: `http://127.0.0.1:${port}` },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

describe('a carrier that is not there', () => {
  it('takes nothing, and what it took before its line broke is unknown: asked once, never again', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        asked += 1;
        socket.destroy();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const send = mailSender('mot-cua@example.vn', clientAt(port));
    expect(await send(mail)).toEqual({ is: 'unknown', reason: 'no-answer' });
    expect(asked).toBe(1);
    await new Promise((closed) => server.close(closed));
    expect(await send(mail)).toEqual({ is: 'failed', reason: 'unreachable' });
  });
});
