/** Takes one name a line; gives each as its own code and words, for lists kept by name. */
export function sameWords(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => [line, line]),
  )
}
