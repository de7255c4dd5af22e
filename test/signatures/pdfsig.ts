import { execFileSync, spawnSync } from 'node:child_process';

/** What poppler's pdfsig says of one signature. */
export type Verdict = { signer: string; isValid: boolean; coversAll: boolean };

/** Whether pdfsig is on this machine. */
export const hasPdfsig = (): boolean => spawnSync('pdfsig', ['-v']).error === undefined;

/** How to come by it. */
export const howToInstall =
  'This needs pdfsig, which comes with poppler: apt-get install poppler-utils, dnf install poppler-utils or brew install poppler.';

/** What pdfsig says of a file: a program that shares nothing with what signed. Who issued a test certificate it is not asked, since nobody did. */
export const askPdfsig = (file: string): string => execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });

/** Its verdicts, oldest signature first. */
export const verdictsIn = (said: string): Verdict[] =>
  said
    .split(/^Signature #\d+:$/m)
    .slice(1)
    .map((part) => ({
      signer: /Signer Certificate Common Name: (.+)/.exec(part)?.[1] ?? '',
      isValid: part.includes('Signature Validation: Signature is Valid.'),
      coversAll: /^\s*- Total document signed$/m.test(part),
    }));

/** What is wrong with them: each must be valid, and the newest cover the whole document. */
export const faultsOf = (verdicts: readonly Verdict[], expected: number): string[] => [
  ...(verdicts.length === expected ? [] : [`${verdicts.length} signatures, not ${expected}`]),
  ...verdicts.flatMap(({ isValid }, place) => (isValid ? [] : [`signature ${place + 1} is not valid`])),
  ...(verdicts.at(-1)?.coversAll === true ? [] : ['the newest signature does not cover the whole document']),
];
