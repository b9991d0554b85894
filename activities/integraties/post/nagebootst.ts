import type { Post } from '#activities/integraties/post/post';

/**
 * Post without a printer: takes every letter and remembers its hash by briefId. The same letter again is the same envelope; another content under
 * the same id is refused. Stands in until a printer is connected.
 */
export function maakNagebootstePost(): Post {
  const ontvangen = new Map<string, string>();
  return {
    verstuur: ({ briefId, hash }) => {
      const eerder = ontvangen.get(briefId);
      if (eerder !== undefined && eerder !== hash)
        return Promise.reject(new Error(`brief ${briefId} is al met een andere inhoud aangeboden`));
      ontvangen.set(briefId, hash);
      return Promise.resolve();
    },
  };
}
