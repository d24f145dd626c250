/** The first that passes a test. Some pages have put a `find` of their own on every array. */
export function first<T, S extends T>(list: Iterable<T>, test: (item: T) => item is S): S | undefined;
export function first<T>(list: Iterable<T>, test: (item: T) => unknown): T | undefined;
export function first<T>(list: Iterable<T>, test: (item: T) => unknown): T | undefined {
  for (const item of list) if (test(item)) return item;
  return undefined;
}
