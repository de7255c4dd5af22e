import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSigning } from '#test/support/signing.ts';
import { askPdfsig, faultsOf, hasPdfsig, howToInstall, verdictsIn } from './pdfsig.ts';
import { samplePapers, tampered } from './sample-papers.ts';
import type { SamplePaper } from './sample-papers.ts';

const said = `Digital Signature Info of: paper.pdf
Signature #1:
  - Signer Certificate Common Name: Sở Y tế
  - Not total document signed
  - Signature Validation: Signature is Valid.
Signature #2:
  - Signer Certificate Common Name: Ủy ban nhân dân phường
  - Total document signed
  - Signature Validation: Digest Mismatch.
`;

describe('what pdfsig says', () => {
  it('is read signature by signature, and held against what must be', () => {
    const verdicts = verdictsIn(said);
    expect(verdicts).toEqual([
      { signer: 'Sở Y tế', isValid: true, coversAll: false },
      { signer: 'Ủy ban nhân dân phường', isValid: false, coversAll: true },
    ]);
    expect(faultsOf(verdicts, 2)).toEqual(['signature 2 is not valid']);
    expect(faultsOf(verdicts.slice(0, 1), 2)).toEqual([
      '1 signatures, not 2',
      'the newest signature does not cover the whole document',
    ]);
    expect(faultsOf([], 1)).toHaveLength(2);
  });
});

// Where poppler is not installed there is nothing to ask; the other tests verify signatures by themselves.
if (!hasPdfsig()) console.log(`Signatures are not judged by another program here. ${howToInstall}`);
else
  describe('what the portal signs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mot-cua-signatures-'));
    let papers: SamplePaper[] = [];
    beforeAll(async () => {
      const signing = await openTestSigning();
      papers = await samplePapers(signing).finally(() => signing.close());
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const judged = ({ name, pdf, signatures }: SamplePaper) => {
      const file = join(folder, `${name}.pdf`);
      writeFileSync(file, pdf);
      return faultsOf(verdictsIn(askPdfsig(file)), signatures);
    };

    it('is valid and whole to pdfsig, whoever wrote or signed it before', () => {
      expect(papers.length).toBeGreaterThan(5);
      for (const paper of papers) expect(judged(paper), paper.name).toEqual([]);
    });

    it('is not valid once it was changed', () => {
      expect(judged(tampered(papers[0]!))).toContain('signature 1 is not valid');
    });
  });
