import type { Section } from '../section.ts';
export const pages: Section = () => Promise.resolve({});
