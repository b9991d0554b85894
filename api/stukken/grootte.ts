/** A size in bytes as people read it: `912 bytes`, `48 kB`, `2,4 MB`. */
export function toonGrootte(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilo = bytes / 1024;
  if (kilo < 1024) return `${Math.round(kilo)} kB`;
  return `${(Math.round((kilo / 1024) * 10) / 10).toFixed(1).replace('.', ',')} MB`;
}
