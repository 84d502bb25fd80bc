/** One job's own rhythm: every so often, never twice at once; asked for while it runs, it runs once more. */
export class JobLoop {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private isAskedAgain = false;
  private isStopped = false;

  /** @param run does the job and never rejects. @param everyMs from the end of one run to the next */
  constructor(
    private readonly run: () => Promise<void>,
    private readonly everyMs: number,
  ) {}

  /** Runs it now, or once more after the run that is on its way. */
  soon(): void {
    if (this.isStopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.running) {
      this.isAskedAgain = true;
      return;
    }
    this.running = this.run().finally(() => this.rest());
  }

  /** Begins nothing more; resolves when what is on its way has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private rest(): void {
    this.running = null;
    if (this.isStopped) return;
    if (this.isAskedAgain) {
      this.isAskedAgain = false;
      return this.soon();
    }
    this.timer = setTimeout(() => this.soon(), this.everyMs);
  }
}
