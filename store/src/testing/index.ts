export { createCountingId } from '../ids.ts'
export { createTestStore, dialects, type TestDialect, type TestStore, type TestStoreOptions } from './create-test-store.ts'
