/** A web address that may stand behind a link: http or https, whatever has found its way into the record. */
export function webHref(value: string | null | undefined): string | undefined {
  return value && /^https?:\/\/[^\s"'<>\\]+$/i.test(value) ? value : undefined;
}

/** Where a contact leads: a call, a mail, a page; nothing for those that are only read. */
export function contactHref({ kind, value }: { kind: string; value: string }): string | undefined {
  if (kind === 'phone')
    return /^[+\d][\d()-]{5,}$/.test(value) ? `tel:${value.replace(/[^\d+]/g, '')}` : undefined;
  if (kind === 'mail')
    return /^[^\s@<>"']+@[^\s@<>"']+$/.test(value) ? `mailto:${encodeURI(value)}` : undefined;
  return kind === 'form' || kind === 'social' ? webHref(value) : undefined;
}
