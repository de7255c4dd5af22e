import type { Node } from 'constructs';
import * as z from 'zod';

/** What a province may set at deployment with `-c name=value`; everything has a default that works on a laptop. */
const Settings = z.object({
  /** One portal per stage and account: `demo`, `staging`, `live`. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9]{1,11}$/)
    .default('demo'),
  /** Where citizens' data lie: a legal decision, see infra/README.md. */
  region: z.string().default('ap-southeast-1'),
  /** The portal's own host name and its certificate in us-east-1; both or neither. */
  portalHost: z.string().optional(),
  certificateArn: z.string().optional(),
  /** The firewall that the edge stack made in us-east-1. */
  firewallArn: z.string().optional(),
  /** VNeID as an OpenID provider; without it applicants sign up by e-mail. */
  vneidIssuer: z.url().optional(),
  vneidClientId: z.string().optional(),
  vneidClientSecretName: z.string().optional(),
  /** Who of the staff pool is which first administrator: `subject=staffId,…`; everyone after is made in the portal. */
  staffSignIns: z
    .string()
    .regex(/^[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*$/)
    .optional(),
  /** VNPay's page of payments and its API: its sandbox until a province has a contract. */
  vnpayPage: z.url().default('https://sandbox.vnpayment.vn/paymentv2/vpcpay.html'),
  vnpayApi: z.url().default('https://sandbox.vnpayment.vn/merchant_webapi/api/transaction'),
  /** Where the National Portal's sync API answers; nothing is exchanged until an administrator turns it on. */
  nationalUrl: z.url().default('https://national-portal.example/api'),
  /** Verified sender of the portal's mail. */
  mailFrom: z.email().default('khong-tra-loi@motcua.example'),
  /** Who is told when something fails a citizen. */
  alarmEmail: z.email().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** The settings in the app's context; one that is malformed stops the synthesis and is named. */
export function settingsOf(node: Node): Settings {
  const given = Object.keys(Settings.shape).map((name): [string, unknown] => [name, node.tryGetContext(name)]);
  return Settings.parse(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
}
