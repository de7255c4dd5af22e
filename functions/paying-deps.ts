import { depsAt } from './deps.ts';
import type { Container } from './deps.ts';
import type { PaymentEnvironment } from './environment.ts';
import { providers } from './gateway/payments/providers.ts';
import type { PayingDeps } from './paying/deps.ts';

/** Deps for those who ask for money or take it in; the ways to pay are made once per container. */
export const payingDepsAt = (environment: PaymentEnvironment): ((container: Container, at: string) => PayingDeps) => {
  const known = providers(environment);
  return (container, at) => ({ ...depsAt(container, at), provider: (way) => known[way] });
};
