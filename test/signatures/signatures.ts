import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestSigning } from '#test/support/signing.ts';
import { askPdfsig, faultsOf, hasPdfsig, howToInstall, verdictsIn } from './pdfsig.ts';
import { samplePapers, tampered } from './sample-papers.ts';
import type { SamplePaper } from './sample-papers.ts';

const folder = 'dist/signatures';

/** What pdfsig finds wrong with a paper; what it says is printed. */
const faultsFound = ({ name, pdf, signatures }: SamplePaper): string[] => {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  const said = askPdfsig(file);
  console.log(said);
  return faultsOf(verdictsIn(said), signatures);
};

/** Signs receipts and PDFs of other programs and lets pdfsig judge them, and two that were changed afterwards, which it must reject. */
const judge = async (): Promise<boolean> => {
  const signing = await openTestSigning();
  const papers = await samplePapers(signing).finally(() => signing.close());
  mkdirSync(folder, { recursive: true });
  const wrong = papers.flatMap((paper) => faultsFound(paper).map((fault) => `${paper.name}: ${fault}`));
  const changed = papers.filter(({ name }) => ['receipt', 'result'].includes(name)).map(tampered);
  for (const paper of changed)
    if (!faultsFound(paper).includes('signature 1 is not valid')) wrong.push(`${paper.name}: taken for unchanged`);
  for (const fault of wrong) console.log(fault);
  console.log(
    `${papers.length} papers in ${folder}/ judged by pdfsig, and ${changed.length} that were changed: ${wrong.length} faults`,
  );
  return wrong.length === 0;
};

/** `npm run signatures` */
if (hasPdfsig()) process.exitCode = (await judge()) ? 0 : 1;
else {
  console.error(howToInstall);
  process.exitCode = 1;
}
