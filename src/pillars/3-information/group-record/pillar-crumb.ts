import type { Frame } from '#kernel/frame.ts';

/** The guideline's own number of the pillar leads back to it. */
export function pillarCrumb(frame: Frame) {
  const pillar = frame.nav.find(({ mark }) => mark === '3');
  return pillar ? [{ label: pillar.label, href: pillar.href }] : [];
}
