export { createCountingId } from '../ids.ts'
export { createTestStore, type TestStore, type TestStoreOptions } from './create-test-store.ts'
