const checked = new Map<string, boolean>();
const most = 1000;

/** The zone, if there is one of that name. Asking Intl is slow, so answers are kept. */
export function knownZone(name: string | null): string | null {
  if (!name || name.length > 64) return null;
  let known = checked.get(name);
  if (known === undefined) {
    known = isZone(name);
    if (checked.size < most) checked.set(name, known);
  }
  return known ? name : null;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
