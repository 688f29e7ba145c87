/** What is said when the helper process gave up on something. */
export const words = {
  time: (about: string, seconds: number) =>
    `${about} took longer than ${seconds} s to read, so we stopped. Save it again as a plain copy, or try a smaller file.`,
  memory: (about: string) => `${about} needs more memory than we give one file, so we stopped. Try a smaller file.`,
  crashed: (about: string) =>
    `${about} brought the reader down, and nothing was kept. Save or download it again, then choose it once more.`,
}
