/** `Object.hasOwn` for a library that calls it, in browsers older than it (Chrome 93, Safari 15.4). */
export const hasOwn = (of: object, name: PropertyKey): boolean =>
  Reflect.getOwnPropertyDescriptor(of, name) !== undefined
