type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** The forms that somebody has begun to fill in. Those without a data-key are nobody's to keep. */
export const begunForms = (root: HTMLElement): HTMLFormElement[] =>
  [...root.querySelectorAll<HTMLFormElement>('form[data-key]')].filter((form) =>
    [...form.elements].some((element) => isField(element) && isBegun(element)),
  );

function isBegun(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, given) || isAt(field);
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  // Half a date is no value yet.
  return (
    field.value !== field.defaultValue || field.validity.badInput || (field.type === 'date' && isAt(field))
  );
}

/** Its list or calendar may be open, and would close. */
const isAt = (field: Field): boolean => field === document.activeElement;
