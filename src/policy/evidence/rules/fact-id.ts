const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an address or a form names a fact at all; anything else is asked for in vain. */
export function isFactId(id: string): boolean {
  return UUID.test(id);
}
