import { writeFileSync } from 'node:fs';
import { openapi } from '#shared/api/openapi.ts';
import { diagram } from '#shared/dossier/diagram.ts';
import { paymentDiagram } from '#shared/payment/payment-diagram.ts';
import { definitionSchema } from '#shared/service/definition/definition-schema.ts';
import { draftDiagram } from '#shared/service/draft/draft-diagram.ts';
import { thirdPartyNotices } from './third-party.ts';

/** Writes the documents made from code; tests fail when one is stale. */
const documents: Record<string, () => string> = {
  'THIRD_PARTY_NOTICES.md': thirdPartyNotices,
  'shared/api/openapi.json': () => `${JSON.stringify(openapi())}\n`,
  'shared/dossier/lifecycle.mmd': diagram,
  'shared/payment/payment-lifecycle.mmd': paymentDiagram,
  'shared/service/draft/draft-lifecycle.mmd': draftDiagram,
  'shared/service/definition/definition-schema.json': () => `${JSON.stringify(definitionSchema())}\n`,
};

for (const [file, make] of Object.entries(documents)) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), make());
  console.log(`written: ${file}`);
}
