/** The design system: props in, HTML out. Every component that says words of its own takes `lang`. */
export * from './buttons.tsx';
export { type Fact, Facts } from './facts.tsx';
export * from './fields/choice-fields.tsx';
export { ErrorSummary, type FieldErrors } from './fields/error-summary.tsx';
export { type FieldProps, fieldId } from './fields/field.tsx';
export { FileField, sizeWords } from './fields/file-field.tsx';
export * from './fields/form.tsx';
export * from './fields/text-fields.tsx';
export { Icon, type IconName, KnotMark } from './icons.tsx';
export * from './layout.tsx';
export * from './marks.tsx';
export * from './notice.tsx';
export { type Crumb, Page, type PageProps } from './page.tsx';
export { PATHS, signInHref } from './paths.ts';
export { type Column, DataTable } from './table.tsx';
export { checkAccent, contrast, textOn, themeCss } from './theme.ts';
