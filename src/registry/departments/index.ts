import type { Manifest } from '#platform/manifest.ts';
import { departmentDeskRoutes } from './desk-routes.tsx';
import { DEPARTMENT_PERMITS } from './rules/permits.ts';
import { DEPARTMENT_WORDS } from './words.ts';

export { addDepartment } from './commands/add-department.ts';
export type { DepartmentPaper } from './paper.ts';
export {
  type Department,
  findDepartment,
  listDepartments,
  listOpenDepartments,
} from './queries/list-departments.ts';

/** The city's departments (課): whom measures, inquiries and officers belong to. */
export const departments: Manifest = {
  name: 'departments',
  serves: [],
  at: '/departments',
  deskRoutes: departmentDeskRoutes,
  reads: [],
  permits: DEPARTMENT_PERMITS,
  deskLinks: [
    {
      label: DEPARTMENT_WORDS.title,
      href: '/desk/departments',
      for: ['programme_officer', 'administrator'],
    },
  ],
};
