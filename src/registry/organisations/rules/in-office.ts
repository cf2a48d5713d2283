/** Whether an officer holds the post on a day, first and last days included; a day that is not known does not bind. */
export function isInOffice(term: { startsOn: string | null; endsOn: string | null }, today: string): boolean {
  return (term.startsOn === null || term.startsOn <= today) && (term.endsOn === null || today <= term.endsOn);
}
