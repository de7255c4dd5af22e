import type { Section } from '../section.ts';
export const coldStart: Section = () => Promise.resolve({});
