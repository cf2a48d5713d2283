import { fold } from '#kernel/fold.ts';

/** Legal forms as they stand before or behind a name, after folding (法人格). The longer ones first. */
const FORMS = [
  '認定特定非営利活動法人',
  '特例認定特定非営利活動法人',
  '特定非営利活動法人',
  '認定npo法人',
  'npo法人',
  '一般社団法人',
  '一般財団法人',
  '公益社団法人',
  '公益財団法人',
  '社会福祉法人',
  '学校法人',
  '労働者協同組合',
  '生活協同組合',
  '株式会社',
  '有限会社',
  '合同会社',
  '認可地縁団体',
  '任意団体',
  '(npo)',
  '(特非)',
  '(一社)',
  '(一財)',
  '(公社)',
  '(公財)',
  '(福)',
  '(株)',
  '(有)',
].flatMap((form) => [`(${fold(form)})`, fold(form)]);

const SIGNS = /[\s\p{P}\p{S}]/gu;

/** A name without its legal form, spaces and signs, folded: the same for the same organisation however it is written. */
export function nameKeyOf(name: string): string {
  let rest = fold(name).trim();
  for (const form of FORMS) {
    if (rest.startsWith(form)) rest = rest.slice(form.length).trim();
    else if (rest.endsWith(form)) rest = rest.slice(0, -form.length).trim();
  }
  return rest.replace(SIGNS, '') || fold(name).replace(SIGNS, '');
}
