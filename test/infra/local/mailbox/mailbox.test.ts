import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { type Mailbox, startMailbox } from '#infra/local/mailbox/start-mailbox.ts';

let directory: string;
let mailbox: Mailbox;
let ses: SESv2Client;
let sns: SNSClient;
const start = () =>
  startMailbox({ file: join(directory, 'mail.sqlite'), now: () => Date.parse('2026-11-23T08:00:00+07:00') });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mailbox-'));
  mailbox = await start();
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = { endpoint: mailbox.url, region: 'ap-southeast-1', credentials, maxAttempts: 1 };
  [ses, sns] = [new SESv2Client(client), new SNSClient(client)];
});
afterEach(async () => {
  ses.destroy();
  sns.destroy();
  await mailbox.close();
  await rm(directory, { recursive: true });
});

const email = (to: string, subject: string, text: string) =>
  ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'motcua@sonla.example',
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } },
    }),
  );
const raw = (message: string) =>
  ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(message.replaceAll('\n', '\r\n')) } } }));
const get = (query = '', accept = 'text/html') => fetch(`${mailbox.url}/${query}`, { headers: { accept } });

describe('a mail', () => {
  it('is kept as it was sent', async () => {
    const { MessageId } = await email('an@example.vn', 'Hồ sơ đã nộp', 'Mã hồ sơ: 123');
    expect(mailbox.list()).toEqual([
      {
        id: MessageId,
        at: 1_795_395_600_000,
        channel: 'email',
        to: 'an@example.vn',
        subject: 'Hồ sơ đã nộp',
        body: 'Mã hồ sơ: 123',
      },
    ]);
  });

  it('in HTML alone is read as text', async () => {
    const Html = { Data: '<style>p{}</style><p>Chào <b>An</b> &amp; Bình</p><p><a href="https://x.vn/1">Xem</a></p>' };
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: 'motcua@sonla.example',
        Destination: { ToAddresses: ['an@example.vn'], CcAddresses: ['binh@example.vn'] },
        Content: { Simple: { Subject: { Data: 's' }, Body: { Html } } },
      }),
    );
    expect(mailbox.list()[0]).toMatchObject({
      to: 'an@example.vn, binh@example.vn',
      body: 'Chào An & Bình\nXem (https://x.vn/1)',
    });
  });

  it('sent raw is decoded, with its attachments named', async () => {
    await raw(`From: motcua@sonla.example
To: an@example.vn
Subject: =?UTF-8?B?SOG7kyBzxqE=?= =?UTF-8?Q?_=C4=91=C3=A3?=
 =?UTF-8?Q?_n=E1=BB=99p?=
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: quoted-printable

Ch=C3=A0o b=
=E1=BA=A1n
--inner
Content-Type: text/html; charset=UTF-8
Content-Transfer-Encoding: base64

PHA+eDwvcD4=
--inner--
--outer
Content-Type: application/pdf; name="giay.pdf"
Content-Disposition: attachment; filename="giay.pdf"
Content-Transfer-Encoding: base64

JVBERg==
--outer--
`);
    expect(mailbox.list()[0]).toMatchObject({
      to: 'an@example.vn',
      subject: 'Hồ sơ đã nộp',
      body: 'Chào bạn\n[giay.pdf]',
    });
  });

  it('without anyone to get it is refused', async () => {
    const sent = ses.send(
      new SendEmailCommand({
        FromEmailAddress: 'motcua@sonla.example',
        Destination: { ToAddresses: [] },
        Content: { Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } } },
      }),
    );
    await expect(sent).rejects.toMatchObject({ name: 'BadRequestException' });
    expect(mailbox.list()).toEqual([]);
  });
});

describe('an SMS', () => {
  it('is kept as it was sent', async () => {
    const { MessageId } = await sns.send(
      new PublishCommand({ PhoneNumber: '+84912345678', Message: 'Hồ sơ 123 có kết quả & lời nhắn' }),
    );
    expect(mailbox.list()).toMatchObject([
      { id: MessageId, channel: 'sms', to: '+84912345678', subject: '', body: 'Hồ sơ 123 có kết quả & lời nhắn' },
    ]);
  });

  it.each([
    ['no number of the world', { PhoneNumber: '0912345678', Message: 'x' }],
    ['nothing to say', { PhoneNumber: '+84912345678', Message: '' }],
    ['a topic', { TopicArn: 'arn:aws:sns:ap-southeast-1:000000000000:x', Message: 'x' }],
  ])('with %s is refused', async (_, input) => {
    await expect(sns.send(new PublishCommand(input))).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect(mailbox.list()).toEqual([]);
  });
});

describe('the mailbox', () => {
  it('shows the newest first, and only those to whom one asks for', async () => {
    await email('an@example.vn', 'một', 'x');
    await email('binh@example.vn', 'hai', 'x');
    await sns.send(new PublishCommand({ PhoneNumber: '+84912345678', Message: 'ba' }));
    const subjects = async (query: string) => {
      const list = (await (await get(query, 'application/json')).json()) as { subject: string; body: string }[];
      return list.map((mail) => mail.subject || mail.body);
    };
    expect(await subjects('')).toEqual(['ba', 'hai', 'một']);
    expect(await subjects('?to=BINH@')).toEqual(['hai']);
    expect(await subjects('?to=%2B84912345678')).toEqual(['ba']);
    expect(await (await get('?to=binh')).text()).toContain('1 tin đã gửi');
  });

  it('shows text as text, whatever it says, and loads nothing', async () => {
    await email(
      '"><script>alert(1)</script>@x.vn',
      '<img src=x onerror=alert(1)>',
      `<b>'"& https://x.vn/a?b=1&c=2. Hết`,
    );
    const page = await (await get(`?to=${encodeURIComponent('"><script>')}`)).text();
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;</h2>');
    expect(page).toContain(
      '&lt;b&gt;&#39;&quot;&amp; <a href="https://x.vn/a?b=1&amp;c=2">https://x.vn/a?b=1&amp;c=2</a>. Hết',
    );
    expect(page).not.toMatch(/(?:src|href)="(?!data:,|https:\/\/x\.vn)/);
    expect(page).toContain('<html lang="vi">');
  });

  it('is kept over a restart', async () => {
    await email('an@example.vn', 'một', 'x');
    await mailbox.close();
    mailbox = await start();
    expect(mailbox.list().map((mail) => mail.subject)).toEqual(['một']);
  });
});
