import type { DemoGroup } from './demo-group.ts';
import { ARTS_GROUPS } from './demo-groups-arts.ts';
import { CARE_GROUPS } from './demo-groups-care.ts';
import { CHILDREN_GROUPS } from './demo-groups-children.ts';
import { GREEN_GROUPS } from './demo-groups-green.ts';
import { NETWORK_GROUPS } from './demo-groups-networks.ts';
import { SAFETY_GROUPS } from './demo-groups-safety.ts';
import { SEA_GROUPS } from './demo-groups-sea.ts';
import { TOWNSCAPE_GROUPS } from './demo-groups-townscape.ts';
import { WORK_GROUPS } from './demo-groups-work.ts';
import { WORLD_GROUPS } from './demo-groups-world.ts';

/** Every invented group, in the order of the register: the first is the one for which the demo's group member acts. */
export const DEMO_GROUPS: readonly DemoGroup[] = [
  ...GREEN_GROUPS,
  ...SEA_GROUPS,
  ...CHILDREN_GROUPS,
  ...CARE_GROUPS,
  ...SAFETY_GROUPS,
  ...ARTS_GROUPS,
  ...TOWNSCAPE_GROUPS,
  ...WORLD_GROUPS,
  ...WORK_GROUPS,
  ...NETWORK_GROUPS,
];
