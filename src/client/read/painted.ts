/** Does something once all that was changed until now is on the screen. */
export function painted(then: () => void): void {
  // What a frame asks for runs before it is painted, what is set off from there runs after it.
  requestAnimationFrame(() => {
    setTimeout(then);
  });
}
