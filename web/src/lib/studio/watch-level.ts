/** Tells ten times a second how loud it is, from 0 to 1; answers how to stop. Nothing is kept or sent. */
export function watchLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  const source = context.createMediaStreamSource(stream)
  source.connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    // Ears hear in steps of doubling: a quiet voice shall be seen as well.
    tell(Math.min(1, Math.sqrt(loudest)))
  }, 100)
  return () => {
    clearInterval(timer)
    source.disconnect()
    void context.close()
  }
}
