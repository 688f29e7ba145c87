/** Every text that a page shows, one area a file. A namespace, so that a page carries only the areas that it uses. */
export * as en from './en.ts'
