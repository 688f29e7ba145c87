import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someImport } from '../testing/samples.ts'

exam('imports', (test) => {
  it('the same file is known again by its bytes, and its original is kept', async () => {
    const hash = await test().store.files.put(Buffer.from('the very bytes'))
    const record = someImport(test(), { hash, added: { people: 2 }, skipped: [{ where: 'row 3', because: 'no name' }] })
    await test().change(async ({ imports, files }) => {
      await imports.add(record)
      await files.add({ id: test().newId('file'), hash, name: record.file, bytes: 14, importId: record.id })
    })
    expect(await test().look(({ imports }) => imports.findByHash(hash))).toEqual({ ...record, at: test().now() })
    expect(await test().look(({ imports }) => imports.list())).toHaveLength(1)
    const [file] = await test().look(({ files }) => files.list({ importId: record.id }))
    expect(file).toMatchObject({ hash, bytes: 14, personId: null })
    expect(await test().look(({ files }) => files.findByHash(hash))).toEqual(file)
    expect((await test().store.files.read(hash)).toString()).toBe('the very bytes')
  })

  it('bytes stay as long as one row names them, then they go', async () => {
    const hash = await test().store.files.put(Buffer.from('twice'))
    const ids = [test().newId('file'), test().newId('file')] as const
    for (const id of ids) await test().change(({ files }) => files.add({ id, hash, name: 'a', bytes: 5, importId: null }))
    await test().change(({ files }) => files.remove(ids[0]))
    expect(await test().store.files.has(hash)).toBe(true)
    await test().change(({ files }) => files.remove(ids[1]))
    expect(await test().store.files.has(hash)).toBe(false)
    await expect(test().store.files.open(hash)).rejects.toMatchObject({ code: 'files.not_found' })
    await expect(test().store.files.open('../../etc/passwd')).rejects.toMatchObject({ code: 'files.not_found' })
  })
})
