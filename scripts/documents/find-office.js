import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackages } from '../test/install-debian.js'

const packages = ['libreoffice-writer', 'libreoffice-impress', 'poppler-utils', 'fonts-liberation', 'fonts-dejavu-core']
const elsewhere = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe']

const find = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

const findAll = () => {
  const soffice = find('soffice') ?? elsewhere.find((path) => existsSync(path))
  const poppler = ['pdftoppm', 'pdfinfo', 'pdffonts', 'pdftotext'].every((name) => find(name))
  return soffice && poppler ? { soffice } : undefined
}

/** Finds LibreOffice and poppler, or installs both where that is allowed; undefined where it is not. */
export async function findOffice() {
  return findAll() ?? ((await installDebianPackages(packages)) ? findAll() : undefined)
}
