import type { Manifest } from '#platform/manifest.ts';
import { policy } from '#policy/index.ts';
import { accounts } from '#registry/accounts/index.ts';
import { city } from '#registry/city/index.ts';
import { departments } from '#registry/departments/index.ts';
import { people } from '#registry/people/index.ts';
import { system } from './system.tsx';

/** The whole product: the register of measures, the pillars in the guideline's order, and the registry. */
export const MODULES: readonly Manifest[] = [policy, accounts, people, departments, city, system];
