/** Who calls, as the bridge made sure of it. */
export type Identity =
  /** One machine, no tokens: whoever sits here. `student` is who is meant where a call names nobody. */
  | { readonly role: 'local'; readonly student: string }
  | { readonly role: 'student'; readonly student: string }
  /** Sees the rosters of these classes, and their students. */
  | { readonly role: 'tutor'; readonly name: string; readonly classes: readonly string[] }
  /** Keeps the rosters: sees everybody, changes classes, exports and deletes. */
  | { readonly role: 'operator'; readonly name: string };
