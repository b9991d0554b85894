import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { RequestHandler } from 'express';
import type { Upload } from '#api/shared/upload';
import type { Antwoord } from '#api/shared/route';

/** Largest file one can send, in bytes: about three million rows. */
const GROOTSTE = 1024 * 1024 * 1024;
const GRENZEN = { files: 1, fileSize: GROOTSTE, fields: 20, fieldSize: 10_000, headerPairs: 50 } as const;

/**
 * Reads a form with a file up to the file: the fields before it, the token of the session among them, are there for the checks that come
 * next, and the file is left to whoever passes those. A file nobody takes is let through to nowhere.
 */
export function leesUpload(): RequestHandler {
  return (req, ongetypeerd, next) => {
    const res = ongetypeerd as Antwoord;
    if (req.method !== 'POST' || req.is('multipart/form-data') === false) {
      next();
      return;
    }
    const velden: Record<string, string> = {};
    let verder = false;
    const ga = (fout?: unknown): void => {
      if (verder) return;
      verder = true;
      req.body = velden;
      next(fout);
    };
    let ontleder: BusboyInstance;
    try {
      ontleder = new Busboy({ headers: req.headers as BusboyHeaders, limits: GRENZEN });
    } catch {
      // A form without a boundary holds nothing: the check of its token refuses it.
      ga();
      return;
    }
    ontleder.on('field', (naam, waarde) => (velden[naam] = waarde));
    ontleder.on('file', (veld, stroom, naam: string | undefined) => {
      const upload: Upload = { veld, stroom, bestandsnaam: naam ?? '' };
      stroom.once('limit', () => stroom.destroy(new Error('bestand is te groot')));
      stroom.on('error', () => undefined);
      res.locals.upload = upload;
      res.once('finish', () => stroom.resume());
      ga();
    });
    ontleder.once('finish', () => ga());
    ontleder.once('error', () => ga());
    req.once('aborted', () => res.locals.upload?.stroom.destroy(new Error('het versturen is afgebroken')));
    req.pipe(ontleder);
  };
}
