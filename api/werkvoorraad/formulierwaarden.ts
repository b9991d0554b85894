import type { Request } from 'express';

/** Every value of a field of a posted form that may be ticked more than once; empty when none was. */
export function formulierwaarden(req: Request, naam: string): readonly string[] {
  const inhoud: unknown = req.body;
  if (typeof inhoud !== 'object' || inhoud === null) return [];
  const waarde = (inhoud as Record<string, unknown>)[naam];
  const waarden: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde];
  return waarden.filter((w) => typeof w === 'string');
}
