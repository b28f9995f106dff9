let pressed = Promise.resolve();

addEventListener(
  'pointerdown',
  () => {
    pressed = new Promise((resolve) => {
      // The click comes after the pointer is let go, before anything that is put off.
      const letGo = (): void => void setTimeout(resolve);
      for (const end of ['pointerup', 'pointercancel', 'blur']) addEventListener(end, letGo, { once: true });
    });
  },
  { capture: true },
);

/** Waits while something is pressed: what is no longer there when it is let go is not clicked. */
export const notPressed = (): Promise<void> => pressed;
