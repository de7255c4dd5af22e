import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledged.ts';
import { bundle } from './bundle.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { PortalStack } from './portal-stack.ts';
import { entries } from './roster.ts';
import { paymentSecrets } from './payment-secrets.ts';
import { settingsOf } from './settings.ts';

type PortalAppProps = {
  /** Where the assembly goes. */
  outdir?: string;
  /** Settings, as `-c name=value` gives them. */
  context?: Record<string, string>;
  /** Whether the functions' code is bundled; templates alone can be judged without it. */
  code?: boolean;
  /** Whether CloudFormation's own rules are applied too: some seconds of a processor; cdk-nag always judges. */
  validated?: boolean;
};

/** The whole portal as a CDK app, checked by cdk-nag when it synthesises; throws where a setting is malformed. */
export function portalApp({ outdir, context = {}, code = true, validated = true }: PortalAppProps = {}): {
  app: App;
  data: DataStack;
  portal: PortalStack;
  edge: EdgeStack;
} {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validated,
    context: { ...context, '@aws-cdk/core:disableMetadataStackTrace': true },
  });
  const settings = settingsOf(app.node);
  const bundles = code ? bundle(entries) : undefined;
  const env = { region: settings.region };
  const name = (part: string) => `mot-cua-${settings.stage}-${part}`;
  const edge = new EdgeStack(app, name('edge'), { env: { region: 'us-east-1' } });
  const data = new DataStack(app, name('data'), { env, settings });
  const portal = new PortalStack(app, name('portal'), { env, data, settings, bundles });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  acknowledge(data, portal, paymentSecrets(settings));
  return { app, data, portal, edge };
}
