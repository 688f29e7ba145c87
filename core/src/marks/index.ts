export * from './mark.ts'
export * from './place-marks.ts'
