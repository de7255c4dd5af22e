import { writeFileSync } from 'node:fs';
import { thirdPartyNotices } from './third-party.ts';

/** Writes the documents made from code; tests fail when one is stale. */
const documents: Record<string, () => string> = {
  'THIRD_PARTY_NOTICES.md': thirdPartyNotices,
};

for (const [file, make] of Object.entries(documents)) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), make());
  console.log(`written: ${file}`);
}
