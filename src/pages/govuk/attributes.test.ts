/** What may not get into a page through a component: styles, scripts and unescaped text. */
import { describe, expect, test } from 'vitest'
import { type Attributes, extra } from './attributes.ts'
import { Button } from './button.tsx'
import { SummaryList } from './summary-list.tsx'
import { Textarea } from './textarea.tsx'

describe('Extra attributes', () => {
  test.each(['class', 'style', 'onclick', 'onClick', 'children', 'dangerouslySetInnerHTML'])(
    'cannot be %s',
    (name) => {
      expect(() => extra({ [name]: 'x' } as Attributes)).toThrow(name)
    },
  )

  test('can be anything else', () => {
    expect(extra({ 'data-kind': 'found', lang: 'vi' })).toEqual({
      'data-kind': 'found',
      lang: 'vi',
    })
  })
})

describe('What a person typed', () => {
  const hostile = `"><script>alert('x')</script>&amp;`
  const harmless = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;'

  test('is escaped as text and as an attribute', () => {
    expect(String(Button({ value: hostile, children: hostile }))).toBe(
      `<button type="submit" value="${harmless}" class="govuk-button" data-module="govuk-button">` +
        `${harmless}</button>`,
    )
  })

  test('is escaped inside nested options', () => {
    const rows = [{ key: { text: hostile }, value: { text: [hostile] } }]
    expect(String(SummaryList({ rows }))).not.toContain('<script')
  })

  test('keeps a line break at its start', () => {
    const html = String(Textarea({ name: 'n', label: { text: 'Notes' }, value: '\nfirst' }))
    expect(html).toContain('>\n\nfirst</textarea>')
  })
})
