/** Who may import whom: `shared <- functions <- infra`, `shared <- web`; test sees all. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'shared-is-pure',
      'shared imports zod and nothing else',
      { path: '^shared/' },
      { pathNot: ['^shared/', '^node_modules/zod/'] },
    ),
    rule(
      'functions-know-shared',
      'functions import shared',
      { path: '^functions/', pathNot: '^functions/publishing/' },
      { path: '^(infra|web|test)/' },
    ),
    rule(
      'publishing-renders',
      'publishing renders with web/pages, and is alone in that',
      { path: '^functions/publishing/' },
      { path: '^(infra|web/(?!pages/)|test)/' },
    ),
    rule(
      'infra-reads-one-type',
      'infra imports shared and the environment type of functions',
      { path: '^infra/' },
      { path: '^(functions/(?!environment\\.ts)|web|test)/' },
    ),
    rule(
      'web-knows-shared',
      'the front end imports shared and nothing of the cloud',
      { path: '^web/' },
      { path: '^(functions|infra|test)/|^node_modules/(@aws-sdk|@middy|aws-cdk-lib)' },
    ),
    rule(
      'browser-without-zod',
      'what the browser loads parses no schema at run time',
      { path: '^web/(apply|fee|my|pay|desk|cash|kit)/' },
      { path: '^node_modules/zod/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-stores-speak-aws',
      'stores and gateways are the only files that speak to AWS',
      { path: '^functions/', pathNot: '^functions/(store|gateway)/' },
      { path: '^node_modules/@aws-sdk', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'one-file-writes-pdfs-of-others',
      'the library that adds to a PDF is known to where a signature goes and how it looks',
      { path: '^(shared|functions|infra|web)/', pathNot: '^functions/gateway/(signature-place|seal-look)\\.ts$' },
      { path: '^node_modules/@libpdf' },
    ),
    rule(
      'drafts-know-no-decision',
      'a draft is written and judged without knowing how decisions are signed; deciding imports drafting',
      { path: '^functions/drafting/' },
      { path: '^functions/(deciding|admin)/' },
    ),
    rule(
      'citizens-load-no-drafting',
      'what answers citizens and officers does not wait for what only those who keep the portal need',
      { path: '^functions/(public|citizen|officer|acting|papers|on)/' },
      { path: '^functions/(drafting|deciding|admin)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'provider-stands-alone',
      'what plays another system is written from its protocol alone: one error must not hide in it and in the adapter',
      { path: '^infra/local/(payment-sandbox|national-portal|secrets)/' },
      { path: '^(shared|functions|web|test)/' },
    ),
    rule(
      'oracle-of-tests',
      'the package vnpay is an oracle of tests and does not ship',
      { path: '^(shared|functions|infra|web)/' },
      { path: '^node_modules/vnpay/' },
    ),
    rule('no-circular', 'no file needs itself', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cdk\\.out|dist)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
