import type { IFlattenedRuleSet } from 'dependency-cruiser';
import { ASKS } from '#app/context-map.ts';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

/** A module is a folder with one front door: each of the registry, each part of policy, each of the pillars. */
const MODULE = '^src/(pillars/[^/]+/[^/]+|registry/[^/]+|blocks/[^/]+|policy/[^/]+)/';
const TEST_CODE = '(\\.test\\.tsx?$|\\.factory\\.tsx?$|^tests/|^bench/|^e2e/)';
/** Policy's own front door stands outside its parts. */
const POLICY_DOOR = '^src/policy/index\\.ts$';

const pathOf = (name: string) => `^src/${/^(registry|policy|blocks)\//.test(name) ? '' : 'pillars/'}${name}/`;
/** Floors below are open to every module above, through the front door. */
const floorOf = (name: string) =>
  ['registry/', 'blocks/', 'policy/'].findIndex((f) => name.startsWith(f)) === -1
    ? 3
    : ['registry/', 'blocks/', 'policy/'].findIndex((f) => name.startsWith(f));

/** Two rules a module, written from the context map: whom it may ask, and whose tables its tables may refer to. */
const asks: Rule[] = Object.entries(ASKS).flatMap(([me, others]) => {
  const siblings = Object.keys(ASKS).filter((name) => floorOf(name) >= floorOf(me) && name !== me);
  const foreign = siblings.filter((name) => !others.includes(name)).map(pathOf);
  const asked = [...others, ...Object.keys(ASKS).filter((name) => floorOf(name) < floorOf(me))];
  const rules: Rule[] = [
    {
      name: `asks:${me}`,
      severity: 'error',
      comment: 'The other module was not entered through its index.ts (tables: schema.ts to schema.ts).',
      from: { path: pathOf(me), pathNot: TEST_CODE },
      to: {
        path: '^src/(pillars|registry|blocks|policy)/',
        pathNot: [
          pathOf(me),
          ...asked.flatMap((o) => [`${pathOf(o)}index\\.ts$`, `${pathOf(o)}schema\\.ts$`]),
          ...(me.startsWith('policy/') || floorOf(me) < 2 ? [] : [POLICY_DOOR]),
        ],
      },
    },
  ];
  if (foreign.length > 0) {
    rules.push({
      name: `stranger:${me}`,
      severity: 'error',
      comment: 'The other module is not on the context map.',
      from: { path: pathOf(me), pathNot: TEST_CODE },
      to: { path: foreign },
    });
  }
  return rules;
});

/** The floors of the house. Arrows never turn round. */
const floors: Rule[] = [
  { name: 'kernel-alone', from: 'src/kernel/', to: [], only: ['src/kernel/'] },
  { name: 'ui-has-no-data', from: 'src/ui/', to: ['src/'], only: ['src/(kernel|ui)/'] },
  // A map cannot be drawn small: its library is the one thing that an island may bring with it.
  {
    name: 'islands-stay-small',
    from: 'src/islands/',
    to: [],
    only: ['src/(kernel|islands)/', 'node_modules/leaflet/'],
  },
  {
    name: 'platform-has-no-business',
    from: 'src/platform/',
    to: ['src/(ui|registry|blocks|policy|pillars|app|seeds)/'],
    only: [],
  },
  {
    name: 'registry-below-blocks',
    from: 'src/registry/',
    to: ['src/(blocks|policy|pillars|app|seeds)/'],
    only: [],
  },
  { name: 'blocks-below-policy', from: 'src/blocks/', to: ['src/(policy|pillars|app|seeds)/'], only: [] },
  { name: 'policy-below-pillars', from: 'src/policy/', to: ['src/(pillars|app|seeds)/'], only: [] },
  { name: 'pillars-below-app', from: 'src/pillars/', to: ['src/(app|seeds)/'], only: [] },
].map(({ name, from, to, only }) => ({
  name,
  severity: 'error' as const,
  from: { path: `^${from}`, pathNot: TEST_CODE },
  to: {
    ...(to.length > 0 ? { path: to.map((t) => `^${t}`) } : {}),
    ...(only.length > 0 ? { pathNot: only.map((o) => `^${o}`) } : {}),
  },
}));

export const RULES: IFlattenedRuleSet = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...floors,
    {
      name: 'front-door',
      severity: 'error',
      comment: 'The app, the seeds and the command line enter a module through its index.ts.',
      from: { path: '^src/(app|seeds|main)', pathNot: TEST_CODE },
      to: { path: MODULE, pathNot: ['/index\\.ts$'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules/ uses the kernel, other rules, and the types (not values) of tables.',
      from: { path: `${MODULE}rules/`, pathNot: TEST_CODE },
      // What a form asks is a module without tables, as pure as the rules that read it.
      to: {
        pathNot: ['^src/kernel/', '/rules/', '^src/blocks/questionnaire-questions/index\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'queries-do-not-write',
      severity: 'error',
      from: { path: '/queries/', pathNot: TEST_CODE },
      to: { path: '/(commands|pages)/|routes\\.tsx$' },
    },
    {
      name: 'pages-only-draw',
      severity: 'error',
      from: { path: `${MODULE}pages/`, pathNot: TEST_CODE },
      to: { path: '/(commands|queries)/|^src/platform/db/|drizzle-orm', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-stay-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST_CODE },
      to: { path: TEST_CODE },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/islands/'] },
      to: {},
    },
    ...asks,
  ],
};
