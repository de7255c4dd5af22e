import type { Section } from '../section.ts';
export const capacity: Section = () => Promise.resolve({});
