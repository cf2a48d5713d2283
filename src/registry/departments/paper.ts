/** A department as it is written down. */
export type DepartmentPaper = {
  readonly code: string;
  readonly name: string;
  readonly nameKana: string;
  readonly duty: string;
  readonly phone: string;
  readonly mail: string;
};
