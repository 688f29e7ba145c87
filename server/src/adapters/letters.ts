import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { Store } from '@standout/store'
import MailComposer from 'nodemailer/lib/mail-composer'
import { describeFile, findBytes } from './kept-files.ts'

type Asked = { id: string; owner: string }

/** A message as a mail that the user's own program opens: unsent, with its attachments, ready to be sent by hand. */
export const createLetters = (store: () => Promise<Store>) => ({
  async send({ id, owner }: Asked): Promise<Response> {
    const opened = await store()
    const { message, to } = await opened.look(owner, async ({ messages, people }) => {
      const found = await messages.get(id)
      return { message: found, to: found.personId ? await people.find(found.personId) : undefined }
    })
    const attachments = []
    for (const { fileId, name } of message.attachments) {
      const { path } = await findBytes(opened, owner, fileId)
      attachments.push({ filename: oneLine(name), content: Readable.from(read(path)), contentType: typeOf(name) })
    }
    const subject = oneLine(message.subject)
    const letter = new MailComposer({
      subject,
      ...(to?.email && isAddress(to.email) ? { to: { name: oneLine(to.name), address: to.email.trim() } } : {}),
      headers: { 'X-Unsent': '1' },
      text: message.text,
      attachments,
      // Nothing in a message may make this machine read a path or ask an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile()
    return new Response(Readable.toWeb(letter.createReadStream() as Readable) as ReadableStream, {
      headers: { ...describeFile(`${subject.slice(0, 80) || 'message'}.eml`, false), 'content-type': 'message/rfc822' },
    })
  },
})

/** Opened only when the mail gets to it. */
async function* read(path: string) {
  yield* createReadStream(path)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes.
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()

/** One plain address and nothing behind it. */
const isAddress = (email: string) => /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,255}$/.test(email.trim())

const typeOf = (name: string) => describeFile(name, false)['content-type']
