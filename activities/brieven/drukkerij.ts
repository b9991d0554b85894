import { Worker } from 'node:worker_threads';

/** The text of this letter cannot be printed; trying again does not help. The message quotes nothing of the letter. */
export class OndrukbareBrief extends Error {
  override readonly name = 'OndrukbareBrief';
}

/** How a press is set up. */
export interface Drukkerijopties {
  /** Path of the file that runs in a thread, and what it needs to know. */
  readonly bestand: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly draden: number;
  readonly brievenPerDraad: number;
}

interface Opdracht {
  readonly brief: string;
  readonly klaar: (pdf: Buffer) => void;
  readonly mislukt: (fout: Error) => void;
}

interface Draad {
  readonly worker: Worker;
  gedrukt: number;
  bezig: Opdracht | null;
}

type Antwoord = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly fout: string };

/** Divides letters over a few threads; the rest waits its turn. */
export class Drukkerij {
  private readonly draden = new Set<Draad>();
  private readonly wachtrij: Opdracht[] = [];
  private gesloten = false;

  constructor(private readonly opties: Drukkerijopties) {}

  /** Prints the letter with this JSON. */
  druk(brief: string): Promise<Buffer> {
    return new Promise((klaar, mislukt) => {
      if (this.gesloten) {
        mislukt(new Error('de drukpers is gesloten'));
        return;
      }
      this.wachtrij.push({ brief, klaar, mislukt });
      this.verdeel();
    });
  }

  /** Stops all threads. */
  async sluit(): Promise<void> {
    this.gesloten = true;
    for (const { mislukt } of this.wachtrij.splice(0)) mislukt(new Error('de drukpers is gesloten'));
    await Promise.all([...this.draden].map(({ worker }) => worker.terminate()));
  }

  private verdeel(): void {
    while (this.wachtrij.length > 0) {
      const draad = this.vrijeDraad();
      const opdracht = draad && this.wachtrij.shift();
      if (!draad || !opdracht) return;
      draad.bezig = opdracht;
      draad.worker.ref();
      draad.worker.postMessage({ brief: opdracht.brief });
    }
  }

  private vrijeDraad(): Draad | null {
    for (const draad of this.draden) if (draad.bezig === null) return draad;
    return this.draden.size < this.opties.draden ? this.start() : null;
  }

  private start(): Draad {
    const worker = new Worker(this.opties.bestand, { workerData: this.opties.gegevens });
    const draad: Draad = { worker, gedrukt: 0, bezig: null };
    worker.on('message', (antwoord: Antwoord) => this.ontvang(draad, antwoord));
    worker.on('error', (fout) =>
      this.verlies(draad, fout instanceof Error ? fout : new Error('de drukdraad viel uit')),
    );
    worker.on('exit', () => this.verlies(draad, new Error('de drukdraad is gestopt')));
    this.draden.add(draad);
    return draad;
  }

  private ontvang(draad: Draad, antwoord: Antwoord): void {
    const opdracht = draad.bezig;
    draad.bezig = null;
    draad.gedrukt += 1;
    // An idle thread does not keep the process from ending.
    draad.worker.unref();
    if (draad.gedrukt >= this.opties.brievenPerDraad) this.vervang(draad);
    if ('pdf' in antwoord) opdracht?.klaar(Buffer.from(antwoord.pdf.buffer));
    else opdracht?.mislukt(new OndrukbareBrief(`de brief kan niet worden gedrukt: ${antwoord.fout}`));
    this.verdeel();
  }

  private vervang(draad: Draad): void {
    this.draden.delete(draad);
    void draad.worker.terminate();
  }

  /** A thread that broke off takes its letter with it: the caller may try again. */
  private verlies(draad: Draad, fout: Error): void {
    this.draden.delete(draad);
    draad.bezig?.mislukt(fout);
    draad.bezig = null;
    if (!this.gesloten) this.verdeel();
  }
}
