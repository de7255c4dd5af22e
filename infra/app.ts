import { portalApp } from './portal-app.ts';

portalApp({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out' }).app.synth();
