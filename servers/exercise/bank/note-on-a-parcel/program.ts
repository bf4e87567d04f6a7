function aboutNote(parcel: { to: string; note?: string }): string {
  if (__missing__) {
    return 'no note';
  }
  return parcel.note.length + ' letters';
}

const told = aboutNote(__parcel__);
