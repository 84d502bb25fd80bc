/**
 * Work that never runs twice at once in a process. Asked for while it runs, it runs once more when it has ended, for
 * all who asked meanwhile: what one run may have looked past, the next one finds.
 */
export class OnceAtATime {
  private current: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(private readonly work: () => Promise<void>) {}

  /** Resolves, or rejects with the work's fault, at the end of a run that began after this was called. */
  run(): Promise<void> {
    if (this.next) return this.next;
    if (!this.current) return this.begin();
    this.next = this.current
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.begin();
      });
    return this.next;
  }

  private begin(): Promise<void> {
    const current: Promise<void> = this.work().finally(() => {
      if (this.current === current) this.current = null;
    });
    this.current = current;
    return current;
  }
}
