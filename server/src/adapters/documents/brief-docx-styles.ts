import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import { look } from './brief-look.ts'

/** Word's own styles by their own names, so that its navigation, its outline and a screen reader know them. */
export const documentStyles = ({ language, dense }: { language: string; dense: boolean }): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: { ascii: look.font, hAnsi: look.font, cs: look.font, eastAsia: look.font },
        size: dense ? 19 : 20,
        sizeComplexScript: dense ? 19 : 20,
        color: look.ink,
        language: { value: language },
      },
      paragraph: { spacing: { line: dense ? 247 : 259, lineRule: LineRuleType.AUTO, after: 60 } },
    },
    title: {
      run: { size: 36, sizeComplexScript: 36, bold: true, boldComplexScript: true, color: look.accent },
      paragraph: { spacing: { before: 0, after: 50, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: {
      run: { size: 23, sizeComplexScript: 23, bold: true, boldComplexScript: true, color: look.accent },
      paragraph: {
        spacing: { before: dense ? 150 : 200, after: 70, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
    hyperlink: { run: { color: look.accent, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 22, color: look.soft },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 18, color: look.soft },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 16, color: look.soft },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'PointList', name: 'List Bullet', basedOn: 'Normal', paragraph: { spacing: { after: dense ? 25 : 40 } } },
    {
      id: 'Cell',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: dense ? 18 : 19 },
      paragraph: { spacing: { after: 20, line: dense ? 240 : 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'CellHead',
      name: 'Table Heading',
      basedOn: 'Cell',
      run: { bold: true, color: look.accent },
      paragraph: { keepNext: true },
    },
    { id: 'CellList', name: 'Table List', basedOn: 'Cell', paragraph: { spacing: { after: 30 } } },
    {
      id: 'ValueLine',
      name: 'Value Line',
      basedOn: 'Normal',
      run: { color: look.accent, italics: true },
      paragraph: {
        keepLines: true,
        spacing: { before: 200, after: 0 },
        indent: { left: 170 },
        border: { left: { style: BorderStyle.SINGLE, size: 16, space: 8, color: look.accent } },
      },
    },
  ],
})

const level = (left: number) => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { run: { color: look.accent }, paragraph: { indent: { left, hanging: left } } },
})

export const bullets: INumberingOptions = {
  config: [
    { reference: 'points', levels: [level(255)] },
    { reference: 'cell-points', levels: [level(170)] },
  ],
}
