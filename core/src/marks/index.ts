export * from './mark.ts'
export * from './place-marks.ts'
export * from './plan-drawing.ts'
