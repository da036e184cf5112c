/** The function returned says whether the person has pressed a key or the mouse on the page since. */
export function watchHand(): () => boolean {
  let touched = false;
  const note = (): void => {
    touched = true;
  };
  for (const kind of ['pointerdown', 'keydown']) {
    window.addEventListener(kind, note, { capture: true, once: true });
  }
  return () => touched;
}
