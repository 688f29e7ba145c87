export { en } from '@standout/core/catalogue'
